import type { App } from '#lib/core/app.svelte.js';
import { LeadMatchesDocument, type IdentityInput } from '#lib/core/gql/graphql.js';
import { Refetch } from '#lib/core/refetch.js';
import type { Match } from '../leadFile.svelte.js';
import type { Fields } from './acceptDraft.svelte.js';

const PAUSE_MS = 350;

/** A record as a refusal tells of it: whose it is by name only. */
type Told = Pick<Match, 'key' | 'kind' | 'id' | 'name' | 'by'> & { owner: string | null };
const UNTOLD = { isPotential: null, partnerId: null, deals: [] };

/** Records like the one that is being written, beside those that the lead itself is like. */
export class SimilarRecords {
  #found = $state.raw<readonly Match[]>([]);
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #asking: Refetch<Match[]>;

  constructor(
    app: Pick<App, 'ask'>,
    private readonly fields: Fields,
  ) {
    this.#asking = new Refetch(
      async () => (await app.ask(LeadMatchesDocument, { input: this.#identity() })).leadMatches,
      (matches) => (this.#found = matches),
    );
  }

  /** Those and these, each once. Reactive. */
  with(others: readonly Match[]): Match[] {
    return [...new Map([...others, ...this.#found].map((match) => [match.key, match])).values()];
  }

  /** Looks again in a moment, when the typing pauses. */
  seek(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#asking.now(), PAUSE_MS);
  }

  /** The server has found more, which were not shown yet. */
  take(matches: unknown): void {
    if (!Array.isArray(matches)) return;
    const found = (matches as Told[]).map(({ owner, ...match }): Match => ({
      ...UNTOLD,
      ...match,
      owner: owner === null ? null : { id: '', name: owner },
    }));
    this.#found = this.with(found);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#asking.close();
  }

  #identity(): IdentityInput {
    const { client, name, phone, email, inn } = this.fields;
    const some = (value: string): string[] => (value.trim() ? [value.trim()] : []);
    return {
      name: client.trim() || name.trim() || null,
      phones: some(phone),
      emails: some(email),
      inn: inn.trim() || null,
    };
  }
}
