import { expect, it } from 'vitest';
import type { Match } from '../leadFile.svelte.js';
import { AcceptDraft } from './acceptDraft.svelte.js';
import { fitOf } from './ways.js';

const anna = { id: 'anna', name: 'Анна' };
const said = {
  client: 'Рогова Елена',
  name: 'Рогова Елена',
  phone: '+73830002140',
  email: '',
  inn: '',
  title: 'Траверсы',
};
const partner = { key: 'p', kind: 'PARTNER', id: 'p1', name: 'Сибпровод', by: ['NAME'], deals: [] } as unknown as Match;

function filled(): AcceptDraft {
  const draft = new AcceptDraft(anna, '');
  draft.fill(said, fitOf([]), null);
  return draft;
}

it('domain §2: a new client needs a name, and one way to reach or to recognise it', () => {
  const draft = filled();
  Object.assign(draft.fields, { client: ' ', name: '', phone: '' });
  expect(draft.read('pipeline', [])).toBeNull();
  expect(draft.wrong).toEqual({ client: 'required', phone: 'reach' });
  draft.fields.client = 'Завод';
  draft.fields.inn = '7707083893';
  expect(draft.read('pipeline', [])).toMatchObject({ partner: { name: 'Завод', inn: '7707083893' }, person: null });
});

it('domain §2: an ИНН that does not check is told as soon as it has its length, and not before', () => {
  const draft = filled();
  draft.fields.inn = '77070';
  expect(draft.innTrouble).toBeNull();
  draft.fields.inn = '7707083892';
  expect(draft.innTrouble?.code).toBe('inn.key');
});

it('domain §5: a wrong ИНН warns and does not stand in the way', () => {
  const draft = filled();
  draft.fields.inn = '7707083892';
  expect(draft.read('pipeline', [])).toMatchObject({ partner: { inn: '7707083892' } });
});

it('domain §2: similar records that were shown and passed over are named', () => {
  expect(filled().read('pipeline', [partner])).toMatchObject({ way: 'NEW_CLIENT', offered: ['p'] });
});

it('domain §2: a similar company that is taken makes it a new contact of that company', () => {
  const draft = filled();
  draft.use(partner, [partner]);
  expect(draft.read('pipeline', [partner])).toMatchObject({
    way: 'NEW_CONTACT',
    partnerId: 'p1',
    person: { name: 'Рогова Елена', phones: ['+73830002140'] },
    deal: { title: 'Траверсы', ownerId: 'anna', pipelineId: 'pipeline', stageId: null },
    offered: [],
  });
});

it('what is learned later does not overwrite what somebody has written', () => {
  const draft = filled();
  draft.fields.title = 'Моё';
  draft.touch();
  draft.fill({ ...said, title: 'Другое' }, fitOf([]), null);
  expect(draft.fields.title).toBe('Моё');
});

it('to be logged on a deal it needs only the deal', () => {
  const draft = filled();
  draft.way = 'LOG';
  expect(draft.read('pipeline', [])).toBeNull();
  draft.dealId = 'd1';
  expect(draft.read('pipeline', [])).toEqual({ way: 'LOG', dealId: 'd1', personId: null });
});

it('domain §2: a new client is taken for what its ИНН says, until somebody says what it is', () => {
  const draft = filled();
  expect(draft.legalType).toBe('COMPANY');
  draft.fields.inn = '500100732259';
  expect(draft.legalType).toBe('SOLE_TRADER');
  expect(draft.read('pipeline', [])).toMatchObject({ partner: { legalType: 'SOLE_TRADER', kpp: null } });
  draft.legalType = 'SELF_EMPLOYED';
  expect([draft.legalType, draft.isInnOfOther]).toEqual(['SELF_EMPLOYED', false]);
  draft.legalType = 'COMPANY';
  expect(draft.isInnOfOther).toBe(true);
});

it('domain §2: a partner of the same ИНН is taken, or said to be another, before a second one is made', () => {
  const draft = filled();
  draft.fields.inn = '7707083893';
  const twin: Match = { ...partner, by: ['INN'] };
  expect(draft.read('pipeline', [twin])).toBeNull();
  expect(draft.wrong).toEqual({ inn: 'twin' });
  draft.isOther('p', true);
  expect(draft.read('pipeline', [twin])).toMatchObject({ way: 'NEW_CLIENT', offered: ['p'] });
});

it('the only contact of a chosen client is chosen, one of several is asked for', () => {
  const draft = filled();
  const client = { id: 'p1', name: 'Сибпровод' };
  draft.partner = client;
  draft.meet(draft.partner, [anna, { id: 'boris', name: 'Борис' }]);
  expect(draft.person).toBeNull();
  draft.meet({ id: 'p2', name: 'Другой' }, [anna]);
  expect(draft.person).toBeNull();
  draft.meet(client, [anna]);
  expect(draft.person).toEqual(anna);
});
