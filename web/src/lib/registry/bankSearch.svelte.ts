import type { App } from '#lib/core/app.svelte.js';
import { RegistryBankDocument, type RegistryBankQuery } from '#lib/core/gql/graphql.js';
import type { Dictionary } from '#lib/core/i18n/ru.js';
import { Refetch } from '#lib/core/refetch.js';
import { bikTroubles } from '#shared/requisites/bank.js';
import { normalised } from '#shared/requisites/trouble.js';

type Answer = RegistryBankQuery['registryBank'];
type FoundBank = NonNullable<Answer['bank']>;

/** What the directory knows of a bank, in the fields of an account. */
export interface BankFields {
  bankName: string;
  correspondentAccount: string;
}

const told = ({ name, correspondentAccount }: FoundBank): BankFields => ({
  bankName: name,
  correspondentAccount: correspondentAccount ?? '',
});

/**
 * The bank of a БИК as soon as that is typed to its end: it fills the fields of an account. When the БИК is another one,
 * what the directory has filled is emptied, so that no account is of two banks; what was typed by hand stays.
 */
export class BankSearch {
  #answer = $state.raw<Answer | null>(null);
  #filled: BankFields | null = null;
  #bik = '';
  readonly #asking: Refetch<{ bik: string; answer: Answer }>;

  constructor(
    app: Pick<App, 'ask'>,
    private readonly fields: () => Partial<BankFields>,
  ) {
    this.#asking = new Refetch(
      async () => {
        const bik = this.#bik;
        return { bik, answer: (await app.ask(RegistryBankDocument, { bik })).registryBank };
      },
      ({ bik, answer }) => {
        if (bik !== this.#bik) return;
        this.#answer = answer;
        if (answer.bank) this.#fill(told(answer.bank));
      },
    );
  }

  seek(typed: string): void {
    const bik = normalised(typed);
    if (bik === this.#bik) return;
    this.#bik = bik;
    this.#answer = null;
    this.#empty();
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

  #fill(filled: BankFields): void {
    this.#filled = filled;
    Object.assign(this.fields(), filled);
  }

  #empty(): void {
    const [fields, filled] = [this.fields(), this.#filled];
    this.#filled = null;
    if (!filled) return;
    if (fields.bankName === filled.bankName) fields.bankName = '';
    if (fields.correspondentAccount === filled.correspondentAccount) fields.correspondentAccount = '';
  }
}
