import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import { describeError } from '#lib/core/describeError.js';
import {
  FillFromRegistryDocument,
  RegistryDifferencesDocument,
  type RegistryDifferencesQuery,
  type RegistryField,
} from '#lib/core/gql/graphql.js';
import type { AppError } from '#lib/core/graphql.js';
import { Refetch } from '#lib/core/refetch.js';
import type { LegalEntityRow } from '#lib/core/rows.js';
import { editLegalEntity, type Requisites } from '#lib/partners/legalEntities.js';

type Answer = RegistryDifferencesQuery['registryDifferences'];

const KEYS: Record<RegistryField, keyof Requisites> = {
  NAME: 'name',
  FULL_NAME: 'fullName',
  INN: 'inn',
  KPP: 'kpp',
  OGRN: 'ogrn',
  LEGAL_ADDRESS: 'legalAddress',
  DIRECTOR_NAME: 'directorName',
  DIRECTOR_POST: 'directorPost',
};

/** A legal side beside the register: what differs, and which of the two is taken of each field. */
export class Comparison {
  answer = $state.raw<Answer | null>(null);
  refusal = $state.raw<string | null>(null);
  isAsking = $state(false);
  /** Fields of which the register's word is taken. */
  taken = $state.raw<ReadonlySet<RegistryField>>(new Set());
  readonly #asking: Refetch<Answer>;

  constructor(
    private readonly app: App,
    private readonly side: () => LegalEntityRow,
  ) {
    this.#asking = new Refetch(
      async () => (await app.ask(RegistryDifferencesDocument, { input: this.#named() })).registryDifferences,
      (answer) => this.#take(answer),
      (error) => this.#fail(error),
    );
  }

  /** Whether there is anything by which it can be found. */
  get isNamed(): boolean {
    const { inn, ogrn } = this.side();
    return Boolean(inn ?? ogrn);
  }

  /** With what it is compared: what is not the register must not claim to be. */
  get source(): 'register' | 'directory' {
    return this.answer?.trouble ? 'directory' : 'register';
  }

  ask = (): void => {
    this.isAsking = true;
    this.refusal = null;
    void this.#asking.now();
  };

  choose(field: RegistryField, isTheirs: boolean): void {
    const others = [...this.taken].filter((one) => one !== field);
    this.taken = new Set(isTheirs ? [...others, field] : others);
  }

  /** Writes what is chosen; what is empty here is filled. Undone, it is as before, unless somebody has changed it since. @param since the day from which it holds; null = ours was a mistake */
  fill(since: string | null): Promise<Outcome> {
    const { id, partnerId, version, name } = this.side();
    const undo = this.#undoing();
    const outcome = this.app.commands.run({
      document: FillFromRegistryDocument,
      input: { ...this.#named(), overwrite: [...this.taken], ...(since && { since }) },
      about: [partnerId, id],
      overlay: [],
      base: { type: 'legalEntity', id, version, seen: {} },
      label: this.app.i18n.text.registry.filled[this.source](name),
      ...(undo && { undo: () => undo.run() }),
    });
    void outcome.then(() => undo?.written());
    return outcome;
  }

  /** How what is about to be written is taken back; null = nothing of ours is overwritten or filled. */
  #undoing() {
    const { app } = this;
    const opened = this.side();
    const changed = this.answer?.differences.filter((one) => this.#isWritten(one)) ?? [];
    if (changed.length === 0) return null;
    const before = Object.fromEntries(changed.map(({ field, ours }) => [KEYS[field], ours]));
    const after = Object.fromEntries(changed.map(({ field, theirs }) => [KEYS[field], theirs]));
    let { version } = opened;
    return {
      /** What others change from now on is not overwritten. */
      written: () => (version = app.store.truth('legalEntity', opened.id)?.version ?? version),
      run: () => editLegalEntity(app, { ...opened, ...after, version }, before),
    };
  }

  /** As the server decides it. */
  #isWritten({ field, ours }: Answer['differences'][number]): boolean {
    return this.taken.has(field) || (ours === null && !this.answer?.isMainInstead);
  }

  close(): void {
    this.#asking.close();
  }

  /** The branch that has this КПП, not the main one. */
  #named() {
    const { id, inn, ogrn, kpp } = this.side();
    return { id, party: inn ?? ogrn ?? '', ...(kpp && { partyKpp: kpp }) };
  }

  /** A part does not become its head office unless somebody says so. */
  #take(answer: Answer): void {
    this.isAsking = false;
    this.answer = answer;
    this.taken = new Set(answer.isMainInstead ? [] : answer.differences.map(({ field }) => field));
  }

  #fail(error: AppError): void {
    this.isAsking = false;
    this.refusal = describeError(error, this.app.i18n.text);
  }
}
