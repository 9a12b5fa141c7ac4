import { createHash } from 'node:crypto';
import { type Condition, either } from '../core/condition.js';
import type { Context } from '../core/context.js';
import { nameKeyOf } from '../core/nameKey.js';
import { visibleSql, waysToSeeQueue } from '../core/rights/visible.js';
import { type Identity, titleSql } from '../leads/enquiry.entity.js';
import { list } from '../leads/known.service.js';

export enum MatchKind {
  PARTNER = 'PARTNER',
  PERSON = 'PERSON',
  LEAD = 'LEAD',
}

export enum MatchBy {
  PHONE = 'PHONE',
  EMAIL = 'EMAIL',
  MESSENGER = 'MESSENGER',
  INN = 'INN',
  NAME = 'NAME',
}

/** A record that may be the same as somebody. */
export interface Found {
  kind: MatchKind;
  id: string;
  /** Null = a lead that he does not see, which has no name but what its sender can be reached by. */
  name: string | null;
  ownerId: string | null;
  /** Whether the viewer sees it; else he may know its name and its owner, and nothing more: not what it was found by. */
  visible: boolean;
  by: MatchBy[];
  isPotential: boolean | null;
  /** Of a person: the partner that he works for. */
  partnerId: string | null;
}

/** Of each kind; who has more namesakes has to say more of himself. */
const MOST = 20;
/** How like his a name has to be, from 0 to 1. */
const ALIKE = 0.45;

interface Asked {
  name: string;
  /** None = all. */
  kinds?: MatchKind[];
  /** Who asks about himself. */
  exceptId?: string | null;
}

/** Whom somebody may be: by what he is recognised by, and by a name that is like his. Whatever the viewer sees of them. */
export async function matchesOf(
  ctx: Context,
  { phones, emails, messengerIds, inn }: Identity,
  { name, kinds = Object.values(MatchKind), exceptId = null }: Asked,
): Promise<Found[]> {
  const said = [...[phones, emails, messengerIds].map(list), inn, nameKeyOf(name), exceptId];
  const owned = visibleSql(ctx.viewer, 'r');
  const waiting = either(waysToSeeQueue(ctx.viewer, 'r'));
  const found = async (kind: MatchKind, from: string, seen: Condition) => {
    const rows = await ctx.em.execute<Row[]>(statement(from, seen.sql), [...said, ...seen.params]);
    return rows.map((row) => foundOf(kind, row));
  };
  const all: Found[] = [];
  for (const kind of kinds) all.push(...(await found(kind, FROM[kind], kind === MatchKind.LEAD ? waiting : owned)));
  return all;
}

/** Names a match to whom it is shown, also when he may not know its id. */
export const keyOf = ({ kind, id }: Pick<Found, 'kind' | 'id'>): string =>
  createHash('sha256').update(`${kind} ${id}`).digest('base64url').slice(0, 22);

type Row = Omit<Found, 'by' | 'kind'> & { company?: string | null } & Record<MatchBy, boolean | null>;

function foundOf(kind: MatchKind, row: Row): Found {
  const { id, ownerId, visible, isPotential, partnerId } = row;
  const name = visible || kind !== MatchKind.LEAD ? row.name : (row.company ?? null);
  const by = Object.values(MatchBy).filter((one) => row[one]);
  return { kind, id, name, ownerId, visible, by, isPotential, partnerId };
}

/** Records `r` that are like what was said, `s`; those that are surely the same first. */
const statement = (from: string, seen: string): string => `
  with said as (
    select ?::text[] as phones, ?::text[] as emails, ?::text[] as messengers, ?::text as inn, ?::text as name, ?::uuid as self)
  select * from (select r.id, r.owner_id as "ownerId", ${seen} as visible, ${from}) found
  order by ("PHONE" or "EMAIL" or "MESSENGER" or coalesce("INN", false)) desc, name, id limit ${MOST}`;

const LIKE = `(r.name_key % s.name and similarity(r.name_key, s.name) > ${ALIKE})`;
const REACHED = 'r.phones && s.phones or r.emails && s.emails or r.messenger_ids && s.messengers';
const BY_CONTACT = `
  r.phones && s.phones as "PHONE", r.emails && s.emails as "EMAIL", r.messenger_ids && s.messengers as "MESSENGER"`;

const PERSONS = `
  r.name, r.partner_id as "partnerId", null::boolean as "isPotential", ${BY_CONTACT}, false as "INN", ${LIKE} as "NAME"
  from person r, said s where r.merged_into_id is null and r.id is distinct from s.self and (${REACHED} or ${LIKE})`;

const PARTNERS = `
  r.name, null::uuid as "partnerId", r.client_since is null as "isPotential",
  r.phones && s.phones or exists (select from person h where h.partner_id = r.id and h.phones && s.phones) as "PHONE",
  r.emails && s.emails or exists (select from person h where h.partner_id = r.id and h.emails && s.emails) as "EMAIL",
  exists (select from person h where h.partner_id = r.id and h.messenger_ids && s.messengers) as "MESSENGER",
  exists (select from legal_entity e where e.partner_id = r.id and e.inn = s.inn) as "INN", ${LIKE} as "NAME"
  from partner r, said s
  where r.merged_into_id is null and r.id is distinct from s.self and (${LIKE} or r.phones && s.phones or r.emails && s.emails
    or r.id in (select e.partner_id from legal_entity e, said o where e.inn = o.inn)
    or r.id in (select h.partner_id from person h, said o
                where h.phones && o.phones or h.emails && o.emails or h.messenger_ids && o.messengers))`;

/** Those that wait, and those of which nothing came; a duplicate was rejected for one of them. */
const LEADS = `
  ${titleSql('r')} as name, r.company, null::uuid as "partnerId", null::boolean as "isPotential", ${BY_CONTACT},
  r.inn = s.inn as "INN", false as "NAME"
  from lead r, said s
  where (r.state in ('OPEN', 'SNOOZED') or r.state = 'REJECTED' and r.reject_reason <> 'DUPLICATE') and r.id is distinct from s.self and (${REACHED} or r.inn = s.inn)`;

const FROM: Record<MatchKind, string> = {
  [MatchKind.PARTNER]: PARTNERS,
  [MatchKind.PERSON]: PERSONS,
  [MatchKind.LEAD]: LEADS,
};
