import type { App } from '#lib/core/app.svelte.js';
import type { Change } from '#lib/core/feed.js';
import { InfluencePathsDocument, type InfluencePathsQuery } from '#lib/core/gql/graphql.js';
import { Refetch } from '#lib/core/refetch.js';
import { partnerTold } from '#lib/persons/partnerTold.js';

type Answer = InfluencePathsQuery['influencePaths'];
export type InfluencePath = Answer['paths'][number];

const SHOWN = 5;

/** Through whom those who decide about a deal can be reached, kept fresh while it is open. */
export class InfluenceOn {
  #answer = $state.raw<Answer | null>(null);
  failed = $state(false);
  readonly #refetch: Refetch<InfluencePathsQuery>;
  readonly #stops: (() => void)[];

  constructor(
    private readonly app: Pick<App, 'ask' | 'live' | 'store'>,
    private readonly dealId: string,
  ) {
    this.#refetch = new Refetch(
      () => app.ask(InfluencePathsDocument, { dealId, first: SHOWN }),
      ({ influencePaths }) => {
        this.#answer = influencePaths;
        this.failed = false;
      },
      () => (this.failed = this.#answer === null),
    );
    this.#stops = [
      app.live.onChanges((change) => this.#concerns(change) && this.#refetch.soon()),
      app.live.onReset(() => this.#refetch.now()),
    ];
    void this.refresh();
  }

  get paths(): readonly InfluencePath[] {
    return this.#answer?.paths ?? [];
  }

  /** Who decides; null = not known yet. */
  get deciders(): Answer['deciders'] | null {
    return this.#answer?.deciders ?? null;
  }

  /** How many more decide whom the viewer does not see. */
  get hidden(): number {
    return this.#answer?.hiddenDeciders ?? 0;
  }

  /** One that the server does not know yet has nobody who decides. */
  refresh = async (): Promise<void> => {
    if (this.app.store.get('deal', this.dealId)?.version !== 0) await this.#refetch.now();
  };

  close(): void {
    this.#refetch.close();
    for (const stop of this.#stops) stop();
  }

  #concerns(change: Change): boolean {
    const { id, name } = change;
    if (id === this.dealId) return !!name && !name.startsWith('comment.');
    if (/^(relationship|employment\.|interaction\.logged$)/.test(name ?? '')) return true;
    return belongsElsewhere(change) || this.#shows(id);
  }

  /** A record on a chain may have come to work elsewhere, or be hidden, merged or erased. */
  #shows(id: string): boolean {
    if (this.deciders?.some((end) => end.id === id)) return true;
    return this.paths.some(({ first, steps }) => first.id === id || steps.some(({ to }) => to.id === id));
  }
}

/** Somebody works for another partner, or a partner stands under another: a chain that is not shown yet may go there. */
function belongsElsewhere(change: Change): boolean {
  if (change.name === 'person.edited') return partnerTold(change) !== undefined;
  const fields = (change.particulars?.['fields'] ?? []) as string[];
  return change.name === 'partner.edited' && fields.includes('parentId');
}

/** What a single step of strength 5, 4, 3 and 2 lets through: a way of one step is as likely as that is strong. */
const LIKELY = [0.9, 0.75, 0.6, 0.45];

/** A chance as marks of 1 to 5. */
export const markOf = (chance: number): number => {
  const place = LIKELY.findIndex((least) => chance >= least);
  return place < 0 ? 1 : 5 - place;
};
