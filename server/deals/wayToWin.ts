import type { GateKind } from '../pipelines/pipeline.entity.js';
import type { Route, Step } from '../pipelines/pipeline.service.js';
import { type Deal, DealStatus } from './deal.entity.js';
import type { DemandLine } from './demandLine.entity.js';
import { type Facts, isStrict, rankOf, stepsOf, type UnmetGate, unmetOf } from './gates.js';

/** One line of the way: a gate, a wish of the client or a debt, and whether it is behind us. */
export interface WayLine extends Omit<UnmetGate, 'code'> {
  code: UnmetGate['code'] | 'way.demand' | 'way.debt';
  isMet: boolean;
  /** The demand line that it is about. */
  demand: { id: string; name: string } | null;
}

/** What stands between a deal and Won. */
export interface Way {
  lines: WayLine[];
  /** Percent of the way that lies behind. */
  progress: number;
}

/** What is read about a deal to know its way. */
export interface WaySigns {
  route: Route;
  facts: Facts;
  demands: WayDemand[];
}

/** What the way knows of something that the client wants. */
export type WayDemand = Pick<DemandLine, 'id' | 'title' | 'satisfied' | 'isSettled'>;

/**
 * All that stands between now and Won, in the order in which it will be asked: gates of this and later stages, what the
 * client wants, debts. What is passed is not asked again, so it is met. Each line weighs as much as a stage does.
 */
export function wayOf(deal: Deal, { route, facts, demands }: WaySigns): Way {
  const gates = isStrict(deal, route) ? gateLines(deal, route, facts) : [];
  const lines = [...gates, ...demands.map(demandLine), ...debtLines(facts, gates)];
  return { lines, progress: progressOf(deal, route, lines) };
}

function gateLines(deal: Deal, route: Route, facts: Facts): WayLine[] {
  const rank = rankOf(route, deal.stageId);
  const here = route.stages[rank - 1];
  const lines = route.stages.flatMap((step) => linesOfStage(step, step.rank < rank ? null : facts));
  // Two stages may ask for the same. It is done once, but what was met when its stage was left may have gone since.
  const asked = [...Map.groupBy(lines, ({ code }) => code).values()].map(
    (same) => same.find(({ isMet }) => !isMet) ?? same[0]!,
  );
  return [...(here ? stepLines(here, facts) : []), ...asked];
}

/** Steps are demanded of a stage when a deal has come there, so those of later stages are not asked yet. */
const stepLines = (here: Step, { steps }: Facts): WayLine[] =>
  stepsOf(here).map((step) => ({
    code: 'gate.step',
    stage: { id: here.id, name: here.name },
    count: null,
    step,
    isMet: steps.includes(step),
    demand: null,
  }));

/** @param facts none = the stage is passed */
function linesOfStage(step: Step, facts: Facts | null): WayLine[] {
  const { id, name } = step;
  return step.gates.flatMap((gate) => {
    const unmet = unmetOf({ ...step, gates: [gate], offers: [] }, facts);
    const met: UnmetGate = { code: CODES[gate], stage: { id, name }, count: null };
    return (unmet.length > 0 ? unmet : [met]).map((line) => ({ ...line, isMet: unmet.length === 0, demand: null }));
  });
}

/** How a gate that is met is called. */
const CODES: Record<GateKind, UnmetGate['code']> = {
  HELD_INTERACTION: 'gate.heldInteraction',
  AGREEMENT: 'gate.agreement',
  VALID_QUOTE: 'gate.validQuote',
  LEGAL_ENTITY: 'gate.legalEntity',
  POSTED_ORDER: 'gate.postedOrder',
  OBLIGED_OR_FULFILLED: 'gate.postedOrder',
  FULFILLED: 'gate.fulfilled',
};

const demandLine = (line: WayDemand): WayLine => ({
  code: 'way.demand',
  stage: null,
  count: line.satisfied,
  isMet: line.isSettled,
  demand: { id: line.id, name: line.title },
});

/** Where no gate asks for it, what is ordered is still to be paid and shipped. */
function debtLines({ orders, unpaid, unshipped }: Facts, gates: WayLine[]): WayLine[] {
  if (orders === 0 || gates.some(({ code }) => code === 'gate.fulfilled')) return [];
  const isMet = unpaid === '0.00' && unshipped === '0.00';
  return [{ code: 'way.debt', stage: null, count: null, unpaid, unshipped, isMet, demand: null }];
}

function progressOf(deal: Deal, route: Route, lines: WayLine[]): number {
  if (deal.status === DealStatus.WON) return 100;
  const left = Math.max(0, rankOf(route, deal.stageId) - 1);
  const met = lines.filter(({ isMet }) => isMet).length;
  return Math.round(((left + met) * 100) / (route.stages.length + lines.length));
}
