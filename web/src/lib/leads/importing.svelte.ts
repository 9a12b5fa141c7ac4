import type { App } from '#lib/core/app.svelte.js';
import { ImportLeadsDocument, type ImportLeadsMutation } from '#lib/core/gql/graphql.js';
import { AppError } from '#lib/core/graphql.js';
import { newId } from '#lib/core/id.js';
import type { ImportRow } from './csv.js';

type Refused = ImportLeadsMutation['answer']['refused'];

/** Rows that one call takes. */
const AT_ONCE = 100;

/** A row that was not taken, and why. */
export interface Failure {
  line: number;
  reason: string;
}

/** The rows of a file on their way to the server: some at a time, so that it can be stopped, and what failed is named. */
export class Importing {
  #done = $state(0);
  #taken = $state(0);
  #failures = $state.raw<readonly Failure[]>([]);
  #state = $state<'ready' | 'running' | 'stopped' | 'broken' | 'done'>('ready');

  constructor(
    private readonly app: Pick<App, 'ask' | 'session'>,
    private readonly rows: readonly ImportRow[],
    private readonly channelId: string | null,
  ) {}

  get state() {
    return this.#state;
  }

  /** Rows that the server has answered for. */
  get done(): number {
    return this.#done;
  }

  /** Of them, those that it took. */
  get taken(): number {
    return this.#taken;
  }

  get failures(): readonly Failure[] {
    return this.#failures;
  }

  /** Goes on from where it stopped. */
  async run(): Promise<void> {
    if (this.#state === 'running') return;
    this.#state = 'running';
    while (this.#state === 'running' && this.#done < this.rows.length) await this.#next();
    if (this.#state === 'running') this.#state = 'done';
  }

  stop(): void {
    if (this.#state === 'running') this.#state = 'stopped';
  }

  async #next(): Promise<void> {
    const rows = this.rows.slice(this.#done, this.#done + AT_ONCE);
    try {
      this.#take(rows, await this.#send(rows));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      this.#state = 'broken';
    }
  }

  /** The receipt is of these rows: sent again after a broken line they are taken once. */
  async #send(rows: readonly ImportRow[]): Promise<Refused> {
    const receipt = { clientId: this.app.session.clientId, mutationId: this.#receiptOf(this.#done) };
    const input = { channelId: this.channelId, rows: rows.map(({ line: _line, ...row }) => row) };
    return (await this.app.ask(ImportLeadsDocument, { input, receipt })).answer.refused;
  }

  readonly #receipts = new Map<number, string>();
  #receiptOf(from: number): string {
    const known = this.#receipts.get(from) ?? newId();
    this.#receipts.set(from, known);
    return known;
  }

  #take(rows: readonly ImportRow[], refused: Refused): void {
    const failed = refused.map(({ row, reason }) => ({ line: rows[row]?.line ?? 0, reason }));
    this.#failures = [...this.#failures, ...failed];
    this.#taken += rows.length - failed.length;
    this.#done += rows.length;
  }
}
