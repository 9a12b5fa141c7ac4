import type { Target, Verdict, Verdicts } from '#lib/deals/verdicts.js';

/** Where the held card would go if it were let go now. */
export type Landing =
  /** `place` counts the cards of the column without the slot itself. */
  | { kind: 'stage'; stageId: string; place: number; afterId: string | null; beforeId: string | null }
  | { kind: 'refused'; target: Target }
  | { kind: 'outcome'; outcome: 'WON' | 'LOST' };

/** The card that this window drags; all fields are reactive. */
export class Hold {
  dealId = $state<string | null>(null);
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

  release() {
    this.dealId = null;
    this.fromStageId = null;
    this.landing = null;
    this.verdicts = new Map();
  }

  /** The answer of a column or zone while a card is held; nothing for where it stands already. */
  verdict(target: Target): Verdict | undefined {
    if (this.dealId === null || target === this.fromStageId) return undefined;
    return this.verdicts.get(target);
  }

  /** The stage over which the card hangs, allowed or not. */
  get overStageId(): string | null {
    if (this.landing?.kind === 'stage') return this.landing.stageId;
    return this.landing?.kind === 'refused' ? this.landing.target : null;
  }
}
