import type { Context } from '../core/context.js';
import { invalid } from '../core/errors.js';
import { prepared } from '../core/postgres/prepared.js';
import { cutPage, decodeCursor, encodeCursor, type Page } from '../core/schema/page.js';
import { Person } from '../persons/person.entity.js';
import { MentionKind, type PersonMention, type PersonMentionArgs } from './erasure.inputs.js';
import { footprintOf } from './footprint.service.js';
import { type Mention, someMentions, wordsOf } from './mentions.service.js';

const LIST = 'personMentions';

/** Where else a person is named, to be read before he is erased. @throws NOT_FOUND; FORBIDDEN person.erase */
export const pageMentions = (ctx: Context, { id, first, after }: PersonMentionArgs): Promise<Page<PersonMention>> =>
  ctx.atOnce(async (moment) => {
    const person = await moment.see(Person, id);
    moment.authorize('erase', person);
    const asOf = await moment.asOf();
    const from = after ? placeOf(after) : null;
    const found = await someMentions(moment, await footprintOf(moment, person.id), from, first + 1);
    const page = cutPage(found, first, asOf, ({ table, key }) => encodeCursor(LIST, [table, JSON.stringify(key)]));
    const openings = await openingsOf(moment, page.nodes);
    return {
      ...page,
      nodes: page.nodes.map((one) => ({ text: excerptOf(one), in: openings.get(nameOf(one)) ?? null })),
    };
  });

function placeOf(after: string) {
  const [table, key] = decodeCursor(LIST, after, ['text', 'text']);
  return { table: String(table), key: keysIn(String(key)) };
}

/** Anybody can write a cursor. @throws INVALID after cursor */
function keysIn(text: string): string[] {
  try {
    const keys = JSON.parse(text) as unknown;
    if (Array.isArray(keys)) return keys.map(String);
  } catch {
    // Falls through to the refusal.
  }
  throw invalid('after', 'cursor');
}

/** Letters before, and after, where he is named. */
const AROUND = [60, 120] as const;

function excerptOf({ texts }: Mention): string {
  const [{ value, left }] = texts as [Mention['texts'][number]];
  const [said, without] = [wordsOf(value), wordsOf(left)];
  let at = 0;
  while (at < said.length && said[at] === without[at]) at++;
  const [from, to] = [Math.max(0, at - AROUND[0]), at + AROUND[1]];
  return `${from > 0 ? '…' : ''}${said.slice(from, to).trim()}${to < said.length ? '…' : ''}`;
}

const nameOf = ({ table, id }: Pick<Mention, 'table' | 'id'>): string => `${table} ${id}`;

type Opening = { kind: MentionKind; id: string };

async function openingsOf({ em }: Context, mentions: readonly Mention[]): Promise<Map<string, Opening>> {
  const found = new Map<string, Opening>();
  for (const [table, rows] of Map.groupBy(mentions, (mention) => mention.table)) {
    const sql = OPENED[table];
    const known = sql ? await prepared<{ of: string } & Opening>(em, sql, [rows.map(({ id }) => id)]) : [];
    for (const { of, kind, id } of known) if (id) found.set(nameOf({ table, id: of }), { kind, id });
  }
  return found;
}

const itself = (table: string, kind: MentionKind): string =>
  `select id as of, '${kind}' as kind, id from ${table} where id = any($1::uuid[])`;

/** By columns, the first of which that names something: what holds the row. */
function holderOf(table: string, holders: readonly (readonly [string, MentionKind])[]): string {
  const kinds = holders.map(([column, kind]) => `when ${column} is not null then '${kind}'`);
  return `select id as of, case ${kinds.join(' ')} end as kind, coalesce(${holders.map(([column]) => column).join()}) as id
    from ${table} where id = any($1::uuid[])`;
}

const { DEAL, INTERACTION, LEAD, PARTNER, PERSON, TASK } = MentionKind;

const OPENED: Partial<Record<string, string>> = {
  comment: holderOf('comment', [['deal_id', DEAL], ['partner_id', PARTNER]]), // prettier-ignore
  commitment: holderOf('commitment', [['interaction_id', INTERACTION]]),
  deal: itself('deal', DEAL),
  demand_line: holderOf('demand_line', [['deal_id', DEAL]]),
  employment: holderOf('employment', [['person_id', PERSON]]),
  interaction: itself('interaction', INTERACTION),
  lead: itself('lead', LEAD),
  letter: holderOf('letter', [['interaction_id', INTERACTION], ['deal_id', DEAL]]), // prettier-ignore
  partner: itself('partner', PARTNER),
  person: itself('person', PERSON),
  relationship: holderOf('relationship', [['from_person_id', PERSON], ['from_partner_id', PARTNER]]), // prettier-ignore
  stored_file: holderOf('stored_file', [['interaction_id', INTERACTION], ['deal_id', DEAL], ['partner_id', PARTNER]]), // prettier-ignore
  task: itself('task', TASK),
};
