import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createFormats } from '#lib/core/i18n/formats.js';
import { en } from '#lib/core/i18n/en.js';
import { ru } from '#lib/core/i18n/ru.js';
import { AppError } from '#lib/core/graphql.js';
import { gateWords, unmetIn } from '#lib/deals/gateWords.js';

const year = new Date().getFullYear();
const russian = { text: ru, formats: createFormats('ru', 'UTC') };
const english = { text: en, formats: createFormats('en', 'UTC') };
const gate = (code: string, details: object = {}) => ({ code, stage: { id: 's', name: 'Предложение' }, ...details });
const plain = (words: string[]) => words.map((one) => one.replaceAll('\u00a0', ' '));

describe('what a stage lacks, in words', () => {
  it('of every code that the server may answer', () => {
    const source = readFileSync(new URL('../../../../server/deals/gates.ts', import.meta.url), 'utf8');
    const codes = [...new Set(source.match(/(?:gate|deal)\.(?!gate')[a-z]\w+(?=')/gi))];
    expect(codes.length).toBeGreaterThan(8);
    for (const speech of [russian, english])
      for (const code of codes) expect(gateWords(speech, [gate(code)])).not.toContain(speech.text.deals.gateUnknown);
  });

  it('says when what was there ended', () => {
    const unmet = [gate('gate.validQuote', { endedOn: `${year}-11-12` }), gate('gate.agreement', { endedOn: null })];
    expect(plain(gateWords(russian, unmet, undefined, 'whole'))).toEqual([
      'КП просрочено 12 ноября',
      'нет действующего соглашения',
    ]);
  });

  it('says what is still owed, each as a sum of its own', () => {
    const unmet = [gate('gate.fulfilled', { unpaid: '120000.00', unshipped: '35000.50' })];
    expect(plain(gateWords(russian, unmet, undefined, 'whole'))).toEqual([
      'осталось оплатить 120 000 ₽',
      'осталось отгрузить 35 000,50 ₽',
    ]);
    expect(plain(gateWords(russian, unmet))[0]).toBe('осталось оплатить 120 тыс. ₽');
    const inDollars = { owner: { id: 'u', name: 'Анна' }, currency: 'USD' as const };
    expect(plain(gateWords(russian, unmet, inDollars))[0]).toBe('осталось оплатить 120 тыс. $');
  });

  it('says the same thing once', () => {
    expect(gateWords(english, [gate('gate.postedOrder'), gate('gate.postedOrder')])).toEqual(['no posted order']);
  });
});

it('reads the gates of a refused command, and none of another refusal', () => {
  const unmet = [gate('gate.agreement')];
  expect(unmetIn(new AppError('RULE', 'deal.gate', { unmet }))).toEqual(unmet);
  expect(unmetIn(new AppError('RULE', 'deal.competitor', {}))).toEqual([]);
});
