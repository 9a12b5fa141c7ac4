import { goto } from '$app/navigation';
import { page } from '$app/state';
import { givenOf } from './addressWords.js';

/** What of an address a filter is read from. */
export type AddressParams = Pick<URLSearchParams, 'get' | 'getAll' | 'has'>;

/** How an address says a filter. */
export interface AddressWords<Filter> {
  /** What the server would refuse is dropped, so that a bad link still shows something. */
  read(params: AddressParams): Filter;
  /** In a stable order; an empty filter gives none. */
  write(filter: Filter): URLSearchParams;
}

/** A filter as the address has it: a link shows the same to everybody, also after a reload and on the way back. */
export class AddressFilter<Filter extends object> {
  readonly value: Filter = $derived.by(() => this.words.read(page.url.searchParams));
  /** The same filter is the same text. */
  readonly key: string = $derived.by(() => this.words.write(this.value).toString());
  readonly active: boolean = $derived(this.key !== '');

  /** @param kept parameters of the address that say something else, and stay. */
  constructor(
    private readonly words: AddressWords<Filter>,
    private readonly kept: readonly string[],
  ) {}

  /** Changes the given conditions; null takes one away. */
  set(change: { [Field in keyof Filter]?: Filter[Field] | null }): void {
    this.#go(givenOf({ ...this.value, ...change }) as Filter);
  }

  clear(): void {
    this.#go({} as Filter);
  }

  #go(filter: Filter): void {
    const params = this.words.write(filter);
    for (const name of this.kept) {
      const value = page.url.searchParams.get(name);
      if (value) params.set(name, value);
    }
    const query = params.toString();
    void goto(`${page.url.pathname}${query && `?${query}`}`, { replace: true, reset: false });
  }
}
