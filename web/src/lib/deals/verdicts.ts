import type { DealRow, PipelineRow, StageRow } from '#lib/core/rows.js';
import type { MoveTarget } from '#lib/deals/deals.js';

/** A stage id or one of the two outcomes. */
export type Target = string;
export const WON: Target = 'WON';
export const LOST: Target = 'LOST';

export const isOutcome = (target: Target): boolean => target === WON || target === LOST;

type Gate = MoveTarget['unmet'][number];

/** Why a deal may not go somewhere; days and sums only where the code has them. */
export type Unmet = Pick<Gate, 'code' | 'stage'> & Partial<Gate>;

/** Whether a deal may go somewhere, and what is missing. */
export interface Verdict {
  allowed: boolean;
  unmet: readonly Unmet[];
  /** Towards the beginning of the pipeline. */
  back: boolean;
}

export type Verdicts = ReadonlyMap<Target, Verdict>;

/** What the control type alone says, at once; the server's answer completes it with the gates. Domain §3. */
export const verdictsByControl = (deal: DealRow, pipeline: PipelineRow): Verdicts => {
  const from = rankOf(pipeline, deal.stageId);
  const last = pipeline.stages.reduce((one, other) => (one.rank > other.rank ? one : other));
  const strict = isStrict(deal, pipeline);
  const stages = pipeline.stages.map((stage): [Target, Verdict] => {
    const skips = strict && stage.rank > from + 1;
    return [stage.id, verdict(!skips, 'deal.skip', stage.rank < from)];
  });
  return new Map([
    ...stages,
    [WON, verdict(!strict || from === last.rank, 'deal.notLast', false, last)],
    [LOST, verdict(true, '')],
  ]);
};

/** Whether a deal is led stage by stage: its pipeline is strict, and nobody has taken it into his own hands. */
export const isStrict = (deal: Pick<DealRow, 'manual'>, pipeline: Pick<PipelineRow, 'control'>): boolean =>
  pipeline.control === 'STRICT' && !deal.manual;

/** Not a matter of the stages: the viewer may not move this deal at all. */
export const isNotYours = ({ unmet }: Verdict): boolean => unmet.some(({ code }) => code === 'deal.notYours');

/** Whoever only looks on moves nothing, not even within the column. */
export const withoutRight = (known: Verdicts): Verdicts =>
  new Map([...known].map(([target, { back }]) => [target, verdict(false, 'deal.notYours', back)]));

type Answered = Omit<MoveTarget, 'unmet'> & { unmet: readonly Unmet[] };

/** The server's answers over what was known before. */
export const answered = (known: Verdicts, targets: readonly Answered[]): Verdicts => {
  const merged = new Map(known);
  for (const { stageId, outcome, allowed, unmet } of targets) {
    const target = stageId ?? outcome;
    if (target) merged.set(target, { allowed, unmet, back: known.get(target)?.back ?? false });
  }
  return merged;
};

const verdict = (allowed: boolean, code: string, back = false, stage: StageRow | null = null): Verdict => ({
  allowed,
  unmet: allowed ? [] : [{ code, stage }],
  back,
});

const rankOf = (pipeline: PipelineRow, stageId: string): number =>
  pipeline.stages.find((stage) => stage.id === stageId)?.rank ?? 0;
