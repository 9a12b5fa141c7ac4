import type { App } from '#lib/core/app.svelte.js';
import { RegistryPartiesDocument, type RegistryPartiesQuery, type RegistryTrouble } from '#lib/core/gql/graphql.js';
import { Refetch } from '#lib/core/refetch.js';
import { normalised } from '#shared/requisites/trouble.js';

export type FoundParty = RegistryPartiesQuery['registryParties']['parties'][number];

const PAUSE_MS = 350;
const MOST = 8;
/** Of a name; less would find half of the register. */
const SHORTEST = 3;
const NUMBER_LENGTHS = [10, 12, 13, 15];

/** Companies and sole traders of the register while somebody types ИНН, ОГРН or a name. */
export class PartySearch {
  stage = $state<'idle' | 'searching' | 'found' | 'failed'>('idle');
  parties = $state.raw<readonly FoundParty[]>([]);
  /** Why only the shipped directory was asked; null = the register was. */
  trouble = $state.raw<RegistryTrouble | null>(null);
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #asking: Refetch<{ text: string; found: RegistryPartiesQuery['registryParties'] }>;

  constructor(private readonly app: Pick<App, 'ask'>) {
    this.#asking = new Refetch(
      async () => {
        const text = this.#text;
        return { text, found: (await app.ask(RegistryPartiesDocument, { text, first: MOST })).registryParties };
      },
      ({ text, found }) => text === this.#text && this.#take(found),
      () => (this.stage = 'failed'),
    );
  }

  /** Looks when the typing pauses. Half a number is not asked for. */
  seek(typed: string): void {
    clearTimeout(this.#timer);
    this.#text = typed.trim();
    this.parties = [];
    this.stage = isWorthAsking(this.#text) ? 'searching' : 'idle';
    if (this.stage === 'searching') this.#timer = setTimeout(() => void this.#asking.now(), PAUSE_MS);
  }

  /** The same one by its number, of whom the register tells more than a search by name; null = it did not answer. */
  async whole({ inn }: FoundParty): Promise<FoundParty | null> {
    try {
      const { registryParties } = await this.app.ask(RegistryPartiesDocument, { text: inn, first: 1 });
      return registryParties.parties[0] ?? null;
    } catch {
      return null;
    }
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#asking.close();
  }

  #take({ parties, trouble }: RegistryPartiesQuery['registryParties']): void {
    Object.assign(this, { parties, trouble, stage: 'found' });
  }
}

export function isWorthAsking(text: string): boolean {
  const typed = normalised(text);
  return /^\d+$/.test(typed) ? NUMBER_LENGTHS.includes(typed.length) : typed.length >= SHORTEST;
}
