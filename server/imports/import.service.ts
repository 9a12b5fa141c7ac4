import type { Context } from '../core/context.js';
import { invalid, notFound, rule } from '../core/errors.js';
import { CustomField, CustomTarget, CustomType } from '../customFields/customField.entity.js';
import { uploadedBytes } from '../files/file.service.js';
import { assign } from '../users/owner.service.js';
import { guessed } from './guess.js';
import {
  type CheckPartnerImportInput,
  type CreatePartnerImportInput,
  MOST_COLUMNS,
  type PartnerImportVerbInput,
} from './import.inputs.js';
import { ImportKey, ImportState, PartnerImport } from './partnerImport.entity.js';
import { keepRows } from './rows.service.js';
import { tableOf, type TableLine } from './table.js';

export const RUN_IMPORTS = 'imports.run';
/** Rows of one file. */
const MOST_ROWS = 100_000;
/** Imports whose heads are remembered. */
const REMEMBERED = 20;

/**
 * Reads a file and guesses what its columns are; nothing of it is taken in yet.
 * @throws INVALID input.fileId file.table, table.heavy, table.empty, table.wide, table.long; input.sheet sheet; NOT_FOUND StoredFile; FORBIDDEN
 */
export const createPartnerImport = (ctx: Context, input: CreatePartnerImportInput): Promise<PartnerImport> =>
  ctx.change(async () => {
    const job = Object.assign(new PartnerImport(), { createdAt: ctx.now, advancedAt: ctx.now });
    if (input.id) job.id = input.id;
    await assign(ctx, job, null);
    const { name, bytes } = await uploadedBytes(ctx, input.fileId);
    const { lines, ...read } = await tableOf(bytes, input);
    ctx.create(Object.assign(job, read, { fileName: name, actorId: job.ownerId }));
    const { heads, rest } = await headed(lines);
    job.columns = guessed(heads, await fieldsOf(ctx), await rememberedColumns(ctx));
    await ctx.em.flush();
    job.total = await keepRows(ctx, job.id, rest, guardCount);
    if (job.total === 0) throw invalid('input.fileId', 'table.empty');
    ctx.record('partnerImport.created', job, { total: job.total });
    return job;
  });

/** Judges every row, and writes nothing. @throws CONFLICT import.state; INVALID input.columns, input.keyFieldId; NOT_FOUND; FORBIDDEN */
export const checkPartnerImport = (ctx: Context, input: CheckPartnerImportInput) =>
  ctx.change(async () => {
    const job = await lockImport(ctx, input.id);
    await understand(ctx, job, input);
    begin(ctx, job, ImportState.CHECKING, [ImportState.DRAFT, ImportState.CHECKED]);
    await ctx.em.execute('update import_row set key = null, outcome = null, trouble = null where import_id = ?', [
      job.id,
    ]);
    return told(ctx, job, 'partnerImport.checkBegun');
  });

/** Takes in what was found sound. @throws CONFLICT import.state; NOT_FOUND; FORBIDDEN */
export const startPartnerImport = (ctx: Context, { id }: PartnerImportVerbInput) =>
  ctx.change(async () => {
    const job = await lockImport(ctx, id);
    begin(ctx, job, ImportState.RUNNING, [ImportState.CHECKED]);
    return told(ctx, job, 'partnerImport.started');
  });

/** Stops it after the portion that is being done: what was taken in stays. @throws CONFLICT import.state; NOT_FOUND; FORBIDDEN */
export const cancelPartnerImport = (ctx: Context, { id }: PartnerImportVerbInput) =>
  ctx.change(async () => {
    const job = await lockImport(ctx, id);
    job.cancel(ctx.now);
    ctx.record('partnerImport.cancelled', job, { state: job.state });
    return job;
  });

/** Takes back what it has done, for a day after its end. @throws RULE import.old; CONFLICT import.state; NOT_FOUND; FORBIDDEN */
export const undoPartnerImport = (ctx: Context, { id }: PartnerImportVerbInput) =>
  ctx.change(async () => {
    const job = await lockImport(ctx, id);
    guardAge(job, ctx.now);
    begin(ctx, job, ImportState.UNDOING, [ImportState.DONE, ImportState.CANCELLED]);
    return told(ctx, job, 'partnerImport.undoBegun');
  });

/** @throws RULE import.old */
function guardAge({ endedAt, undoUntil, hasRows }: PartnerImport, now: Date): void {
  if (endedAt && (!hasRows || (undoUntil && undoUntil <= now))) throw rule('import.old');
}

async function lockImport(ctx: Context, id: string): Promise<PartnerImport> {
  const job = await ctx.lock(PartnerImport, id);
  ctx.authorize('edit', job);
  return job;
}

function begin({ viewer, now }: Context, job: PartnerImport, state: ImportState, from: ImportState[]): void {
  job.begin(state, { from, actorId: viewer.userId ?? job.ownerId, now });
}

async function told(ctx: Context, job: PartnerImport, event: string): Promise<PartnerImport> {
  ctx.record(event, job);
  await ctx.wake(RUN_IMPORTS);
  return job;
}

/** @throws INVALID input.columns twice, count; input.keyFieldId; NOT_FOUND CustomField */
async function understand(ctx: Context, job: PartnerImport, input: CheckPartnerImportInput): Promise<void> {
  if (input.columns.length !== job.columns.length) throw invalid('input.columns', 'columns');
  const fields = await fieldsOf(ctx);
  const meant = input.columns.map(({ field, customFieldId }) => field ?? customFieldId ?? null);
  const named = meant.filter((one) => one !== null);
  if (named.length === 0) throw invalid('input.columns', 'empty');
  if (new Set(named).size < named.length) throw invalid('input.columns', 'twice');
  for (const { customFieldId } of input.columns) {
    if (customFieldId && !fields.some(({ id }) => id === customFieldId))
      throw notFound(CustomField.name, customFieldId);
  }
  job.columns = job.columns.map(({ head }, at) => {
    const { field = null, customFieldId = null } = input.columns[at]!;
    return { head, field, customFieldId: field === null ? customFieldId : null };
  });
  const keyFieldId = input.key === ImportKey.CUSTOM ? keyFieldOf(fields, input.keyFieldId) : null;
  Object.assign(job, { key: input.key, keyFieldId, rule: input.rule });
}

/** @throws INVALID input.keyFieldId empty, type; NOT_FOUND CustomField */
function keyFieldOf(fields: CustomField[], id: string | null | undefined): string {
  if (!id) throw invalid('input.keyFieldId', 'empty');
  const field = fields.find((one) => one.id === id);
  if (!field) throw notFound(CustomField.name, id);
  if (field.type !== CustomType.TEXT && field.type !== CustomType.NUMBER) throw invalid('input.keyFieldId', 'type');
  return id;
}

/** The first line that is not empty is the head. @throws INVALID input.fileId table.empty, table.wide */
async function headed(lines: AsyncIterable<TableLine> | Iterable<TableLine>) {
  const rest = Symbol.asyncIterator in lines ? lines[Symbol.asyncIterator]() : lines[Symbol.iterator]();
  for (;;) {
    const { value, done } = await rest.next();
    if (done || !value) throw invalid('input.fileId', 'table.empty');
    const { cells } = value as TableLine;
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (cells.length > MOST_COLUMNS) throw invalid('input.fileId', 'table.wide', { limit: MOST_COLUMNS });
    return {
      heads: cells.map((cell) => cell.trim().slice(0, LONGEST_HEAD)),
      rest: { [Symbol.asyncIterator]: () => stepped(rest) },
    };
  }
}

const LONGEST_HEAD = 200;

const stepped = (rest: AsyncIterator<TableLine> | Iterator<TableLine>): AsyncIterator<TableLine> => ({
  next: async () => rest.next(),
});

/** @throws INVALID input.fileId tooMany */
function guardCount(count: number): void {
  if (count > MOST_ROWS) throw invalid('input.fileId', 'table.long', { limit: MOST_ROWS });
}

const fieldsOf = (ctx: Context): Promise<CustomField[]> =>
  ctx.em.find(CustomField, { target: CustomTarget.PARTNER, archivedAt: null });

/** What the viewer has taken columns for, the last first. */
async function rememberedColumns(ctx: Context) {
  const started = { ownerId: ctx.viewer.userId, startedAt: { $ne: null } };
  const jobs = await ctx.em.find(PartnerImport, started, { orderBy: { id: 'desc' }, limit: REMEMBERED });
  return jobs.map(({ columns }) => columns);
}
