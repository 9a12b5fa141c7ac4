import { untrack } from 'svelte';
import type { App } from '#lib/core/app.svelte.js';
import type { Command, Outcome } from '#lib/core/command.js';
import {
  CreateDemandLineDocument,
  DealWayDocument,
  EditDemandLineDocument,
  RemoveDemandLineDocument,
  type DealWayQuery,
  type DemandRowFragment,
  type EditDemandLineInput,
  type TaskKind,
} from '#lib/core/gql/graphql.js';
import { newId } from '#lib/core/id.js';
import { Refetch } from '#lib/core/refetch.js';
import type { DealRow } from '#lib/core/rows.js';

export type WayLine = DealWayQuery['wayToWin']['lines'][number];
export type DemandRow = DemandRowFragment;
type DemandChange = Omit<EditDemandLineInput, 'id' | 'version'>;

/** What stands between one opened deal and Won, and what its client wants; asked again when it is touched. */
export class DealWay {
  lines = $state.raw<readonly WayLine[] | null>(null);
  demands = $state.raw<readonly DemandRow[]>([]);
  /** Percent of the way that lies behind. */
  progress = $state(0);
  readonly #refetch: Refetch<DealWayQuery>;

  constructor(
    private readonly app: App,
    private readonly dealId: string,
    private readonly deal: () => DealRow | undefined,
  ) {
    // What is on the screen stays when no answer comes.
    this.#refetch = new Refetch(
      () => app.ask(DealWayDocument, { id: dealId }),
      (answer) => this.#take(answer),
    );
    void this.refresh();
  }

  /** Kinds of steps that its stage demands and that nobody has planned. Reactive. */
  get demanded(): TaskKind[] {
    return (this.lines ?? []).flatMap(({ isMet, step }) => (!isMet && step ? [step] : []));
  }

  async refresh(): Promise<void> {
    if (untrack(() => this.deal()?.version === 0)) return;
    await this.#refetch.now();
  }

  /** Its gates may have opened or closed. */
  touched(): void {
    this.#refetch.soon();
  }

  addDemand(title: string): Promise<Outcome> {
    const id = newId();
    this.demands = [...this.demands, { ...emptyDemand, id, title }];
    return this.#run({
      document: CreateDemandLineDocument,
      input: { id, dealId: this.dealId, title },
      label: this.app.i18n.text.way.undo.added(title),
    });
  }

  /** @param opened the line as it was when its field was opened */
  editDemand(opened: DemandRow, change: DemandChange): Promise<Outcome> {
    const { id, version } = opened;
    this.demands = this.demands.map((line) => (line.id === id ? { ...line, ...this.#shown(change) } : line));
    const input = { id, version, ...change };
    return this.#run({
      document: EditDemandLineDocument,
      input,
      label: this.app.i18n.text.way.undo.edited(opened.title),
    });
  }

  removeDemand({ id, title }: DemandRow): Promise<Outcome> {
    this.demands = this.demands.filter((line) => line.id !== id);
    return this.#run({
      document: RemoveDemandLineDocument,
      input: { id },
      label: this.app.i18n.text.way.undo.removed(title),
    });
  }

  close(): void {
    this.#refetch.close();
  }

  #take({ wayToWin, deal }: DealWayQuery): void {
    this.lines = wayToWin.lines;
    this.progress = wayToWin.progress;
    this.demands = deal.demandLines;
  }

  async #run<Input extends object>(command: Omit<Command<Input>, 'about' | 'overlay'>): Promise<Outcome> {
    const outcome = await this.app.commands.run<Input>({ ...command, about: [this.dealId], overlay: [] });
    void this.refresh();
    return outcome;
  }

  #shown({ reasonId, ...change }: DemandChange): Partial<DemandRow> {
    const plain = change as Partial<DemandRow>;
    if (reasonId === undefined) return plain;
    const name = reasonId === null ? '' : (this.app.store.get('lostReason', reasonId)?.name ?? '');
    return { ...plain, reason: reasonId === null ? null : { id: reasonId, name } };
  }
}

const emptyDemand = { version: 0, quantity: null, unit: null, satisfied: 0, reason: null };
