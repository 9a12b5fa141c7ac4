import type { Context } from '../core/context.js';
import { type Edit, guardEdit } from '../core/edit.js';
import { conflict, rule } from '../core/errors.js';
import { CustomField } from '../customFields/customField.entity.js';
import { Pipeline } from '../pipelines/pipeline.entity.js';
import { User } from '../users/user.entity.js';
import { SavedView, type ViewContent } from './savedView.entity.js';
import type { CreateViewInput, EditViewInput, ViewColumn, ViewVerbInput } from './savedView.inputs.js';

/** How many views one user keeps. */
const MOST_VIEWS = 50;

/** Keeps a way of looking under a name. @throws NOT_FOUND Pipeline, CustomField; RULE view.tooMany {limit}; FORBIDDEN */
export const createView = (ctx: Context, input: CreateViewInput) =>
  ctx.change(async () => {
    const { name, shared, layout, filter, sort, columns } = input;
    const view = new SavedView();
    if (input.id) view.id = input.id;
    // Two windows of one user wait for each other here, so that they count the same views.
    const owner = await ctx.lock(User, ctx.viewer.userId ?? '');
    await guardNumber(ctx, owner.id);
    const pipeline = await ctx.see(Pipeline, input.pipelineId);
    await seeFields(ctx, columns);
    Object.assign(view, { ownerId: owner.id, name, shared, layout, pipelineId: pipeline.id, rank: await last(ctx) });
    Object.assign(view, contentOf({ filter: filter ?? {}, sort: sort ?? null, columns }));
    ctx.create(view);
    if (shared) ctx.authorize('share', view);
    ctx.record('savedView.created', view, { shared, layout });
    return view;
  });

/** Changes a view. @throws CONFLICT savedView.edited with both values; NOT_FOUND; FORBIDDEN */
export const editView = (ctx: Context, input: EditViewInput) =>
  ctx.change(async () => {
    const view = await ctx.lock(SavedView, input.id);
    ctx.authorize('edit', view);
    if (input.shared != null && input.shared !== view.shared) ctx.authorize('share', view);
    await seeFields(ctx, input.columns ?? []);
    const details = await guardEdit(ctx, view, { version: input.version, edits: editsOf(view, input), verb: EDITED });
    const fields = Object.keys(details);
    if (fields.length === 0) return view;
    for (const field of FIELDS) if (field in details) Object.assign(view, { [field]: plain(input[field]) });
    ctx.record(EDITED, view, { fields }, details);
    return view;
  });

/** Takes a view away from everybody's lists. @throws CONFLICT view.state; NOT_FOUND; FORBIDDEN */
export const removeView = (ctx: Context, input: ViewVerbInput) => setRemoved(ctx, input, true);

/** Brings a removed view back. @throws CONFLICT view.state; RULE view.tooMany; NOT_FOUND; FORBIDDEN */
export const restoreView = (ctx: Context, input: ViewVerbInput) => setRemoved(ctx, input, false);

const setRemoved = (ctx: Context, { id }: ViewVerbInput, removed: boolean) =>
  ctx.change(async () => {
    const { ownerId } = await ctx.see(SavedView, id);
    if (!removed) await ctx.lock(User, ownerId);
    const view = await ctx.lock(SavedView, id);
    ctx.authorize(removed ? 'remove' : 'restore', view);
    if (view.removed === removed) throw conflict('view.state', { removed });
    if (!removed) await guardNumber(ctx, ownerId);
    view.removed = removed;
    ctx.record(removed ? 'savedView.removed' : 'savedView.restored', view);
    return view;
  });

const EDITED = 'savedView.edited';
const FIELDS = ['name', 'shared', 'layout', 'filter', 'sort', 'columns', 'rank'] as const;

function editsOf(view: SavedView, input: EditViewInput): Edit[] {
  const given = FIELDS.filter((field) => input[field] !== undefined && (input[field] !== null || field === 'sort'));
  return given.map((field) => {
    const [now, next] = [text(view[field]), text(input[field])];
    return { field, now, next, old: now, new: next };
  });
}

const contentOf = ({ filter, sort, columns }: ViewContent): ViewContent => ({
  filter: plain(filter),
  sort: plain(sort),
  columns: plain(columns),
});

/** As JSON keeps it: what was not given is not there, and what was is always in the same order. */
function plain<T>(value: T): T {
  if (Array.isArray(value)) return value.map(plain) as T;
  if (typeof value !== 'object' || value === null) return value;
  const given = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
  return Object.fromEntries(given.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, plain(inner)])) as T;
}

const text = (value: unknown): string | null =>
  value === null || value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(plain(value));

/** @throws NOT_FOUND CustomField */
async function seeFields(ctx: Context, columns: ViewColumn[]): Promise<void> {
  for (const { fieldId } of columns) if (fieldId) await ctx.see(CustomField, fieldId);
}

async function guardNumber(ctx: Context, ownerId: string): Promise<void> {
  const count = await ctx.em.count(SavedView, { ownerId, removed: false });
  if (count >= MOST_VIEWS) throw rule('view.tooMany', { limit: MOST_VIEWS });
}

/** Behind all that anybody keeps: ranks need not be unique. */
async function last(ctx: Context): Promise<number> {
  const [found] = await ctx.em.execute<{ rank: number | null }[]>('select max("rank") as rank from saved_view');
  return (found?.rank ?? 0) + 1;
}
