import {
  OpenedPartnerDocument,
  OpenedPersonDocument,
  PartnersDocument,
  PersonsDocument,
  RelationshipsDocument,
} from '#lib/core/gql/graphql.js';
import type { PartnerRow, PersonRow, RelationshipTypeRow } from '#lib/core/rows.js';
import { createBankAccount, editBankAccount, removeBankAccount } from '#lib/partners/bankAccounts.js';
import { createLegalEntity, editLegalEntity, removeLegalEntity, requisitesOf } from '#lib/partners/legalEntities.js';
import { createEmployment, editEmployment, endEmployment, removeEmployment } from '#lib/persons/employments.js';
import { editPerson } from '#lib/persons/persons.js';
import { Comparison } from '#lib/registry/comparison.svelte.js';
import {
  addRelationship,
  editRelationship,
  placeInGraph,
  removeRelationship,
} from '#lib/relationships/relationships.js';
import type { End } from '#lib/relationships/sides.js';
import { directory } from '../../../server/registry/directory.js';
import type { Chance } from '../window/random.js';
import type { Verb, Weight } from './some.js';
import type { ChaosWindow } from './window.js';

/** Records of a kind that are looked at. */
const MOST = 50;
const SINCE = '2020-01-01';
const UNTIL = '2026-01-15';
/** Of what a card holds, so much: then it is changed or taken away. */
const FEW = 3;

async function somePartner({ app }: ChaosWindow, chance: Chance): Promise<PartnerRow | undefined> {
  const { partners } = await app.ask(PartnersDocument, { first: MOST });
  return partners.nodes.length ? chance.one(partners.nodes) : undefined;
}

async function somePerson({ app }: ChaosWindow, chance: Chance): Promise<PersonRow | undefined> {
  const { persons } = await app.ask(PersonsDocument, { first: MOST });
  return persons.nodes.length ? chance.one(persons.nodes) : undefined;
}

/** People come to partners, go and change what they are there; two windows often say it of one and the same. */
const employ: Verb = async (window, _, chance) => {
  const { app } = window;
  const [person, partner] = [await somePerson(window, chance), await somePartner(window, chance)];
  if (!person || !partner) return undefined;
  const { employments } = (await app.ask(OpenedPersonDocument, { id: person.id })).person;
  const jobTitle = `Должность ${chance.below(99)}`;
  if (employments.length < FEW && chance.below(2))
    return createEmployment(app, person.id, { partner, jobTitle, since: SINCE, until: null });
  if (employments.length === 0 || chance.below(4) === 0) return editPerson(app, person, { partnerId: partner.id });
  const role = chance.one(employments);
  const acts = [
    () => editEmployment(app, role, { jobTitle }),
    () => editEmployment(app, role, { partner }),
    () => endEmployment(app, role, UNTIL),
    () => removeEmployment(app, role),
  ];
  return chance.one(acts)();
};

/** Two windows often say the same of the same two. */
const relate: Verb = async (window, _, chance) => {
  const { app } = window;
  const partner = await somePartner(window, chance);
  if (!partner) return undefined;
  const of = { id: partner.id, kind: 'PARTNER' } as const;
  const { relationships } = await app.ask(RelationshipsDocument, { of, first: MOST });
  if (relationships.nodes.length < FEW && chance.below(3))
    return addSome(window, { ...of, name: partner.name }, chance);
  if (relationships.nodes.length === 0) return undefined;
  const row = chance.one(relationships.nodes);
  const typeId = chance.one(typesOf(window).filter((type) => isBetween(type, row.from, row.to))).id;
  const acts = [
    () => editRelationship(app, row, { typeId }),
    () => editRelationship(app, row, { strength: 1 + chance.below(5) }),
    () => editRelationship(app, row, { comment: `Связь ${chance.below(99)}` }),
    () => removeRelationship(app, row),
  ];
  return chance.one(acts)();
};

async function addSome(window: ChaosWindow, from: End, chance: Chance) {
  const type = chance.one(
    typesOf(window).filter(({ fromKind, toKind }) => fromKind === 'PARTNER' || toKind === 'PARTNER'),
  );
  const isFirst = type.fromKind === 'PARTNER';
  const kind = isFirst ? type.toKind : type.fromKind;
  const other = kind === 'PARTNER' ? await somePartner(window, chance) : await somePerson(window, chance);
  if (!other || other.id === from.id) return undefined;
  const to = { id: other.id, kind, name: other.name };
  const ends = isFirst ? { from, to } : { from: to, to: from };
  return addRelationship(window.app, {
    ...ends,
    typeId: type.id,
    strength: 3,
    since: null,
    until: null,
    comment: null,
  });
}

const typesOf = ({ app }: ChaosWindow): RelationshipTypeRow[] =>
  app.store.list('relationshipType').filter(({ archivedAt }) => !archivedAt);

const isBetween = (
  { fromKind, toKind }: RelationshipTypeRow,
  from: Pick<End, 'kind'>,
  to: Pick<End, 'kind'>,
): boolean => fromKind === from.kind && toKind === to.kind;

const place: Verb = async (window, _, chance) => {
  const partner = await somePartner(window, chance);
  const at = chance.below(4) ? { x: chance.below(900), y: chance.below(900) } : null;
  return partner && placeInGraph(window.app, { id: partner.id, kind: 'PARTNER', name: partner.name }, at);
};

const sidesOf = async ({ app }: ChaosWindow, { id }: PartnerRow) =>
  (await app.ask(OpenedPartnerDocument, { id, most: MOST })).partner.legalEntities.nodes;

/** Companies of the shipped directory, as somebody typed them long ago: everything stands otherwise in the register. */
const incorporate: Verb = async (window, _, chance) => {
  const { app } = window;
  const partner = await somePartner(window, chance);
  if (!partner) return undefined;
  const sides = await sidesOf(window, partner);
  const { name, inn, kpp } = chance.one(directory);
  const directorName = `Директор ${chance.below(99)}`;
  const said = { inn, kpp, directorName, legalAddress: 'г. Тверь, ул. Старая, д. 1' };
  if (sides.length < FEW && chance.below(2)) return createLegalEntity(app, partner.id, requisitesOf(name, said));
  if (sides.length === 0) return undefined;
  const side = chance.one(sides);
  return chance.below(4) ? editLegalEntity(app, side, { directorName }) : removeLegalEntity(app, side);
};

/** What the register says otherwise is taken, while others say it by hand. */
const fill: Verb = async (window, _, chance) => {
  const partner = await somePartner(window, chance);
  const sides = partner ? await sidesOf(window, partner) : [];
  if (sides.length === 0) return undefined;
  const side = chance.one(sides);
  const comparison = new Comparison(window.app, () => side);
  comparison.choose('LEGAL_ADDRESS', chance.below(2) === 0);
  comparison.choose('NAME', true);
  return comparison.isNamed ? comparison.fill(null) : undefined;
};

/** Of the accounts of one legal side one is the main one, whoever makes it so. */
const bank: Verb = async (window, _, chance) => {
  const { app } = window;
  const partner = await somePartner(window, chance);
  const sides = partner ? await sidesOf(window, partner) : [];
  if (sides.length === 0) return undefined;
  const side = chance.one(sides);
  const accounts = side.bankAccounts.nodes;
  const account = `4070281050000000${1000 + chance.below(9_000)}`;
  const fields = { bik: '044525225', bankName: 'ПАО Сбербанк', correspondentAccount: '30101810400000000225' };
  if (accounts.length < FEW && chance.below(2))
    return createBankAccount(app, side, { ...fields, account, kind: 'SETTLEMENT', isMain: chance.below(2) === 0 });
  if (accounts.length === 0) return undefined;
  const row = chance.one(accounts);
  const acts = [
    () => editBankAccount(app, row, { isMain: true }),
    () => editBankAccount(app, row, { account }),
    () => editBankAccount(app, row, { closedOn: row.closedOn ? null : UNTIL }),
    () => removeBankAccount(app, row),
  ];
  return chance.one(acts)();
};

/** What stands on the cards of partners and people, and between them. */
export const cardWeights: Weight[] = [
  [3, 'employ', employ],
  [3, 'relate', relate],
  [1, 'place', place],
  [2, 'incorporate', incorporate],
  [2, 'fillIn', fill],
  [2, 'bank', bank],
];
