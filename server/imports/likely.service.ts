import type { PartnerField } from '../../shared/partnerFile/fields.js';
import type { Context } from '../core/context.js';
import { visibleSql } from '../core/rights/visible.js';
import { keyOf, MatchKind } from '../duplicates/matches.service.js';
import { RowOutcome, type RowTrouble } from './importRow.entity.js';
import { madeBy } from './matching.service.js';
import type { PartnerImport } from './partnerImport.entity.js';
import type { ReadRow } from './reading.js';
import type { Work } from './work.js';

/** Who can be reached as a row says its partner can. */
interface Reached {
  kind: 'PARTNER' | 'PERSON';
  id: string;
  name: string;
  phones: string[];
  emails: string[];
  owner: string;
  isSeen: boolean;
}

/** A row as it was judged. */
interface Doubted {
  read: ReadRow;
  work: Work | null;
  warnings: RowTrouble[];
}

/** Rows that make a partner warn of whom the same telephone or mail reaches already. */
export async function withLikely<T extends Doubted>(ctx: Context, job: PartnerImport, judged: T[]): Promise<T[]> {
  const created = judged.filter(({ work }) => work?.outcome === RowOutcome.CREATED);
  const said = created.flatMap(({ read }) => contactsOf(read));
  const reached = said.length > 0 ? await reachedBy(ctx, job, said) : [];
  if (reached.length === 0) return judged;
  const isNew = new Set(created);
  return judged.map((one) =>
    isNew.has(one) ? { ...one, warnings: [...one.warnings, ...likelyOf(one.read, reached)] } : one,
  );
}

interface Contact {
  field: PartnerField;
  list: 'phones' | 'emails';
  value: string;
}

const contactsOf = ({ partner, person }: ReadRow): Contact[] => [
  ...named('PHONES', 'phones', partner.phones),
  ...named('PERSON_PHONES', 'phones', person.phones),
  ...named('EMAILS', 'emails', partner.emails),
  ...named('PERSON_EMAILS', 'emails', person.emails),
];

const named = (field: PartnerField, list: Contact['list'], values: readonly string[] | null | undefined): Contact[] =>
  (values ?? []).map((value) => ({ field, list, value }));

/** Each is told once. Of whom the viewer does not see he learns the name and the owner, not by what he was found. */
function likelyOf(read: ReadRow, reached: readonly Reached[]): RowTrouble[] {
  const contacts = contactsOf(read);
  const told = { PARTNER: [] as RowTrouble[], PERSON: [] as RowTrouble[] };
  for (const one of reached) {
    const contact = contacts.find(({ list, value }) => one[list].includes(value));
    if (contact && told[one.kind].length < MOST_OF_ROW) told[one.kind].push(warningOf(one, contact));
  }
  const people = told.PERSON.slice(0, Math.max(LEAST_PEOPLE, MOST_OF_ROW - told.PARTNER.length));
  return [...told.PARTNER.slice(0, MOST_OF_ROW - people.length), ...people];
}

function warningOf({ kind, id, name, owner, isSeen }: Reached, { field }: Contact): RowTrouble {
  if (isSeen) return { field, reason: 'like', details: { kind, id, name } };
  const key = keyOf({ kind: MatchKind[kind], id });
  return { field: null, reason: 'like.hidden', details: { key, partner: name, owner: { name: owner } } };
}

/** Who was there before this import. */
async function reachedBy(ctx: Context, { id }: PartnerImport, said: readonly Contact[]): Promise<Reached[]> {
  const valuesOf = (list: Contact['list']) => said.flatMap((one) => (one.list === list ? one.value : []));
  const contacts = [valuesOf('phones'), valuesOf('emails')].map((values) => JSON.stringify(values));
  const seen = visibleSql(ctx.viewer, 'r');
  const found = await ctx.em.execute<(Reached & { partnerId: string | null })[]>(
    `with said as (select array(select jsonb_array_elements_text(?::jsonb)) as phones,
                          array(select jsonb_array_elements_text(?::jsonb)) as emails),
       ${reachedAmong('partner')}, ${reachedAmong('person')}
     ${toldOf('PARTNER', 'r.id', seen.sql)} union all ${toldOf('PERSON', 'r.partner_id', seen.sql)} order by kind, name, id`,
    [...contacts, ...seen.params, ...seen.params],
  );
  const made = await madeBy(ctx, id, [...new Set(found.flatMap(({ partnerId }) => partnerId ?? []))]);
  return found.filter(({ partnerId }) => partnerId === null || !made.has(partnerId));
}

/** Found as a whole by the indexes of both lists: else all records would be gone through in the order of their ids. */
const reachedAmong = (table: string): string => `
  reached_${table} as materialized (
    select r.id from ${table} r, said s
    where r.merged_into_id is null and (r.phones && s.phones or r.emails && s.emails))`;

/** The oldest first: whom this import has made is younger than who was there, and keeps nobody out. */
const toldOf = (kind: Reached['kind'], belongs: string, isSeen: string): string => `
  select '${kind}' as kind, r.id, r.name, r.phones, r.emails, u.name as owner, ${isSeen} as "isSeen", ${belongs} as "partnerId"
  from ${kind.toLowerCase()} r join app_user u on u.id = r.owner_id
  where r.id = any(array(select id from reached_${kind.toLowerCase()} order by id limit ${MOST}))`;

/** Partners, and as many people, of one portion: a telephone that everybody has tells nobody apart. */
const MOST = 1_000;
/** Of one row. */
const MOST_OF_ROW = 5;
/** Of them people, when there are: partners leave them room. */
const LEAST_PEOPLE = 2;
