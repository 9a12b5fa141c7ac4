import { ERASED_TEXT } from '../../shared/persons/erased.js';
import type { Context } from '../core/context.js';
import { prepared } from '../core/postgres/prepared.js';
import { keyOf, MatchKind } from '../duplicates/matches.service.js';
import { ERASED_NAME } from '../persons/person.entity.js';
import type { Footprint } from './footprint.service.js';
import { forgetWhoAgreed } from './proof.js';

/** What is done with rows that hold what he said, was told or agreed to, in the order in which they are done. */
type Step = readonly [sql: string, of: (footprint: Footprint, now: Date) => unknown[]];

/**
 * Empties all that was said by and with somebody. That it was said, when and by which of us stays, because it is our work
 * as well. The log goes first: it is found by what the other rows still say.
 */
export async function forgetWhatWasSaid(ctx: Context, footprint: Footprint): Promise<void> {
  for (const [sql, of] of STEPS) await prepared(ctx.em, sql, of(footprint, ctx.now));
  await forgetWhoAgreed(ctx, footprint.consents);
}

const said = (column: string): string => `${column} = case when ${column} is null then null else '${ERASED_TEXT}' end`;

/** Over a value `v`. */
const NAMING_HIM = `v.value #>> '{}' = any($1::text[])
  and exists (select from custom_field f where f.id = v.key::uuid and f.type = 'PERSON')`;

/** Custom fields that held him hold nobody. */
const forgetValues = (table: string): string => `
  update ${table} t set version = version + 1, custom = (
    select coalesce(jsonb_object_agg(v.key, v.value), '{}') from jsonb_each(t.custom) v where not (${NAMING_HIM}))
  where custom <> '{}' and exists (select from jsonb_each(t.custom) v where ${NAMING_HIM})`;

const existsIn = (table: string): string =>
  `when '${table}' then exists (select from ${table} r where r.id = (d.one ->> 'id')::uuid)`;

/** Over a warning `w.one` of a row of a file. */
const OF_HIM = `coalesce(w.one -> 'details' ->> 'id' = any($1::text[]) or w.one -> 'details' ->> 'key' = any($2::text[]), false)`;

/** Over an entry `d.one` of a trace. */
const OF_NO_ROW = `
  not case d.one ->> 'table' ${['relationship', 'employment', 'deal_person'].map(existsIn).join(' ')} else true end
  and not exists (
    select from merge o
    where o.trace -> 'dropped' @> jsonb_build_array(jsonb_build_object('row', jsonb_build_object('id', d.one ->> 'id'))))`;

const STEPS: Step[] = [
  // Old and new values in words; the events themselves hold none.
  [
    `update event_detail d set ${said('old')}, ${said('new')} from event e
     where d.seq = e.seq and (e.entity_id = any($1::uuid[]) or e.particulars ->> 'part' = any($2::text[])
       or e.particulars ->> 'personId' = any($3::text[]))`,
    ({ persons, leads, ...parts }) => [[...persons, ...leads], partsOf(parts), persons],
  ],
  // Digests and notices to colleagues quote what they tell of; those that went out have been read.
  [
    `update letter set subject = '${ERASED_TEXT}', text = '', html = null, version = version + 1,
       state = case state when 'QUEUED' then 'FAILED' else state end
     where author_id is null and deal_id is null and interaction_id is null and text <> '' and (state <> 'QUEUED' or exists (
       select from (
         select unnest(array[contact, company, left(text, 100)]) as said from lead where id = any($1::uuid[])
         union select topic from interaction where id = any($2::uuid[])
         union select title from task where id = any($3::uuid[])) as q
       where length(q.said) > 3 and position(q.said in letter.text) > 0))`,
    ({ leads, talks, tasks }) => [leads, talks, tasks],
  ],
  [
    `update participant set person_id = null, name = '${ERASED_NAME}' where id = any($1::uuid[])`,
    ({ participants }) => [participants],
  ],
  [
    `update interaction set topic = '${ERASED_TEXT}', ${said('text')}, ${said('result')}, ${said('place')},
       html = null, answer_to = null, message_id = null, left_out_names = '{}', version = version + 1
     where id = any($1::uuid[])`,
    ({ talks }) => [talks],
  ],
  [
    `update commitment set text = '${ERASED_TEXT}', version = version + 1 where id = any($1::uuid[])`,
    ({ commitments }) => [commitments],
  ],
  [
    `update task set title = '${ERASED_TEXT}', ${said('text')}, ${said('result')}, ${said('place')}, checklist = '[]',
       version = version + 1 where id = any($1::uuid[])`,
    ({ tasks }) => [tasks],
  ],
  [
    `update deal set next_title = '${ERASED_TEXT}', version = version + 1 where next_task_id = any($1::uuid[])`,
    ({ tasks }) => [tasks],
  ],
  ['delete from file_chunk where file_id = any($1::uuid[])', ({ files }) => [files]],
  [
    `update stored_file set name = '${ERASED_TEXT}', sha256 = null, removed_at = coalesce(removed_at, $2),
       version = version + 1 where id = any($1::uuid[])`,
    ({ files }, now) => [files, now],
  ],
  // What had not gone out yet goes out no more.
  [
    `update letter set "to" = '', subject = '${ERASED_TEXT}', text = '', html = null, message_id = null, in_reply_to = null,
       thread = '{}', missed = '{}', error = null, state = case state when 'QUEUED' then 'FAILED' else state end,
       version = version + 1 where id = any($1::uuid[])`,
    ({ letters }) => [letters],
  ],
  [
    `update lead set text = '', contact = '${ERASED_NAME}', company = null, topic = null, phones = '{}', emails = '{}',
       inn = null, messenger_ids = '{}', claims = '{}', person_id = null, version = version + 1
     where id = any($1::uuid[])`,
    ({ leads }) => [leads],
  ],
  ['delete from mute where lead_id = any($1::uuid[]) or contact = any($2::text[])', ({ leads, naming }) => [leads, reachesOf(naming)]], // prettier-ignore
  // What is brought once more is still known, by a hash that tells nothing.
  [
    `update inbound set sender = null, topic = null, error = null, external_id = ${hashOf('external_id')}
     where id = any($1::uuid[])`,
    ({ inbounds }) => [inbounds],
  ],
  ...['deal', 'partner', 'person'].map((table): Step => [forgetValues(table), ({ persons }) => [persons]]),
  // A file that waits to be taken in may warn that somebody is like him.
  [
    `update import_row set warnings = (
       select coalesce(jsonb_agg(w.one), '[]') from jsonb_array_elements(warnings) as w(one) where not ${OF_HIM})
     where warnings <> '[]' and exists (select from jsonb_array_elements(warnings) as w(one) where ${OF_HIM})`,
    ({ persons }) => [persons, persons.map((id) => keyOf({ kind: MatchKind.PERSON, id }))],
  ],
  ['delete from employment where id = any($1::uuid[])', ({ employments }) => [employments]],
  ['delete from graph_place where record_id = any($1::uuid[])', ({ persons }) => [persons]],
  ['delete from dismissal where first_id = any($1::uuid[]) or second_id = any($1::uuid[])', ({ persons }) => [persons]],
  [
    `update merge set trace = '{"moved": {}, "rewritten": [], "dropped": [], "fields": {}}', version = version + 1
     where id = any($1::uuid[])`,
    ({ merges }) => [merges],
  ],
  // Rows that the merge of two clients dropped or changed, and undoing it would bring back.
  ...['dropped', 'rewritten'].map((list): Step => [
    `update merge set version = version + 1, trace = jsonb_set(trace, '{${list}}', (
         select coalesce(jsonb_agg(d.one), '[]') from jsonb_array_elements(trace -> '${list}') as d(one)
         where not exists (select from unnest($1::text[]) as p(id) where position(p.id in d.one::text) > 0)))
       where exists (select from unnest($1::text[]) as p(id) where position(p.id in (trace -> '${list}')::text) > 0)`,
    ({ persons, roles, employments, relationships }) => [[persons, roles, employments, relationships].flat()],
  ]),
  // A row that nothing can bring back any more tells nobody whom it was about, and gives nothing back.
  [
    `update merge set version = version + 1, trace = jsonb_set(trace, '{rewritten}', (
       select coalesce(jsonb_agg(d.one), '[]') from jsonb_array_elements(trace -> 'rewritten') as d(one) where not (${OF_NO_ROW})))
     where exists (select from jsonb_array_elements(trace -> 'rewritten') as d(one) where ${OF_NO_ROW})`,
    () => [],
  ],
  // Refused forms, as far as receipts keep them: what both had typed.
  [
    `update receipt set outcome = jsonb_set(outcome, '{error,details,fields}', '[]')
     where outcome #> '{error,details,fields}' is not null`,
    () => [],
  ],
  [
    'delete from registry_answer where key ~* $1::text or answer::text ~* $1::text',
    ({ finder }) => [finder?.coarse ?? null],
  ],
];

/** The same as `sha256` of the text; what is hashed already stays. */
function hashOf(column: string): string {
  return `case when ${column} like 'sha256:%' then ${column}
    else 'sha256:' || encode(sha256(convert_to(${column}, 'UTF8')), 'hex') end`;
}

const reachesOf = ({ phones, emails, messengerIds }: Footprint['naming']): string[] => [
  ...phones,
  ...emails,
  ...messengerIds,
];

type Parts = Omit<Footprint, 'persons' | 'leads'>;

/** What events tell of on the deal, lead, chain or client that it belongs to. */
const partsOf = ({ talks, commitments, tasks, files, roles, relationships, letters }: Parts): string[] => [
  ...talks,
  ...commitments,
  ...tasks,
  ...files,
  ...roles,
  ...relationships,
  ...letters,
];
