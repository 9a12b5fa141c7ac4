import { createHash } from 'node:crypto';
import { type Condition, either } from '../core/condition.js';
import type { Context } from '../core/context.js';
import { ALIKE, nameKeyOf } from '../core/nameKey.js';
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
  const found = async (kind: MatchKind, from: Source, seen: Condition) => {
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

/**
 * Records `r` that are like what was said, `s`; those that are surely the same first. They are found way by way before
 * they are looked at: no index serves all ways at once, so the whole table would be read.
 */
const statement = ({ table, standing, shown, found }: Source, seen: string): string => `
  with said as (
    select ?::text[] as phones, ?::text[] as emails, ?::text[] as messengers, ?::text as inn, ?::text as name, ?::uuid as self)
  select * from (
    select r.id, r.owner_id as "ownerId", ${seen} as visible, ${shown} from ${table} r, said s
    where ${standing} and r.id is distinct from s.self and r.id = any(array(${found}))) found
  order by ("PHONE" or "EMAIL" or "MESSENGER" or coalesce("INN", false)) desc, name, id limit ${MOST}`;

/** Where matches of one kind are looked for. */
interface Source {
  table: string;
  standing: string;
  /** What is told of a record. */
  shown: string;
  /** Ids of those that may be meant, each way by its own index. */
  found: string;
}

const LIKE = `(r.name_key % s.name and similarity(r.name_key, s.name) > ${ALIKE})`;
/** Without any words nothing is like them, and the index would be gone through as a whole. */
const alike = (table: string): string => `select r.id from ${table} r, said s where s.name <> '' and ${LIKE}`;
const REACHED = 'r.phones && s.phones or r.emails && s.emails or r.messenger_ids && s.messengers';
const BY_CONTACT = `
  r.phones && s.phones as "PHONE", r.emails && s.emails as "EMAIL", r.messenger_ids && s.messengers as "MESSENGER"`;

const PERSONS: Source = {
  table: 'person',
  standing: 'r.merged_into_id is null',
  shown: `
    r.name, r.partner_id as "partnerId", null::boolean as "isPotential", ${BY_CONTACT}, false as "INN", ${LIKE} as "NAME"`,
  found: `${alike('person')} union select r.id from person r, said s where ${REACHED}`,
};

/** Whether one of its people is reached so. */
const through = (list: string, said: string): string => `
  exists (select from person h where h.partner_id = r.id and h.merged_into_id is null and h.${list} && s.${said})`;

const PARTNERS: Source = {
  table: 'partner',
  standing: 'r.merged_into_id is null',
  shown: `
    r.name, null::uuid as "partnerId", r.client_since is null as "isPotential",
    r.phones && s.phones or ${through('phones', 'phones')} as "PHONE",
    r.emails && s.emails or ${through('emails', 'emails')} as "EMAIL",
    ${through('messenger_ids', 'messengers')} as "MESSENGER",
    exists (select from legal_entity e where e.partner_id = r.id and e.inn = s.inn) as "INN", ${LIKE} as "NAME"`,
  found: `
    ${alike('partner')}
    union select r.id from partner r, said s where r.phones && s.phones or r.emails && s.emails
    union select e.partner_id from legal_entity e, said s where e.inn = s.inn
    union select r.partner_id from person r, said s where r.merged_into_id is null and (${REACHED})`,
};

/** Those that wait, and those of which nothing came; a duplicate was rejected for one of them. */
const LEADS: Source = {
  table: 'lead',
  standing: `(r.state in ('OPEN', 'SNOOZED') or r.state = 'REJECTED' and r.reject_reason <> 'DUPLICATE')`,
  shown: `
    ${titleSql('r')} as name, r.company, null::uuid as "partnerId", null::boolean as "isPotential", ${BY_CONTACT},
    r.inn = s.inn as "INN", false as "NAME"`,
  found: `
    select r.id from lead r, said s where ${REACHED}
    union select r.id from lead r, said s where r.inn = s.inn`,
};

const FROM: Record<MatchKind, Source> = {
  [MatchKind.PARTNER]: PARTNERS,
  [MatchKind.PERSON]: PERSONS,
  [MatchKind.LEAD]: LEADS,
};
