import type { App } from '#lib/core/app.svelte.js';
import { ImportLeadsDocument, type ImportLeadsMutation } from '#lib/core/gql/graphql.js';
import { AppError } from '#lib/core/graphql.js';
import { newId } from '#lib/core/id.js';
import type { ImportRow } from './csv.js';

type Refused = ImportLeadsMutation['answer']['refused'];

/** Rows that one call takes. */
const AT_ONCE = 100;

/** By the rows, with their lines: a file that is chosen again in the same window is taken on from where it was left. */
const receipts = new Map<string, string>();

/** A row that was not taken, and why. */
export interface Failure {
  line: number;
  reason: string;
  /** With whom the lead is that he does not see. */
  holder?: string | null;
}

/** The rows of a file on their way to the server: some at a time, so that it can be stopped, and what failed is named. */
export class Importing {
  #done = $state(0);
  #taken = $state(0);
  #failures = $state.raw<readonly Failure[]>([]);
  #state = $state<'ready' | 'running' | 'stopped' | 'broken' | 'refused' | 'done'>('ready');
  #refusal = $state.raw<AppError | null>(null);
  readonly #malformed = new Set<ImportRow>();

  constructor(
    private readonly app: Pick<App, 'ask' | 'session'>,
    private readonly rows: readonly ImportRow[],
  ) {}

  /** `broken`: the line is lost, or he is signed out, and it can go on; `refused`: it cannot. */
  get state() {
    return this.#state;
  }

  /** Why none of the rest is taken. */
  get refusal(): AppError | null {
    return this.#refusal;
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
    this.#refusal = null;
    while (this.#state === 'running' && this.#done < this.rows.length) await this.#next();
    if (this.#state === 'running') this.#state = 'done';
  }

  stop(): void {
    if (this.#state === 'running') this.#state = 'stopped';
  }

  async #next(): Promise<void> {
    const batch = this.rows.slice(this.#done, this.#done + AT_ONCE);
    const rows = batch.filter((row) => !this.#malformed.has(row));
    try {
      if (rows.length > 0) this.#take(rows, await this.#send(rows));
      this.#done += batch.length;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      this.#fail(error, rows);
    }
  }

  /** The receipt is of these rows: sent again after a broken line they are taken once. */
  async #send(rows: readonly ImportRow[]): Promise<Refused> {
    const receipt = { clientId: this.app.session.clientId, mutationId: this.#receiptOf(rows) };
    const input = { rows: rows.map(({ line: _line, ...row }) => row) };
    return (await this.app.ask(ImportLeadsDocument, { input, receipt })).answer.refused;
  }

  /** A row that cannot be taken is named and left out; the others go once more, without it. */
  #fail(error: AppError, rows: readonly ImportRow[]): void {
    const wrong = malformedIn(error);
    if (error.code === 'UNAUTHENTICATED') this.#refusal = error;
    if (error.code === 'NETWORK' || error.code === 'UNAUTHENTICATED') this.#state = 'broken';
    else if (wrong.size === 0) this.#refuse(error);
    for (const [at, reason] of wrong) this.#leaveOut(rows[at]!, reason);
  }

  #refuse(error: AppError): void {
    this.#refusal = error;
    this.#state = 'refused';
  }

  #leaveOut(row: ImportRow, reason: string): void {
    this.#malformed.add(row);
    this.#failures = [...this.#failures, { line: row.line, reason }];
  }

  #receiptOf(rows: readonly ImportRow[]): string {
    const of = JSON.stringify(rows);
    const known = receipts.get(of) ?? newId();
    receipts.set(of, known);
    return known;
  }

  #take(rows: readonly ImportRow[], refused: Refused): void {
    const failed = refused.map(({ row, reason, owner, team }) => ({
      line: rows[row]?.line ?? 0,
      reason,
      holder: owner?.name ?? team?.name ?? null,
    }));
    this.#failures = [...this.#failures, ...failed];
    this.#taken += rows.length - failed.length;
  }
}

/** Places of the rows of which the server says that they are malformed, each with the first reason. */
function malformedIn({ code, details }: AppError): Map<number, string> {
  const fields = code === 'INVALID' ? ((details['fields'] ?? []) as { field: string; reason: string }[]) : [];
  const found = new Map<number, string>();
  for (const { field, reason } of fields) {
    const at = /^input\.rows\.(\d+)\b/.exec(field)?.[1];
    if (at !== undefined && !found.has(Number(at))) found.set(Number(at), reason);
  }
  return found;
}
