import type { Context } from '../core/context.js';
import type { Row, RowClass } from '../core/row.entity.js';
import { Comment } from '../comments/comment.entity.js';
import { StoredFile } from '../files/storedFile.entity.js';
import { Interaction } from '../interactions/interaction.entity.js';
import { Label } from '../core/schema/label.js';
import type { TimelineEntry, TimelineKind } from './entry.js';
import { happeningsOf } from './happening.js';

/** Where an entry stands and what it is; the rest is read for the entries of a page only. */
export interface Found {
  source: 'comment' | 'file' | 'interaction' | 'event';
  kind: TimelineKind;
  id: string;
  at: Date;
  /** Of what the log tells, the number of the event. */
  seq: number | null;
  dealId: string | null;
  /** Only shown with the deal too. */
  linked: boolean;
}

/**
 * What stands on these places of a timeline. Whoever sees the deal or partner sees all of it, so the rights have been
 * asked already.
 */
export async function filled(ctx: Context, found: readonly Found[], withDeals: boolean): Promise<TimelineEntry[]> {
  const idsOf = (source: Found['source']) => found.filter((entry) => entry.source === source).map(({ id }) => id);
  const comments = await rowsById(ctx, Comment, 'comment', idsOf('comment'));
  const interactions = await rowsById(ctx, Interaction, 'interaction', idsOf('interaction'));
  const files = await rowsById(ctx, StoredFile, 'stored_file', idsOf('file'));
  const carried = await filesCarriedBy(ctx, [...comments.keys(), ...interactions.keys()]);
  const happenings = await happeningsOf(
    ctx,
    found.flatMap(({ seq }) => seq ?? []),
  );
  const deals = withDeals ? await dealLabels(ctx, found) : new Map<string, Label>();
  return found.map(({ id, kind, at, seq, dealId, linked }) => ({
    id,
    kind,
    at,
    linked,
    deal: (dealId && deals.get(dealId)) || null,
    comment: comments.get(id) ?? null,
    interaction: interactions.get(id) ?? null,
    file: files.get(id) ?? null,
    happening: seq === null ? null : (happenings.get(seq) ?? null),
    files: carried.get(id) ?? [],
  }));
}

async function rowsById<T extends Row>(
  ctx: Context,
  entity: RowClass<T>,
  table: string,
  ids: string[],
): Promise<Map<string, T>> {
  if (ids.length === 0) return new Map();
  const rows = await ctx.find(entity, `select * from ${table} where id = any(?::uuid[])`, [`{${ids.join()}}`]);
  return new Map(rows.map((row) => [row.id, row]));
}

async function filesCarriedBy(ctx: Context, ids: string[]): Promise<Map<string, StoredFile[]>> {
  if (ids.length === 0) return new Map();
  const files = await ctx.find(
    StoredFile,
    `select * from stored_file
     where (comment_id = any(?::uuid[]) or interaction_id = any(?::uuid[])) and removed_at is null
       and not exists (select from comment c where c.id = comment_id and c.removed_at is not null)
     order by created_at, id`,
    [`{${ids.join()}}`, `{${ids.join()}}`],
  );
  return Map.groupBy(files, ({ commentId, interactionId }) => (commentId ?? interactionId)!);
}

/** Titles of the deals that the entries are about, in one question. */
async function dealLabels(ctx: Context, found: readonly Found[]): Promise<Map<string, Label>> {
  const ids = [...new Set(found.flatMap(({ dealId }) => dealId ?? []))];
  const rows = await ctx.em.execute<Label[]>('select id, title as name from deal where id = any(?::uuid[])', [
    `{${ids.join()}}`,
  ]);
  return new Map(rows.map((row) => [row.id, Object.assign(new Label(), row)]));
}
