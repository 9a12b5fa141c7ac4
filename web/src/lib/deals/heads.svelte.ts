import { comparePlaces, placeOf, START, type Place } from '#lib/core/cursor.js';
import type { BoardFiguresFragment, HeadFiguresFragment } from '#lib/core/gql/graphql.js';
import { kopecksOf } from '#lib/core/money.js';
import type { DealRow } from '#lib/core/rows.js';
import type { Store, Touch } from '#lib/core/store.svelte.js';
import { dueColour } from '#lib/deals/colour.js';

/** Figures of a column or of the whole filtered board; sums in kopecks. */
export interface Head {
  count: number;
  sum: number;
  weighted: number;
  dueToday: number;
  overdue: number;
  noNextStep: number;
}

/** A deal that has changed here since the server counted. */
interface Drift {
  /** As the server counted it; undefined = not at all. */
  counted: DealRow | undefined;
  /** The last change of it that the log knows, and when it came here; none yet under an own unconfirmed change. */
  known: { asOf: Place; at: number } | undefined;
}

/** The server counts at most a second after a change: by now its figures contain it, or never did. */
const COUNTED_WITHIN = 2_500;

const none: Head = { count: 0, sum: 0, weighted: 0, dueToday: 0, overdue: 0, noNextStep: 0 };

/** The server's figures, with what has changed on this screen since already counted. */
export class Heads {
  #server = $state.raw<BoardFiguresFragment>();
  #countedAt = START;
  #isDoubted = false;
  #drifts = $state.raw<ReadonlyMap<string, Drift>>(new Map());
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param share what one deal adds to its column; undefined when it is not on the filtered board. */
  constructor(
    private readonly store: Store,
    private readonly share: (deal: DealRow) => Head | undefined,
  ) {}

  get total(): Head | undefined {
    return this.#server && this.#drifted(toHead(this.#server.total), () => true);
  }

  get leads() {
    return this.#server?.leads;
  }

  of(stageId: string): Head | undefined {
    const counted = this.#server?.stages.find((stage) => stage.stageId === stageId)?.head;
    return this.#server && this.#drifted(counted ? toHead(counted) : none, (deal) => deal.stageId === stageId);
  }

  /** Newer figures drop the drifts they contain. */
  take(figures: BoardFiguresFragment) {
    const asOf = placeOf(figures.asOf);
    if (comparePlaces(asOf, this.#countedAt) < 0) return;
    this.#server = figures;
    this.#countedAt = asOf;
    this.#keep(({ known }) => known !== undefined && comparePlaces(known.asOf, asOf) > 0);
  }

  /** After a reset the next answer counts, by whatever log: a frame of the former one may still come before it. */
  doubt() {
    this.#countedAt = START;
    this.#isDoubted = true;
  }

  /** The figures of the board's own answer. */
  takeAnswer(figures: BoardFiguresFragment) {
    if (this.#isDoubted) this.#countedAt = START;
    this.#isDoubted = false;
    this.take(figures);
  }

  /** A deal has changed. Of one that was not here before nobody knows how it was counted: the server will say. */
  touch({ id, before, after, asOf, cause }: Extract<Touch, { type: 'deal' }>) {
    if (asOf && this.#server && comparePlaces(asOf, this.#countedAt) <= 0) return this.#learn(id);
    const drift = this.#drifts.get(id);
    const isNew = !asOf || cause?.name === 'deal.created';
    if (!drift && !before && !isNew) return;
    if (!drift && before && after && this.#countsSame(before, after)) return;
    const known = asOf ? { asOf, at: Date.now() } : drift?.known;
    this.#drifts = new Map(this.#drifts).set(id, { counted: drift ? drift.counted : before, known });
    this.#timer ??= setTimeout(() => this.#expire(), COUNTED_WITHIN);
  }

  close() {
    clearTimeout(this.#timer);
  }

  /** The figures came before the change they count: what the server counted is known only now. */
  #learn(id: string) {
    const drift = this.#drifts.get(id);
    if (!drift || drift.known) return;
    this.#drifts = new Map(this.#drifts).set(id, { counted: this.store.truth('deal', id), known: undefined });
  }

  #expire() {
    this.#timer = undefined;
    const since = Date.now() - COUNTED_WITHIN;
    this.#keep(({ known }) => known !== undefined && known.at > since);
    if (this.#drifts.size) this.#timer = setTimeout(() => this.#expire(), COUNTED_WITHIN);
  }

  /** Drops what the server has counted; what the user has changed on top of it has drifted from the truth since. */
  #keep(isUncounted: (drift: Drift) => boolean) {
    const kept = [...this.#drifts].flatMap(([id, drift]): [string, Drift][] => {
      if (isUncounted(drift)) return [[id, drift]];
      if (!this.store.isOverlaid('deal', id)) return [];
      return [[id, { counted: this.store.truth('deal', id), known: undefined }]];
    });
    this.#drifts = new Map(kept);
  }

  #drifted(head: Head, isCounted: (deal: DealRow) => boolean) {
    const sum = { ...head };
    for (const [id, { counted }] of this.#drifts) {
      const now = this.store.get('deal', id);
      if (counted && isCounted(counted)) add(sum, this.share(counted), -1);
      if (now && isCounted(now)) add(sum, this.share(now), 1);
    }
    return sum;
  }

  #countsSame(before: DealRow, after: DealRow) {
    if (before.stageId !== after.stageId) return false;
    const [was, is] = [this.share(before), this.share(after)];
    return fields.every((field) => was?.[field] === is?.[field]);
  }
}

/** What one deal adds to its column. @param probability in percent */
export function shareOf(deal: DealRow, probability: number, now: number, zone: string): Head {
  const sum = kopecksOf(deal.sum ?? '0');
  const colour = dueColour(deal.nextDueAt, now, zone);
  return {
    count: 1,
    sum,
    weighted: Math.round((sum * probability) / 100),
    dueToday: colour === 'YELLOW' ? 1 : 0,
    overdue: colour === 'RED' ? 1 : 0,
    noNextStep: deal.nextDueAt === null ? 1 : 0,
  };
}

const fields = Object.keys(none) as (keyof Head)[];

function add(sum: Head, share: Head | undefined, times: 1 | -1) {
  for (const field of fields) sum[field] += times * (share?.[field] ?? 0);
}

const toHead = (figures: HeadFiguresFragment): Head => ({
  ...figures,
  sum: kopecksOf(figures.sum),
  weighted: kopecksOf(figures.weighted),
});
