import type { App } from '#lib/core/app.svelte.js';
import { RegistryBankDocument, type RegistryBankQuery } from '#lib/core/gql/graphql.js';
import type { Dictionary } from '#lib/core/i18n/ru.js';
import { Refetch } from '#lib/core/refetch.js';
import { bikTroubles } from '#shared/requisites/bank.js';
import { normalised } from '#shared/requisites/trouble.js';

type Answer = RegistryBankQuery['registryBank'];
export type FoundBank = NonNullable<Answer['bank']>;

/** The bank of a БИК as soon as that is typed to its end. */
export class BankSearch {
  #answer = $state.raw<Answer | null>(null);
  #bik = '';
  readonly #asking: Refetch<{ bik: string; answer: Answer }>;

  constructor(app: Pick<App, 'ask'>, onfound: (bank: FoundBank) => void) {
    this.#asking = new Refetch(
      async () => {
        const bik = this.#bik;
        return { bik, answer: (await app.ask(RegistryBankDocument, { bik })).registryBank };
      },
      ({ bik, answer }) => {
        if (bik !== this.#bik) return;
        this.#answer = answer;
        if (answer.bank) onfound(answer.bank);
      },
    );
  }

  seek(typed: string): void {
    const bik = normalised(typed);
    if (bik === this.#bik) return;
    this.#bik = bik;
    this.#answer = null;
    if (bik !== '' && bikTroubles(bik).length === 0) void this.#asking.now();
  }

  /** What is known of the bank, in words; empty = nothing was asked yet. Reactive. */
  words({ registry }: Pick<Dictionary, 'registry'>): string {
    if (!this.#answer) return '';
    const { bank, trouble } = this.#answer;
    if (!bank) return trouble ? registry.noBankInDirectory : registry.noBank;
    return bank.isOpen ? bank.name : registry.bankClosed(bank.name);
  }

  close(): void {
    this.#asking.close();
  }
}
