import type { Context } from '../core/context.js';
import { type Edit, guardEdit } from '../core/edit.js';
import { notFound, rule } from '../core/errors.js';
import type { Details } from '../core/log/record.js';
import { Deal } from './deal.entity.js';
import type {
  CreateDemandLineInput,
  DemandLineVerbInput,
  DemandReasonInput,
  EditDemandLineInput,
} from './demand.inputs.js';
import { DemandLine } from './demandLine.entity.js';
import { activeReason } from './lostReason.js';

/** More than anybody reads. */
export const MOST_LINES = 50;

/** Adds something that the client wants. @throws RULE deal.demandLines when there are 50; NOT_FOUND Deal; FORBIDDEN deal.edit */
export const createDemandLine = (ctx: Context, input: CreateDemandLineInput) =>
  ctx.change(async () => {
    const deal = await ctx.lock(Deal, input.dealId);
    ctx.authorize('edit', deal);
    if ((await ctx.em.count(DemandLine, { dealId: deal.id })) >= MOST_LINES) throw rule('deal.demandLines');
    const line = new DemandLine();
    if (input.id) line.id = input.id;
    const { title, quantity = null, unit = null, satisfied } = input;
    Object.assign(line, { dealId: deal.id, title, quantity, unit, satisfied: satisfied ?? 0 });
    ctx.em.persist(line);
    return tell(ctx, 'demandLine.created', { deal, line });
  });

/** Changes a demand line. @throws CONFLICT demandLine.edited; NOT_FOUND DemandLine, LostReason; FORBIDDEN deal.edit */
export const editDemandLine = (ctx: Context, input: EditDemandLineInput) =>
  ctx.change(async () => {
    const { deal, line } = await lockLine(ctx, input.id);
    const edits = [...plainEdits(line, input), ...(await reasonEdit(ctx, line, input.reasonId))];
    const details = await guardEdit(ctx, line, {
      version: input.version,
      edits,
      verb: 'demandLine.edited',
      told: {
        entityId: deal.id,
        since: `e.particulars ->> 'part' = ? and (e.particulars ->> 'partVersion')::int > ?`,
        params: [line.id, input.version],
      },
    });
    if (Object.keys(details).length === 0) return line;
    for (const { field, next } of edits) Object.assign(line, { [field]: next });
    return tell(ctx, 'demandLine.edited', { deal, line }, details);
  });

/** The client wants it no longer. @throws NOT_FOUND DemandLine; FORBIDDEN deal.edit */
export const removeDemandLine = (ctx: Context, input: DemandLineVerbInput) =>
  ctx.change(async () => {
    const { deal, line } = await lockLine(ctx, input.id);
    tell(ctx, 'demandLine.removed', { deal, line });
    ctx.em.remove(line);
    return deal;
  });

/** What the client wants in a deal, in the order in which it was said. */
export const linesOf = (ctx: Context, dealId: string): Promise<DemandLine[]> =>
  ctx.em.find(DemandLine, { dealId }, { orderBy: { id: 'asc' } });

/**
 * Before a deal is finished: each line that is not satisfied in full has its reason, given now or before (domain §3).
 * @throws RULE deal.demandReason with the lines; NOT_FOUND LostReason
 */
export async function settleDemands(ctx: Context, deal: Deal, given: DemandReasonInput[]): Promise<void> {
  const lines = await linesOf(ctx, deal.id);
  for (const { id, reasonId } of given) {
    const line = lines.find((one) => one.id === id);
    if (!line) throw notFound(DemandLine.name, id);
    if (line.reasonId === reasonId) continue;
    const reason = await activeReason(ctx, reasonId);
    line.reasonId = reason.id;
    tell(ctx, 'demandLine.edited', { deal, line }, { reasonId: [null, reason.name] });
  }
  const open = lines.filter((line) => !line.isSettled).map(({ id, title }) => ({ id, name: title }));
  if (open.length > 0) throw rule('deal.demandReason', { lines: open });
}

interface Part {
  deal: Deal;
  line: DemandLine;
}

async function lockLine(ctx: Context, id: string): Promise<Part> {
  const { dealId } = await ctx.see(DemandLine, id);
  const deal = await ctx.lock(Deal, dealId);
  ctx.authorize('edit', deal);
  return { deal, line: await ctx.lock(DemandLine, id) };
}

const PLAIN = ['title', 'quantity', 'unit', 'satisfied'] as const;
/** What a line cannot be without. */
const NEEDED: readonly string[] = ['title', 'satisfied'];

function plainEdits(line: DemandLine, input: EditDemandLineInput): Edit[] {
  const given = PLAIN.filter((field) => (NEEDED.includes(field) ? input[field] != null : input[field] !== undefined));
  return given.map((field) => {
    const [now, next] = [line[field], input[field]];
    return { field, now, next, old: text(now), new: text(next) };
  });
}

async function reasonEdit(ctx: Context, line: DemandLine, reasonId: string | null | undefined): Promise<Edit[]> {
  if (reasonId === undefined || reasonId === line.reasonId) return [];
  const [before, reason] = [
    await ctx.labels.of('lost_reason', line.reasonId),
    reasonId ? await activeReason(ctx, reasonId) : null,
  ];
  return [
    { field: 'reasonId', now: line.reasonId, next: reasonId, old: before?.name ?? null, new: reason?.name ?? null },
  ];
}

const text = (value: unknown): string | null => (value == null ? null : String(value));

function tell(ctx: Context, name: string, { deal, line }: Part, details: Details = {}): DemandLine {
  const partVersion = name === 'demandLine.created' ? 1 : line.version + 1;
  deal.touch(ctx.now);
  ctx.record(name, deal, { part: line.id, partVersion }, { demandLine: [null, line.title], ...details });
  return line;
}
