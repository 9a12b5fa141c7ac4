import { expect, test } from 'vitest';
import { newRule, placeOf, ruleIn, soughtIn, type Rule } from './ruleDraft.js';

const wholesale: Rule = { field: 'TEXT', value: 'опт', userId: 'anna' };
const petersburg: Rule = { field: 'PHONE', value: '+7812', userId: 'vera' };

test('a new rule is no rule until it says what to look for and who gets the lead', () => {
  const { rule } = newRule();
  expect(ruleIn(rule)).toBeNull();
  expect(ruleIn({ ...rule, value: 'опт' })).toBeNull();
  expect(ruleIn({ ...rule, userId: 'anna' })).toBeNull();
  expect(ruleIn({ ...rule, value: ' опт ', userId: 'anna' })).toEqual(wholesale);
});

test('a rule of words that is turned to phones waits for the beginning of a number, and keeps it as numbers are kept', () => {
  expect(ruleIn({ ...wholesale, field: 'PHONE' })).toBeNull();
  expect(ruleIn({ ...petersburg, value: '8 (999)' })).toEqual({ ...petersburg, value: '+7999' });
  expect(soughtIn('EMAIL', '@company.ru')).toBe('@company.ru');
});

test('a draft stands where its rule does, and last when it is new or its rule is no more', () => {
  const rules = [wholesale, petersburg];
  expect(placeOf({ of: petersburg, rule: wholesale }, rules)).toBe(1);
  expect(placeOf(newRule(), rules)).toBe(2);
  expect(placeOf({ of: petersburg, rule: wholesale }, [wholesale])).toBe(1);
});
