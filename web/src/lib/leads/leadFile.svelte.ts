import type { App } from '#lib/core/app.svelte.js';
import { placeOf } from '#lib/core/cursor.js';
import type { Change } from '#lib/core/feed.js';
import { OpenedLeadDocument, type LeadMatchRowFragment, type OpenedLeadQuery } from '#lib/core/gql/graphql.js';
import type { AppError } from '#lib/core/graphql.js';
import { Refetch } from '#lib/core/refetch.js';
import type { DealRow, Label, LeadRow } from '#lib/core/rows.js';
import { mayMatch } from './mayMatch.js';
import { followInteractions, type InteractionList } from '#lib/interactions/follow.svelte.js';

/** Somebody or something already known that a lead may be about. */
export type Match = LeadMatchRowFragment;
type Opened = OpenedLeadQuery['lead'];

/** One opened lead: its record from the store, its messages, and what is already known of who wrote; fresh while it is open. */
export class LeadFile {
  readonly messages: InteractionList;
  #opened = $state.raw<Opened | null>(null);
  #matches = $state.raw<readonly Match[]>([]);
  #takenBy = $state.raw<Label | null>(null);
  #trouble = $state<'missing' | 'failed' | null>(null);
  readonly #reading: Refetch<OpenedLeadQuery>;
  readonly #stops: (() => void)[];

  constructor(
    private readonly app: App,
    readonly id: string,
  ) {
    this.messages = followInteractions(app, { leadId: id });
    this.#reading = new Refetch(
      () => app.ask(OpenedLeadDocument, { id }),
      (answer) => this.#take(answer),
      (error) => this.#fail(error),
    );
    this.#stops = [app.live.onChanges((change) => this.#hear(change)), app.live.onReset(() => this.refresh())];
    void this.refresh();
  }

  /** Reactive, as are all of these. */
  get row(): LeadRow | undefined {
    return this.app.store.get('lead', this.id);
  }

  get state(): 'loading' | 'ready' | 'missing' | 'failed' {
    if (this.row && this.#opened) return 'ready';
    return this.#opened ? 'missing' : (this.#trouble ?? 'loading');
  }

  /** What it has become. */
  get deal(): Opened['deal'] {
    return this.#opened?.deal ?? null;
  }

  /** Who has accepted it, when that took it out of sight. */
  get takenBy(): Label | null {
    return this.#takenBy;
  }

  get matches(): readonly Match[] {
    return this.#matches;
  }

  /** Open deals of those who match, each once. */
  get deals(): readonly DealRow[] {
    const deals = this.#matches.flatMap((match) => match.deals);
    return [...new Map(deals.map((deal) => [deal.id, this.app.store.get('deal', deal.id) ?? deal])).values()];
  }

  can(action: string): boolean {
    return this.#opened?.can.includes(action) ?? false;
  }

  refresh = (): Promise<void> => this.#reading.now();

  close(): void {
    this.#reading.close();
    this.messages.close();
    for (const stop of this.#stops) stop();
  }

  #take({ interactions, lead, leadMatches }: OpenedLeadQuery): void {
    const { can: _can, deal: _deal, ...row } = lead;
    this.app.store.put('lead', row, placeOf(interactions.asOf));
    this.#opened = lead;
    this.#matches = leadMatches;
    this.#trouble = null;
  }

  #fail({ code }: AppError): void {
    this.#trouble = code === 'NOT_FOUND' || code === 'INVALID' ? 'missing' : 'failed';
  }

  #hear(change: Change): void {
    if (change.id === this.id && change.forget && change.name === 'lead.accepted') this.#takenBy = change.actor ?? null;
    if (this.#concerns(change)) this.#reading.soon();
  }

  #concerns(change: Change): boolean {
    const { id, entity } = change;
    if (id === this.id) return true;
    if (entity === 'person') return mayMatch(change, this.#matches);
    return this.#matches.some((match) => match.id === id || match.deals.some((deal) => deal.id === id));
  }
}
