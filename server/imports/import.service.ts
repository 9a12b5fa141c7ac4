import type { Context } from '../core/context.js';
import { invalid, notFound, rule } from '../core/errors.js';
import { CustomField, CustomTarget, CustomType } from '../customFields/customField.entity.js';
import { looseFile, uploadedContent } from '../files/file.service.js';
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
import { sound, tableOf } from './table.js';

export const RUN_IMPORTS = 'imports.run';
/** Imports whose heads are remembered. */
const REMEMBERED = 20;

/**
 * Reads a file and guesses what its columns are; nothing of it is taken in yet.
 * @throws INVALID input.fileId file.table, table.damaged, table.heavy, table.slow, table.empty, table.wide, table.long; input.sheet sheet; RULE table.queue; NOT_FOUND StoredFile; FORBIDDEN
 */
export async function createPartnerImport(ctx: Context, input: CreatePartnerImportInput): Promise<PartnerImport> {
  const file = (await ctx.isResent()) ? null : await readFile(ctx, input);
  return ctx.change(async () => {
    if (!file) throw new Error('what has been answered is not done again');
    const { fileName, heads, rows, read } = file;
    // Since it was read it may have been attached.
    await looseFile(ctx, input.fileId);
    const job = Object.assign(await draft(ctx, input), read, { fileName });
    job.columns = guessed(heads, await fieldsOf(ctx), await rememberedColumns(ctx));
    job.total = rows.length;
    ctx.create(job);
    await ctx.em.flush();
    await keepRows(ctx, job.id, rows);
    ctx.record('partnerImport.created', job, { total: job.total });
    return job;
  });
}

/** No transaction waits for the reading of a file, nor does anybody else. @throws as createPartnerImport */
async function readFile(ctx: Context, input: CreatePartnerImportInput) {
  ctx.authorize('create', await draft(ctx, input));
  const { name, content } = await uploadedContent(ctx, input.fileId);
  const { lines, ...read } = await tableOf(content, input);
  const [head, ...rows] = lines;
  if (!head || rows.length === 0) throw invalid('input.fileId', 'table.empty');
  if (head.cells.length > MOST_COLUMNS) throw invalid('input.fileId', 'table.wide', { limit: MOST_COLUMNS });
  return { fileName: name, heads: head.cells.map(headOf), rows, read };
}

/** Of a pair of signs that is cut in two nothing stays. */
const headOf = (cell: string): string => sound(cell.trim().slice(0, LONGEST_HEAD));

const LONGEST_HEAD = 200;

async function draft(ctx: Context, { id }: CreatePartnerImportInput): Promise<PartnerImport> {
  const job = Object.assign(new PartnerImport(), { createdAt: ctx.now, advancedAt: ctx.now });
  if (id) job.id = id;
  await assign(ctx, job, null);
  job.actorId = job.ownerId;
  return job;
}

/** Judges every row, and writes nothing. @throws CONFLICT import.state; INVALID input.columns, input.keyFieldId; NOT_FOUND; FORBIDDEN */
export const checkPartnerImport = (ctx: Context, input: CheckPartnerImportInput) =>
  ctx.change(async () => {
    const job = await lockImport(ctx, input.id);
    await understand(ctx, job, input);
    begin(ctx, job, ImportState.CHECKING, [ImportState.DRAFT, ImportState.CHECKED]);
    await ctx.em.execute(
      `update import_row set key = null, outcome = null, troubles = '[]', warnings = '[]' where import_id = ?`,
      [job.id],
    );
    return told(ctx, job, 'partnerImport.checkBegun');
  });

/** Takes in what was found sound; what was stopped goes on where it was. @throws CONFLICT import.state; NOT_FOUND; FORBIDDEN */
export const startPartnerImport = (ctx: Context, { id }: PartnerImportVerbInput) =>
  ctx.change(async () => {
    const job = await lockImport(ctx, id);
    if (job.isCutShort) job.goOn(actorOf(ctx, job), ctx.now);
    else begin(ctx, job, ImportState.RUNNING, [ImportState.CHECKED]);
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

function begin(ctx: Context, job: PartnerImport, state: ImportState, from: ImportState[]): void {
  job.begin(state, { from, actorId: actorOf(ctx, job), now: ctx.now });
}

const actorOf = ({ viewer }: Context, { ownerId }: PartnerImport): string => viewer.userId ?? ownerId;

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

const fieldsOf = (ctx: Context): Promise<CustomField[]> =>
  ctx.em.find(CustomField, { target: CustomTarget.PARTNER, archivedAt: null });

/** What the viewer has taken columns for, the last first. */
async function rememberedColumns(ctx: Context) {
  const started = { ownerId: ctx.viewer.userId, startedAt: { $ne: null } };
  const jobs = await ctx.em.find(PartnerImport, started, { orderBy: { id: 'desc' }, limit: REMEMBERED });
  return jobs.map(({ columns }) => columns);
}
