import { rule } from '../core/errors.js';
import { Control, type GateKind } from '../pipelines/pipeline.entity.js';
import type { Route, Step } from '../pipelines/pipeline.service.js';
import type { TaskKind } from '../tasks/task.entity.js';
import { type Deal, DealStatus } from './deal.entity.js';

/** What the records of a deal prove. Money is a decimal string, in the currency of the deal. */
export interface Facts {
  /** Whether there was a contact about it; a note is none. */
  held: boolean;
  /** Whether an agreement is in force today. */
  agreed: boolean;
  /** Last day of the latest agreement that is over. */
  agreementEndedOn: string | null;
  /** Whether a quote, sent or accepted, holds today. */
  quoted: boolean;
  /** Last day of the latest quote that is over. */
  quoteEndedOn: string | null;
  hasClient: boolean;
  hasLegalEntity: boolean;
  /** How many orders are posted. */
  orders: number;
  /** Of posted orders, what has not been paid; never less than nothing. */
  unpaid: string;
  /** Of posted orders, what has not been shipped; never less than nothing. */
  unshipped: string;
  /** Kinds of what is planned, and of what was done since it came to its stage. */
  steps: readonly string[];
}

/** Why a deal may not go somewhere yet, as a code that clients put into words. */
export interface UnmetGate {
  code: RouteCode | GateCode;
  /** The stage that asks for it, or that comes first. */
  stage: { id: string; name: string } | null;
  count: number | null;
  /** Of posted orders, in the currency of the deal, where that is what stands against it. */
  unpaid?: string;
  unshipped?: string;
  /** The last day of what is there but holds no longer. */
  endedOn?: string | null;
  /** The kind of step that the stage demands. */
  step?: TaskKind;
}

type RouteCode = 'deal.notYours' | 'deal.closed' | 'deal.skip' | 'deal.notLast';
type GateCode =
  | 'gate.heldInteraction'
  | 'gate.agreement'
  | 'gate.validQuote'
  | 'gate.client'
  | 'gate.legalEntity'
  | 'gate.postedOrder'
  | 'gate.fulfilled'
  | 'gate.step';

/**
 * What stands between a deal and a stage. The one predicate: the board shows it while dragging, the command enforces it.
 * A gate is asked when a deal leaves its stage forward and never again; moving back asks nothing.
 */
export function unmetForStage(deal: Deal, route: Route, target: Step, facts: Facts | null): UnmetGate[] {
  return deal.status === DealStatus.IN_WORK ? unmetOnTheWay(deal, route, target, facts) : [closed()];
}

/** What stands between a finished deal and a stage that it would return to: finishing must not be a way around the stages. */
export const unmetForReturn = (deal: Deal, route: Route, target: Step, facts: Facts | null): UnmetGate[] =>
  unmetOnTheWay(deal, route, target, facts);

function unmetOnTheWay(deal: Deal, route: Route, target: Step, facts: Facts | null): UnmetGate[] {
  const rank = rankOf(route, deal.stageId);
  if (!isStrict(deal, route) || target.rank <= rank) return [];
  const skipped = target.rank - rank - 1;
  // A finished deal may stand in a stage that has gone: it returns to the first.
  const from = route.stages[rank - 1];
  const skip: UnmetGate[] =
    skipped > 0 ? [{ code: 'deal.skip', stage: labelOf(route.stages[rank]!), count: skipped }] : [];
  return [...skip, ...(from ? unmetOf(from, facts) : [])];
}

/** What stands between a deal and Won: a strict pipeline wins from its last stage only, by that stage's gates. */
export function unmetForWin(deal: Deal, route: Route, facts: Facts | null): UnmetGate[] {
  if (deal.status !== DealStatus.IN_WORK) return [closed()];
  if (!isStrict(deal, route)) return [];
  const last = route.stages.at(-1)!;
  const left = route.stages.length - rankOf(route, deal.stageId);
  return left > 0 ? [{ code: 'deal.notLast', stage: labelOf(last), count: left }] : unmetOf(last, facts);
}

/** What stands between a deal and Lost: nothing but being finished already. */
export const unmetForLoss = (deal: Deal): UnmetGate[] => (deal.status === DealStatus.IN_WORK ? [] : [closed()]);

/** @throws RULE deal.gate when there are any */
export function refuseUnmet(deal: Deal, unmet: UnmetGate[]): void {
  if (unmet.length > 0) throw rule('deal.gate', { deal: { id: deal.id, name: deal.title }, unmet });
}

/** Whether a deal is led stage by stage: its pipeline is strict, and nobody has taken it into his own hands. */
export const isStrict = (deal: Pick<Deal, 'manual'>, { pipeline }: Route): boolean =>
  pipeline.control === Control.STRICT && !deal.manual;

/** Whether the predicates above want to know the facts of a deal. */
export const asksFacts = (deal: Deal, route: Route): boolean =>
  isStrict(deal, route) && asks(route.stages[rankOf(route, deal.stageId) - 1]);

const asks = (step: Step | undefined): boolean =>
  step !== undefined && (step.gates.length > 0 || stepsOf(step).length > 0);

/** Kinds of steps that a deal which stands in the stage must have planned, or have done there (domain §1). */
export const stepsOf = ({ offers }: Step): TaskKind[] =>
  offers.filter(({ required }) => required).map(({ kind }) => kind);

/** What a stage's gates lack. */
export const unmetOf = (step: Step, facts: Facts | null): UnmetGate[] =>
  facts
    ? [...step.gates.flatMap((gate) => lacking(gate, facts)), ...unplanned(step, facts)].map((lack) => ({
        stage: labelOf(step),
        count: null,
        ...lack,
      }))
    : [];

type Lack = Pick<UnmetGate, 'code' | 'unpaid' | 'unshipped' | 'endedOn' | 'step'>;

const unplanned = (step: Step, { steps }: Facts): Lack[] =>
  stepsOf(step).flatMap((kind) => unless(steps.includes(kind), { code: 'gate.step', step: kind }));

const lacking = (gate: GateKind, facts: Facts): Lack[] => LACKING[gate](facts);

const unless = (met: boolean, lack: Lack): Lack[] => (met ? [] : [lack]);
const unlessOrdered = ({ orders }: Facts) => unless(orders > 0, { code: 'gate.postedOrder' });

const LACKING: Record<GateKind, (facts: Facts) => Lack[]> = {
  HELD_INTERACTION: ({ held }) => unless(held, { code: 'gate.heldInteraction' }),
  AGREEMENT: ({ agreed, agreementEndedOn }) => unless(agreed, { code: 'gate.agreement', endedOn: agreementEndedOn }),
  VALID_QUOTE: ({ quoted, quoteEndedOn }) => unless(quoted, { code: 'gate.validQuote', endedOn: quoteEndedOn }),
  LEGAL_ENTITY: ({ hasClient, hasLegalEntity }) =>
    unless(hasLegalEntity, { code: hasClient ? 'gate.legalEntity' : 'gate.client' }),
  POSTED_ORDER: unlessOrdered,
  // Whatever is posted is either still owed or done: what can be lacking is the order.
  OBLIGED_OR_FULFILLED: unlessOrdered,
  FULFILLED: (facts) => [...unlessOrdered(facts), ...unlessFulfilled(facts)],
};

const NOTHING = '0.00';

const unlessFulfilled = ({ unpaid, unshipped }: Facts): Lack[] =>
  unless(unpaid === NOTHING && unshipped === NOTHING, { code: 'gate.fulfilled', unpaid, unshipped });

const closed = (): UnmetGate => ({ code: 'deal.closed', stage: null, count: null });
const labelOf = ({ id, name }: Step) => ({ id, name });

/** Place of a stage on the route, from 1. */
export const rankOf = ({ stages }: Route, stageId: string): number => stages.findIndex(({ id }) => id === stageId) + 1;
