import { describe, expect, test } from 'vitest';
import { AccountKind } from '../../shared/requisites/bank.js';
import { requisiteTroubles } from '../../shared/requisites/check.js';
import { bankDirectory, directory, partiesOfDirectory } from './directory.js';

const names = (text: string, first = 20) => partiesOfDirectory({ text, first }).map(({ name }) => name);

describe('the shipped directory', () => {
  test.each(directory.map((party) => [party.name, party] as const))('%s has sound requisites', (_, party) => {
    const { isPerson, inn, kpp, ogrn } = party;
    const troubles = requisiteTroubles({ type: isPerson ? 'SOLE_TRADER' : 'COMPANY', inn, kpp, ogrn });
    expect(troubles.filter(({ code }) => code !== 'kpp.missing')).toEqual([]);
  });

  test.each(bankDirectory.map((bank) => [bank.name, bank] as const))('%s has a sound account', (_, bank) => {
    const { bik, correspondentAccount: account } = bank;
    const accounts = [{ bik, account, kind: AccountKind.CORRESPONDENT }];
    expect(requisiteTroubles({ type: null, accounts })).toEqual([]);
  });

  test('has everybody once, and no real person', () => {
    expect(directory.filter(({ isExample }) => !isExample).length).toBeGreaterThanOrEqual(60);
    expect(bankDirectory.length).toBeGreaterThanOrEqual(30);
    expect(directory.filter(({ isPerson }) => isPerson).length).toBeGreaterThanOrEqual(30);
    for (const known of [directory.map(({ inn }) => inn), directory.map(({ ogrn }) => ogrn)]) {
      expect(new Set(known).size).toBe(known.length);
    }
    expect(new Set(bankDirectory.map(({ bik }) => bik)).size).toBe(bankDirectory.length);
    expect(directory.filter(({ isPerson, isExample }) => isPerson !== isExample)).toEqual([]);
    expect(directory.filter(({ isExample, inn }) => isExample !== inn.startsWith('9800'))).toEqual([]);
  });

  test('is asked by ИНН, ОГРН, or words of a name without its quotes', () => {
    expect(names('7707 083 893')).toEqual(['ПАО «Сбербанк России»']);
    expect(names('1027700132195')).toEqual(['ПАО «Сбербанк России»']);
    expect(names('ооо яндекс')).toEqual(['ООО «Яндекс»']);
    expect(names('ООО', 2)).toHaveLength(2);
    expect(names('«»')).toEqual([]);
    expect(partiesOfDirectory({ text: '7707083893', kpp: '540602001', first: 1 })).toEqual([]);
  });

  test('takes a number as it is copied from a contract, word and all', () => {
    for (const text of ['ИНН 7707083893', 'инн: 7707 083 893', ' ОГРН№1027700132195'])
      expect(names(text)).toEqual(['ПАО «Сбербанк России»']);
    expect(names('ИНН 770708')).toEqual([]);
  });

  test('and with the КПП behind it, which tells the part of the company that is meant', () => {
    for (const text of [
      'ИНН/КПП 7707083893/773601001',
      'инн / кпп: 7707083893 / 773601001',
      'ИНН 7707083893 КПП 773601001',
    ])
      expect(names(text)).toEqual(['ПАО «Сбербанк России»']);
    expect(names('7707083893/773601001')).toEqual(['ПАО «Сбербанк России»']);
    expect(names('ИНН/КПП 7707083893/540602001')).toEqual([]);
    expect(names('ИНН/КПП 7707083893')).toEqual(['ПАО «Сбербанк России»']);
    expect(partiesOfDirectory({ text: 'ИНН/КПП 7707083893/540602001', kpp: '773601001', first: 1 })).toHaveLength(1);
  });

  test.each([
    ['letters that changed places', 'Газпрмо', 'Газпром'],
    ['a letter missing', 'пао севрсталь', 'Северсталь'],
    ['a letter too many', 'Яндеккс', 'Яндекс'],
    ['another letter', 'Сбирбанк', 'Сбербанк'],
  ])('is found with %s in a word', (_, typed, meant) => {
    const found = names(typed);
    expect(found.length).toBeGreaterThan(0);
    for (const name of found) expect(name).toContain(meant);
  });

  test('takes nothing for a slip where the name stands as it was typed, or in a short word', () => {
    expect(names('Газпром').every((name) => /газпром/iu.test(name))).toBe(true);
    expect(names('ВТД')).toEqual([]);
    expect(names('Сбиркабк')).toEqual([]);
  });

  test('writes the form of a company out', () => {
    expect(partiesOfDirectory({ text: '7736207543', first: 1 })).toMatchObject([
      { fullName: 'Общество с ограниченной ответственностью «Яндекс»', kpp: '770401001', directorName: null },
    ]);
  });
});
