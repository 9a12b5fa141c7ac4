import { type Condition, either } from '../core/condition.js';
import type { Context } from '../core/context.js';
import type { Viewer } from '../core/rights/viewer.js';
import { cutPage, encodeCursor, type Page } from '../core/schema/page.js';
import { Deal } from '../deals/deal.entity.js';
import type { Whole } from './whole.service.js';
import { Person } from '../persons/person.entity.js';
import { Chain, waysToSeeChains } from '../interactions/chain.entity.js';
import type { InteractionKind } from '../interactions/interaction.entity.js';
import { Task } from '../tasks/task.entity.js';
import { type TimelineEntry, TimelineKind } from './entry.js';
import { filled, type Found } from './filled.page.js';
import { KIND_OF_EVENT, shownEvents } from './happening.js';
import { ofPerson } from './ofPerson.js';
import { type Asked, type Span, spanOf, type TimelineQuery, wantedOf } from './query.js';

/** What a timeline is made of. Whoever sees these sees all that belongs to them. */
interface Members {
  deals: string[];
  partners: string[];
  /** About no deal, but of the partner. */
  tasks: string[];
  chains: string[];
}

/**
 * What happened to a deal, or to a partner and those of its deals that the viewer sees: comments, files, interactions by
 * when they were held, and what else the log tells, newest first. Each source gives its own first entries by its own
 * index, so the length of a story is not paid for. Of a person it is {@link ofPerson}.
 */
export async function pageTimeline(
  ctx: Context,
  whole: Whole | Person,
  query: TimelineQuery,
): Promise<Page<TimelineEntry>> {
  const asOf = await ctx.asOf();
  const list = `timeline:${whole.id}`;
  const { first } = query.page;
  const span = spanOf(list, query);
  const asked = { kinds: query.kinds ?? null, span, limit: first + 1, viewer: ctx.viewer };
  const sources = whole instanceof Person ? ofPerson(whole.id, asked) : sourcesOf(await membersOf(ctx, whole), asked);
  const found = await find(ctx, sources, first + 1);
  const page = cutPage(found, first, asOf, ({ at, id }) => encodeCursor(list, [at.toISOString(), id]));
  const isOfPartner = !(whole instanceof Deal);
  return { ...page, nodes: await filled(ctx, page.nodes, isOfPartner) };
}

async function membersOf(ctx: Context, whole: Whole): Promise<Members> {
  if (whole instanceof Deal) return { deals: [whole.id], partners: [], tasks: [], chains: [] };
  const alone = { partnerId: whole.id, dealId: null };
  const onlyIds = { fields: ['id'], disableIdentityMap: true } as const;
  const [deals, tasks, chains] = [
    await ctx.em.find(Deal, { partnerId: whole.id }, onlyIds),
    await ctx.em.find(Task, alone, onlyIds),
    await ctx.em.find(Chain, alone, onlyIds),
  ];
  const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id);
  return { deals: idsOf(deals), partners: [whole.id], tasks: idsOf(tasks), chains: idsOf(chains) };
}

function sourcesOf(members: Members, asked: Asked): Condition[] {
  const { kinds, span, limit, viewer } = asked;
  const wants = (kind: TimelineKind) => !kinds || kinds.includes(kind);
  const { held, told } = wantedOf(kinds);
  const comments = wants(TimelineKind.COMMENT) ? [commentsOf(members, span, limit)] : [];
  const files = wants(TimelineKind.FILE) ? filesOf(members, kinds, span, limit) : [];
  const interactions =
    held.length > 0 ? [interactionsOf(members, held, span, limit), linkedTo(members, held, span, limit, viewer)] : [];
  const events = told.length > 0 ? [eventsOf(members, told, asked)] : [];
  return [...comments, ...files, ...interactions, ...events];
}

const uuids = (ids: readonly string[]): string => `{${ids.join()}}`;

/** The first rows of a table of each of these wholes, which are found by an index on (whole, at, id). */
function ofWholes(
  table: string,
  source: string,
  members: Members,
  where: string,
  span: Span,
  limit: number,
): Condition {
  const { sql, params } = span('p.created_at', 'p.id');
  const of = (column: string, deal: string) =>
    `select p.id, p.created_at as at, ${deal}::uuid as deal_id
     from unnest(?::uuid[]) w(id) cross join lateral (
       select p.id, p.created_at from ${table} p where p.${column} = w.id and ${where} and ${sql}
       order by p.created_at desc, p.id desc limit ?) p`;
  return {
    sql: `select '${source}' as source, '${source.toUpperCase()}' as kind, id, at, null::bigint as seq, deal_id
          from (${of('deal_id', 'w.id')} union all ${of('partner_id', 'null')}) p`,
    params: [uuids(members.deals), ...params, limit, uuids(members.partners), ...params, limit],
  };
}

const commentsOf = (members: Members, span: Span, limit: number): Condition =>
  ofWholes('comment', 'comment', members, 'true', span, limit);

/** What stands in a comment goes with it. */
const NOT_TAKEN_BACK = 'not exists (select from comment c where c.id = p.comment_id and c.removed_at is not null)';

/** A file that came with something is shown with it, and by itself only when that is not asked for. */
function filesOf(members: Members, kinds: TimelineKind[] | null, span: Span, limit: number): Condition[] {
  const withComments = !kinds || kinds.includes(TimelineKind.COMMENT);
  const withInteractions = wantedOf(kinds).held.length > 0;
  const where = withComments ? 'p.comment_id is null' : NOT_TAKEN_BACK;
  const own = ofWholes('stored_file', 'file', members, where, span, limit);
  return withInteractions ? [own] : [own, filesOfInteractions(members, span, limit)];
}

const CHAINS = '(c.deal_id = any(?::uuid[]) or c.id = any(?::uuid[]))';
const chainParams = ({ deals, chains }: Members): string[] => [uuids(deals), uuids(chains)];

function filesOfInteractions(members: Members, span: Span, limit: number): Condition {
  const { sql, params } = span('f.created_at', 'f.id');
  return {
    sql: `select 'file' as source, 'FILE' as kind, f.id, f.created_at as at, null::bigint as seq, c.deal_id
          from chain c join interaction i on i.chain_id = c.id join stored_file f on f.interaction_id = i.id
          where ${CHAINS} and ${sql} order by f.created_at desc, f.id desc limit ?`,
    params: [...chainParams(members), ...params, limit],
  };
}

/** Of each chain its own first ones: a chain that gets another subject takes them along, and nothing is written. */
function interactionsOf(members: Members, kinds: InteractionKind[], span: Span, limit: number): Condition {
  const { sql, params } = span('i.held_at', 'i.id');
  return {
    sql: `select 'interaction' as source, i.kind, i.id, i.held_at as at, null::bigint as seq, c.deal_id
          from chain c cross join lateral (
            select i.id, i.kind, i.held_at from interaction i
            where i.chain_id = c.id and i.kind = any(?::text[]) and ${sql}
            order by i.held_at desc, i.id desc limit ?) i
          where ${CHAINS}`,
    params: [`{${kinds.join()}}`, ...params, limit, ...chainParams(members)],
  };
}

/** About something else, and shown with one of these deals too: to whom may see what they are about. */
function linkedTo({ deals, chains }: Members, kinds: InteractionKind[], span: Span, limit: number, viewer: Viewer) {
  const { sql, params } = span('i.held_at', 'i.id');
  const seen = either(waysToSeeChains(viewer));
  return {
    sql: `select 'linked' as source, i.kind, i.id, i.held_at as at, null::bigint as seq, min(l.deal_id::text)::uuid
          from interaction_link l join interaction i on i.id = l.interaction_id
          join chain c on c.id = i.chain_id left join deal d on d.id = c.deal_id
          where l.deal_id = any(?::uuid[]) and not coalesce(${CHAINS}, false) and ${seen.sql}
            and i.kind = any(?::text[]) and ${sql}
          group by i.id order by i.held_at desc, i.id desc limit ?`,
    params: [uuids(deals), uuids(deals), uuids(chains), ...seen.params, `{${kinds.join()}}`, ...params, limit],
  };
}

/** What the log tells of them, but for what is shown by itself. A chain that has come is told on the chain. */
function eventsOf(members: Members, kinds: TimelineKind[], { span, limit, viewer }: Asked): Condition {
  const { sql, params } = span('e.at', 'e.id');
  const shown = shownEvents(viewer);
  const { deals, partners, tasks } = members;
  return {
    sql: `select 'event' as source, e.kind, e.id, e.at, e.seq, case when w.id = any(?::uuid[]) then w.id end as deal_id
          from (select unnest(?::uuid[]) union all select c.id from chain c where ${CHAINS}) w(id) cross join lateral (
            select e.id, e.at, e.seq, ${KIND_OF_EVENT} as kind from event e
            where e.entity_id = w.id and ${shown.sql} and ${KIND_OF_EVENT} = any(?::text[]) and ${sql}
            order by e.at desc, e.id desc limit ?) e`,
    params: [
      uuids(deals),
      uuids([...deals, ...partners, ...tasks]),
      ...chainParams(members),
      ...shown.params,
      `{${kinds.join()}}`,
      ...params,
      limit,
    ],
  };
}

interface FoundRow extends Pick<Found, 'id' | 'kind' | 'at'> {
  source: Found['source'] | 'linked';
  seq: string | null;
  deal_id: string | null;
}

async function find(ctx: Context, sources: Condition[], limit: number): Promise<Found[]> {
  if (sources.length === 0) return [];
  const union = sources.map(({ sql }) => `(${sql})`).join(' union all ');
  const rows = await ctx.em.execute<FoundRow[]>(`select * from (${union}) t order by at desc, id desc limit ?`, [
    ...sources.flatMap(({ params }) => params),
    limit,
  ]);
  return rows.map(({ source, seq, deal_id, at, ...row }) => ({
    ...row,
    source: source === 'linked' ? 'interaction' : source,
    linked: source === 'linked',
    at: new Date(at),
    seq: seq === null ? null : Number(seq),
    dealId: deal_id,
  }));
}
