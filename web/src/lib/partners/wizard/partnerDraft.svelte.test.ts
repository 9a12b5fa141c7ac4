import { describe, expect, it } from 'vitest';
import { AppError } from '#lib/core/graphql.js';
import type { FoundParty } from '#lib/registry/partySearch.svelte.js';
import { PartnerDraft } from './partnerDraft.svelte.js';

const REQUIRED = 'Заполните это поле';
const REASONS = { required: REQUIRED, phone: 'не телефон', email: 'не почта', country: 'не страна' };
const party: FoundParty = {
  isPerson: false,
  isBranch: false,
  isExample: false,
  name: 'ООО «Торговый дом «Ромашка»»',
  fullName: 'Общество с ограниченной ответственностью «Торговый дом «Ромашка»»',
  inn: '7707083893',
  kpp: '773601001',
  ogrn: '1027700132195',
  legalAddress: null,
  directorName: 'Иванов Иван',
  directorPost: null,
  state: 'ACTIVE',
  known: null,
};

describe('domain §5, a new partner as it is written down:', () => {
  it('is filled as the register has it; what was typed stays where the register is silent', () => {
    const draft = new PartnerDraft();
    draft.fields.legalAddress = 'Москва';
    draft.take(party);
    expect(draft.fields).toMatchObject({ name: 'Торговый дом «Ромашка»', inn: party.inn, legalAddress: 'Москва' });
    expect(draft.read(REASONS)).toMatchObject({
      legalType: 'COMPANY',
      legalEntity: { name: party.name, kpp: party.kpp, directorName: 'Иванов Иван', bankAccount: null },
      person: null,
    });
  });

  it('takes what was typed to find him for his ИНН, his ОГРН or his name', () => {
    const filled = (text: string) => {
      const draft = new PartnerDraft();
      draft.takeTyped(text);
      const { name, inn, ogrn } = draft.fields;
      return [name, inn, ogrn];
    };
    expect(filled(' 7707 083 893')).toEqual(['', '7707083893', '']);
    expect(filled('1027700132195')).toEqual(['', '', '1027700132195']);
    expect(filled('Ромашка 24')).toEqual(['Ромашка 24', '', '']);
  });

  it('an account needs both its number and its БИК, a partner a name', () => {
    const draft = new PartnerDraft();
    draft.fields.bik = '044525225';
    expect(draft.read(REASONS)).toBeNull();
    expect(draft.wrong).toEqual({ name: REQUIRED, account: REQUIRED });
  });

  it('all that the server would refuse for its form is told at once, each at its field, and nothing typed is lost', () => {
    const draft = new PartnerDraft();
    const typed = {
      bik: '044525225',
      country: 'kz',
      phone: '8 916 123',
      email: 'anna@',
      personPhone: '12',
      personEmail: 'anna',
    };
    Object.assign(draft.fields, typed);
    expect(draft.read(REASONS)).toBeNull();
    expect(draft.wrong).toEqual({
      name: REQUIRED,
      account: REQUIRED,
      country: REASONS.country,
      phone: REASONS.phone,
      email: REASONS.email,
      personPhone: REASONS.phone,
      personEmail: REASONS.email,
    });
    expect(draft.fields).toMatchObject(typed);
    draft.fields.email = 'anna@example.com';
    draft.retract('email');
    expect(draft.wrong).not.toHaveProperty('email');
    expect(draft.wrong).toHaveProperty('personEmail');
  });

  it('a legal side of one that is known waits for no contacts, which are not sent with it', () => {
    const draft = new PartnerDraft();
    Object.assign(draft.fields, { legalName: 'ООО «Ромашка»', phone: '12', personEmail: 'anna' });
    draft.into = { id: 'p1', name: 'Ромашка' };
    expect(draft.readLegal(REASONS)).toMatchObject({ name: 'ООО «Ромашка»' });
    expect(draft.wrong).toEqual({});
  });

  it('whoever clears the БИК and the account gives the account up: nothing of it is required or sent', () => {
    const draft = new PartnerDraft();
    Object.assign(draft.fields, {
      name: 'Ромашка',
      bankName: 'АО «ТБанк»',
      correspondentAccount: '30101810145250000974',
    });
    expect(draft.hasAccount).toBe(false);
    expect(draft.read(REASONS)).toMatchObject({ name: 'Ромашка', legalEntity: null });
    draft.fields.legalName = 'ООО «Ромашка»';
    expect(draft.read(REASONS)).toMatchObject({ legalEntity: { name: 'ООО «Ромашка»', bankAccount: null } });
  });

  it('the server’s word stands at the field that it blames', () => {
    const draft = new PartnerDraft();
    const fields = [
      { field: 'input.person.phones.0', reason: 'phone' },
      { field: 'input.emails.0', reason: 'email' },
      { field: 'input.legalEntity.bankAccount.bik', reason: 'tooLong' },
    ];
    const reasons = { phone: 'не телефон', email: 'не почта', tooLong: 'слишком длинно' };
    expect(draft.blame(new AppError('INVALID', 'phone', { fields }), reasons)).toBe(true);
    expect(draft.wrong).toEqual({ personPhone: 'не телефон', email: 'не почта', bik: 'слишком длинно' });
  });

  it('a reload loses nothing of it', () => {
    const draft = new PartnerDraft();
    draft.take(party);
    draft.kinds = ['CLIENT'];
    draft.isOther('k1', true);
    const again = new PartnerDraft();
    again.restore(JSON.parse(JSON.stringify(draft.kept)) as NonNullable<typeof draft.kept>);
    expect(again.read(REASONS)).toEqual(draft.read(REASONS));
    expect(again.others.has('k1')).toBe(true);
  });
});
