import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import { RelationshipSuggestionsDocument, type RelationshipSuggestionsQuery } from '#lib/core/gql/graphql.js';
import { Refetch } from '#lib/core/refetch.js';
import type { End } from './sides.js';

export type Suggested = RelationshipSuggestionsQuery['relationshipSuggestions'][number];

/** Who may be in a relationship with a record though nobody has said so; it goes when somebody has. */
export class Suggestions {
  #found = $state.raw<readonly Suggested[]>([]);
  #hidden = $state.raw<ReadonlySet<string>>(new Set());
  readonly #refetch: Refetch<RelationshipSuggestionsQuery>;
  readonly #stops: (() => void)[];

  readonly rows: readonly Suggested[] = $derived(this.#found.filter(({ id }) => !this.#hidden.has(id)));

  constructor(app: Pick<App, 'ask' | 'live'>, of: Pick<End, 'id' | 'kind'>) {
    const { id, kind } = of;
    this.#refetch = new Refetch(
      () => app.ask(RelationshipSuggestionsDocument, { of: { id, kind } }),
      ({ relationshipSuggestions }) => (this.#found = relationshipSuggestions),
    );
    this.#stops = [
      app.live.onChanges((change) => {
        const isOfRelationships = change.name?.startsWith('relationship.') ?? false;
        if (isOfRelationships && [change.id, change.particulars?.['other']].includes(id)) this.#refetch.soon();
      }),
      app.live.onReset(() => this.#refetch.now()),
    ];
    void this.#refetch.now();
  }

  /** Hides one that is being answered; refused, it stands there again. */
  async without(id: string, command: Promise<Outcome>): Promise<void> {
    this.#hidden = new Set([...this.#hidden, id]);
    const { kind } = await command;
    if (kind !== 'ok') this.#hidden = new Set([...this.#hidden].filter((other) => other !== id));
  }

  close(): void {
    this.#refetch.close();
    for (const stop of this.#stops) stop();
  }
}
