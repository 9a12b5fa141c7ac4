import type { Context } from '../core/context.js';
import { prepared } from '../core/postgres/prepared.js';
import { lookLonger } from './longer.service.js';
import { type Finder, finderOf, isFullName, type Naming } from './naming.js';
import { namingOf } from './knownAs.js';

/** Ids of rows, by what they hold of somebody. */
export interface Footprint {
  /** He, and those who were merged into him. */
  persons: string[];
  leads: string[];
  /** Interactions with him alone, and letters of his. */
  talks: string[];
  /** Interactions that others on the client's side took part in as well, or perhaps only a namesake. */
  sharedTalks: string[];
  /** As whom he took part in either. */
  participants: string[];
  commitments: string[];
  /** Planned for what was talked or promised. */
  tasks: string[];
  files: string[];
  letters: string[];
  consents: string[];
  /** Lines of the journal of what came by channels. */
  inbounds: string[];
  roles: string[];
  employments: string[];
  relationships: string[];
  merges: string[];
  /** How he is called and reached, and nobody else. */
  naming: Naming;
  /** What is also somebody else's, and so is looked for in no text. */
  alsoOthers: string[];
  finder: Finder | null;
}

/** Where rows name a person, and what is done about them; a test compares it with the catalogue of the database. */
export const NAMED_IN = [
  'deal_person.person_id',
  'employment.person_id',
  'lead.person_id',
  'participant.person_id',
  'person.merged_into_id',
  'relationship.from_person_id',
  'relationship.to_person_id',
];

/** All that is held about a person. Within a transaction, whose statements may take longer from here on. */
export async function footprintOf(ctx: Context, personId: string): Promise<Footprint> {
  await lookLonger(ctx);
  const find = async (sql: string, ...params: unknown[]) =>
    (await prepared<{ id: string }>(ctx.em, sql, params)).map(({ id }) => id);
  const persons = await find(PERSONS, personId);
  const { naming, alsoOthers } = await namingOf(ctx, persons);
  const { phones, emails, messengerIds } = naming;
  const leads = await find(LEADS, persons, phones, emails, messengerIds);
  const [names, reaches] = [naming.names, [...phones, ...emails, ...messengerIds]].map(lowered) as [string[], string[]];
  const leadKeys = await find(LEAD_KEYS, leads);
  const tookPart = await find(PARTICIPANTS, persons, leads, reaches, leadKeys, names);
  const participants = [...new Set([...tookPart, ...(await find(NAMESAKES, names.filter(isFullName)))])];
  const taking = [participants, leads, emails, leadKeys, tookPart];
  const all = await prepared<{ id: string; shared: boolean }>(ctx.em, TALKS, taking);
  const talks = all.filter(({ shared }) => !shared).map(({ id }) => id);
  const sharedTalks = all.filter(({ shared }) => shared).map(({ id }) => id);
  const commitments = await find('select id from commitment where interaction_id = any($1::uuid[])', talks);
  const finder = finderOf(naming);
  return {
    persons,
    leads,
    talks,
    sharedTalks,
    participants,
    commitments,
    tasks: await find(TASKS, commitments, talks),
    files: await find('select id from stored_file where interaction_id = any($1::uuid[])', talks),
    letters: await find(LETTERS, talks, emails),
    consents: await find(CONSENTS, talks, finder?.coarse ?? null),
    inbounds: await find(INBOUNDS, talks, leads, [...reaches, ...[...names, ...leadKeys].filter(tellsOfOne)]),
    roles: await find('select id from deal_person where person_id = any($1::uuid[]) order by id', persons),
    employments: await find('select id from employment where person_id = any($1::uuid[])', persons),
    relationships: await find(RELATIONSHIPS, persons),
    merges: await find(MERGES, persons),
    naming,
    alsoOthers,
    finder,
  };
}

const lowered = (said: string[]): string[] => said.map((one) => one.toLowerCase());

/** An address, number or identifier, or a full name. */
const tellsOfOne = (key: string): boolean => isFullName(key) || /[@:+]/.test(key);

const PERSONS = `
  with recursive him as (
    select id from person where id = $1::uuid
    union select p.id from him join person p on p.merged_into_id = him.id)
  select id from him`;

const LEADS = `
  select id from lead
  where person_id = any($1::uuid[])
    or person_id is null and (phones && $2::text[] or emails && $3::text[] or messenger_ids && $4::text[])`;

/** How he called himself there; not looked for elsewhere, for much of it may be his company's. */
const LEAD_KEYS = `
  select distinct lower(v.said) as id from lead, unnest(phones || emails || messenger_ids || contact) as v(said)
  where id = any($1::uuid[]) and v.said is not null`;

/** What came with a lead under no address, or under one of its own, is of whoever wrote that. */
const IN_LEAD = `c.lead_id = any($2::uuid[]) and i.direction = 'IN' and i.channel_id is not null
  and (i.answer_to is null or i.answer_to = any($4::text[]))`;

/** Where whoever is called as he is will be he: his leads, deals in which he has a role, clients that he is or was at. */
const HIS_CHAIN = `(c.lead_id = any($2::uuid[])
  or c.deal_id in (select deal_id from deal_person where person_id = any($1::uuid[]))
  or c.partner_id in (
    select partner_id from person where id = any($1::uuid[])
    union select partner_id from employment where person_id = any($1::uuid[])))`;

const PARTICIPANTS = `
  select p.id from participant p
  join interaction i on i.id = p.interaction_id join chain c on c.id = i.chain_id
  where p.person_id = any($1::uuid[]) or p.person_id is null and (lower(p.name) = any($3::text[])
    or lower(p.name) = any($5::text[]) and ${HIS_CHAIN}
    or c.lead_id = any($2::uuid[]) and lower(p.name) = any($4::text[]) or ${IN_LEAD})`;

/** Elsewhere a full name is taken out, but what was said stays: it may have been somebody else. */
const NAMESAKES = `select id from participant where person_id is null and lower(name) = any($1::text[])`;

/** Whoever has written a letter has written all of it, whoever else got it. */
const TALKS = `
  with written as (
    select i.id from interaction i where i.answer_to = any($3::text[])
    union select i.id from interaction i join chain c on c.id = i.chain_id
    where ${IN_LEAD}
      or c.lead_id = any($2::uuid[]) and not exists (select from participant p where p.interaction_id = i.id)),
  talks as (
    select interaction_id as id from participant where id = any($1::uuid[]) union select id from written)
  select t.id, t.id not in (select id from written) and (
    exists (select from participant o where o.interaction_id = t.id and o.id <> all($1::uuid[]))
    or not exists (select from participant o where o.interaction_id = t.id and o.id = any($5::uuid[]))) as shared
  from talks t`;

const TASKS = `
  select id from task where commitment_id = any($1::uuid[])
  union select task_id from interaction where id = any($2::uuid[]) and task_id is not null`;

const LETTERS = `
  select id from letter
  where interaction_id = any($1::uuid[])
    or interaction_id is null and regexp_split_to_array(lower("to"), '[\\s,;<>"]+') && $2::text[]`;

const CONSENTS = `select id from consent where interaction_id = any($1::uuid[]) or contact ~* $2::text`;

const INBOUNDS = `
  select id from inbound
  where interaction_id = any($1::uuid[]) or lead_id = any($2::uuid[]) or lower(sender) = any($3::text[])`;

const RELATIONSHIPS = `
  select id from relationship where from_person_id = any($1::uuid[]) or to_person_id = any($1::uuid[]) order by id`;

const MERGES = `
  select id from merge where kind = 'PERSON' and (kept_id = any($1::uuid[]) or gone_id = any($1::uuid[]))`;
