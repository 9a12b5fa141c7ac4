import { isOutcome, type Target, type Verdict, type Verdicts } from '#lib/deals/verdicts.js';

/** Where the held card would go if it were let go now. */
export type Landing =
  /** `place` counts the cards of the column without the slot itself. */
  | { kind: 'stage'; stageId: string; place: number; afterId: string | null; beforeId: string | null }
  | { kind: 'accept'; stageId: string }
  | { kind: 'refused'; target: Target }
  | { kind: 'outcome'; outcome: 'WON' | 'LOST' };

/** The card that this window drags; all fields are reactive. */
export class Hold {
  dealId = $state<string | null>(null);
  /** A lead that is carried to the stage in which it is to become a deal. */
  leadId = $state<string | null>(null);
  fromStageId = $state<string | null>(null);
  height = $state(0);
  width = $state(0);
  landing = $state.raw<Landing | null>(null);
  verdicts = $state.raw<Verdicts>(new Map());

  take(dealId: string, stageId: string, size: { width: number; height: number }) {
    this.dealId = dealId;
    this.fromStageId = stageId;
    this.width = size.width;
    this.height = size.height;
    this.landing = null;
  }

  takeLead(leadId: string, size: { width: number; height: number }, verdicts: Verdicts) {
    this.leadId = leadId;
    this.width = size.width;
    this.height = size.height;
    this.landing = null;
    this.verdicts = verdicts;
  }

  release() {
    this.dealId = null;
    this.leadId = null;
    this.fromStageId = null;
    this.landing = null;
    this.verdicts = new Map();
  }

  /** The answer of a column or zone while a card is held; nothing for where it may stay. */
  verdict(target: Target): Verdict | undefined {
    if (this.dealId === null && this.leadId === null) return undefined;
    const verdict = this.verdicts.get(target);
    return target === this.fromStageId && verdict?.allowed ? undefined : verdict;
  }

  /** The stage over which the card hangs, allowed or not. */
  get overStageId(): string | null {
    if (this.landing?.kind === 'stage') return this.landing.stageId;
    if (this.landing?.kind !== 'refused' || isOutcome(this.landing.target)) return null;
    return this.landing.target;
  }
}
