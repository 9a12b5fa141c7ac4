import type { Context } from '../core/context.js';
import { can } from '../core/rights/policy.js';
import { Partner } from '../partners/partner.entity.js';
import { takesWork } from '../users/owner.service.js';
import { viewerOf } from '../users/sight.service.js';
import { User } from '../users/user.entity.js';
import { changePartner, makePartners, type Taken } from './doing.service.js';
import { RowOutcome } from './importRow.entity.js';
import { judge, type Judged } from './judging.service.js';
import { type ImportState, PartnerImport, type Progress } from './partnerImport.entity.js';
import { doneTo, type Refused, withoutRefused } from './refusedRow.js';
import { nextRows, type Settled, settle } from './rows.service.js';
import { undoSome } from './undo.service.js';

/** Rows that one transaction judges. */
const JUDGED_AT_ONCE = 500;
/** Rows that one transaction takes in: whoever edits one of their partners waits that long at most. */
const TAKEN_AT_ONCE = 50;

/**
 * Brings an import one portion further under the rights that its owner has now, in one transaction that also keeps how far
 * it is: one that is cut short has never been. The row's lock is the lease: another process passes over it, and it ends
 * with the connection.
 * @returns whether it was this call that did
 */
export async function advance(ctx: Context, id: string): Promise<boolean> {
  const { actorId } = await ctx.see(PartnerImport, id);
  const actor = await ctx.see(User, actorId);
  const piece = ctx.another();
  piece.identify(await viewerOf(ctx, actor));
  const seen = await piece.em.findOne(PartnerImport, { id });
  if (!seen || !takesWork(actor) || !can(piece.viewer, 'edit', seen)) return loseRight(ctx.another(), id);
  return withoutRefused((refused) => piece.change(() => portion(piece, id, refused)));
}

async function portion(ctx: Context, id: string, refused: Refused): Promise<boolean> {
  const [free] = await ctx.em.execute<object[]>(FREE, [id]);
  if (!free) return false;
  const seen = await ctx.em.findOneOrFail(PartnerImport, { id }, { refresh: true });
  const progress = await WORK[seen.state]?.(ctx, seen, refused);
  if (!progress) return false;
  // The work forgets what it has read.
  const job = await ctx.lock(PartnerImport, id);
  job.advance(progress, ctx.now);
  ctx.record('partnerImport.advanced', job, { state: job.state, done: job.done });
  return true;
}

const FREE = `select 1 from partner_import where id = ? and state in ('CHECKING', 'RUNNING', 'UNDOING') for update skip locked`;

type Portion = (ctx: Context, job: PartnerImport, refused: Refused) => Promise<Progress>;

const WORK: Partial<Record<ImportState, Portion>> = {
  CHECKING: async (ctx, job) => {
    const rows = await nextRows(ctx, job, JUDGED_AT_ONCE);
    const settled = (await judge(ctx, job, rows)).map(judgedOnly);
    ctx.em.clear();
    await settle(ctx, job.id, settled);
    return progressOf(settled);
  },
  RUNNING: async (ctx, job, refused) => {
    const judged = await judgedAndLocked(ctx, job);
    const settled = await ctx.because({ importId: job.id }, () => take(ctx, judged, refused));
    await settle(ctx, job.id, settled);
    return progressOf(settled);
  },
  UNDOING: (ctx, job, refused) =>
    ctx.because({ undoneImportId: job.id }, () => undoSome(ctx, job, TAKEN_AT_ONCE, refused)),
};

/** Rows with the partners that they change locked; when one of those has been merged or hidden meanwhile, they are judged anew. */
async function judgedAndLocked(ctx: Context, job: PartnerImport): Promise<Judged[]> {
  const judged = doableAtOnce(await judge(ctx, job, await nextRows(ctx, job, TAKEN_AT_ONCE)));
  ctx.em.clear();
  const ids = new Set(judged.flatMap(({ known, work }) => (known && work?.partner ? [known.partner.id] : [])));
  const { length } = await ctx.lockStanding(Partner, [...ids]);
  ctx.em.clear();
  return length === ids.size ? judged : judgedAndLocked(ctx, job);
}

/** A row that names what an earlier one makes begins the next portion: there it is found. */
function doableAtOnce(judged: Judged[]): Judged[] {
  const waiting = judged.findIndex(({ awaits }) => awaits);
  return waiting < 0 ? judged : judged.slice(0, waiting);
}

const judgedOnly = ({ row: { place }, key, known, work, troubles, warnings, makes }: Judged): Settled => ({
  place,
  key,
  makes,
  troubles,
  warnings,
  outcome: work?.outcome ?? RowOutcome.WRONG,
  partnerId: known?.partner.id ?? null,
});

/** New partners are made all at once; each that is known is changed by itself. */
async function take(ctx: Context, judged: Judged[], refused: Refused): Promise<Settled[]> {
  const due = judged.flatMap(({ row: { place }, work, known }) =>
    work && refused.troublesOf(place).length === 0 ? [{ place, work, known }] : [],
  );
  const done = new Map<number, Taken>();
  for (const group of refused.groupsOf(due.filter(({ work }) => work.outcome === RowOutcome.CREATED))) {
    const places = group.map(({ place }) => place);
    const works = group.map(({ work }) => work);
    const made = await doneTo(places, () => makePartners(ctx, works));
    for (const [at, place] of places.entries()) done.set(place, made[at]!);
  }
  for (const { place, work, known } of due) {
    if (work.outcome !== RowOutcome.CHANGED) continue;
    done.set(place, await doneTo([place], () => changePartner(ctx, work, known!.partner.id)));
  }
  return judged.map((one) => {
    const { place } = one.row;
    const troubles = refused.troublesOf(place);
    const settled = judgedOnly(one);
    return troubles.length > 0
      ? { ...settled, troubles, warnings: [], outcome: RowOutcome.WRONG }
      : { ...settled, ...done.get(place) };
  });
}

function progressOf(settled: Settled[]): Progress {
  const count = (outcome: RowOutcome) => settled.filter((row) => row.outcome === outcome).length;
  return {
    done: settled.length,
    created: count(RowOutcome.CREATED),
    changed: count(RowOutcome.CHANGED),
    same: count(RowOutcome.SAME),
    wrong: count(RowOutcome.WRONG),
    warned: settled.filter(({ warnings }) => warnings.length > 0).length,
  };
}

/** Who started it may do so no more: it ends where it is, and its owner sees why. */
const loseRight = (ctx: Context, id: string): Promise<boolean> =>
  ctx.change(async () => {
    const job = await ctx.lock(PartnerImport, id);
    if (!job.isWorking) return false;
    job.loseRight(ctx.now);
    ctx.record('partnerImport.cancelled', job, { state: job.state });
    return true;
  });
