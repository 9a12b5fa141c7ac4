import type { Condition } from '../core/condition.js';
import type { Context } from '../core/context.js';
import { detailsOf } from '../core/log/history.js';
import type { Particulars } from '../core/log/record.js';
import type { Viewer } from '../core/rights/viewer.js';
import { visibleSql } from '../core/rights/visible.js';
import type { Label } from '../core/schema/label.js';
import { isUuid } from '../core/uuid.js';
import type { Happening } from './entry.js';

const list = (...words: string[]): string => `('${words.join("', '")}')`;

/** Shown by themselves: their events would say it again. */
const SHOWN_BY_THEMSELVES = list('comment', 'file', 'interaction');
/** Told to screens only: a record looks otherwise, though nobody did anything with it. */
const SILENT = list(
  'deal.placed',
  'deal.touched',
  'deal.partnerRenamed',
  'deal.namedMerged',
  'deal.personEdited',
  'partner.parentRenamed',
  'partner.namedMerged',
  'partner.placed',
  'person.placed',
  'person.namedMerged',
  'person.twinMerged',
  'employment.twinMerged',
  'relationship.twinMerged',
  'relationship.dismissed',
  'relationship.erased',
  'duplicate.dismissed',
  'duplicate.restored',
  'deal.wayChanged',
  'deal.revalued',
);
const OF_STAGES = list('deal.created', 'deal.moved', 'deal.won', 'deal.lost', 'deal.reopened', 'deal.pipelineChanged');
const DOCUMENTS = list('agreement', 'quote', 'order', 'payment', 'shipment');

const NOUN = `split_part(e.name, '.', 1)`;

/**
 * What of the log a timeline shows, over `event e`. A relationship is told on its first end, so whoever sees that one and
 * not the other is not told of it.
 */
export function shownEvents(viewer: Viewer): Condition {
  const [partner, person] = [visibleSql(viewer, 'other'), visibleSql(viewer, 'other')];
  const other = `other.id = (e.particulars ->> 'other')::uuid`;
  return {
    sql: `${NOUN} not in ${SHOWN_BY_THEMSELVES} and e.name not in ${SILENT} and case when ${NOUN} = 'relationship' then
      exists (select from partner other where ${other} and ${partner.sql})
      or exists (select from person other where ${other} and ${person.sql}) else true end`,
    params: [...partner.params, ...person.params],
  };
}

/** Of which kind an event is, over `event e`; a verb that nobody has thought of is a change. */
export const KIND_OF_EVENT = `case when e.name in ${OF_STAGES} then 'STAGE' when ${NOUN} = 'task' then 'TASK'
  when ${NOUN} in ${DOCUMENTS} then 'DOCUMENT' else 'EDIT' end`;

interface EventRow {
  seq: string;
  name: string;
  actorId: string | null;
  particulars: Particulars;
}

/** What the log tells by these numbers. */
export async function happeningsOf(ctx: Context, seqs: readonly number[]): Promise<Map<number, Happening>> {
  if (seqs.length === 0) return new Map();
  const rows = await ctx.em.execute<EventRow[]>(
    'select seq, name, actor_id as "actorId", particulars from event where seq = any(?::bigint[])',
    [`{${seqs.join()}}`],
  );
  const details = await detailsOf(ctx, seqs);
  const happenings = rows.map(async ({ seq, name, actorId, particulars }): Promise<Happening> => {
    const changes = details.get(Number(seq)) ?? [];
    const actor = await ctx.labels.of('app_user', actorId);
    const names = [...(await namesIn(ctx, particulars)), ...(await otherEndIn(ctx, name, particulars))];
    return { seq: Number(seq), name, actor, particulars, changes, names };
  });
  return new Map((await Promise.all(happenings)).map((happening) => [happening.seq, happening]));
}

/** Users and stages that an event names by id. */
async function namesIn(ctx: Context, { from, to, userId, assigneeId, stageId, stage }: Particulars): Promise<Label[]> {
  const stages = [stageOf(from), stageOf(to), stageId, stage];
  const users = [from, to, userId, assigneeId];
  const found = await Promise.all([
    ...stages.filter(isId).map((id) => ctx.labels.of('stage', id)),
    ...users.filter(isId).map((id) => ctx.labels.of('app_user', id)),
  ]);
  return found.filter((label) => label !== null);
}

/** With whom a relationship is: {@link shownEvents} has left out those whose other end the viewer does not see. */
async function otherEndIn(ctx: Context, name: string, { other }: Particulars): Promise<Label[]> {
  if (!name.startsWith('relationship.') || !isId(other)) return [];
  const ends = await Promise.all([ctx.labels.of('partner', other), ctx.labels.of('person', other)]);
  return ends.filter((label) => label !== null);
}

const isId = (value: unknown): value is string => typeof value === 'string' && isUuid(value);
const stageOf = (place: unknown): unknown => (place as { stageId?: unknown } | null | undefined)?.stageId;
