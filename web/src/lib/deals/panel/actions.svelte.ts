import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import type { DemandReasonInput } from '#lib/core/gql/graphql.js';
import type { AfterMove } from '#lib/deals/afterMove.svelte.js';
import { Refetch } from '#lib/core/refetch.js';
import type { DealRow, StageRow } from '#lib/core/rows.js';
import { loseDeal, moveDeal, moveTargets, reopenDeal, winDeal, type MoveTarget, type Why } from '#lib/deals/deals.js';
import { gateWords } from '#lib/deals/gateWords.js';
import { dealRefusal } from '#lib/deals/refusal.js';
import { isAlreadyAt } from '#lib/deals/alreadyAt.js';
import { answered, isStrict, verdictsByControl, WON, type Target } from '#lib/deals/verdicts.js';
import type { Announcer } from '#lib/ui/announcer.svelte.js';
import type { DealFile } from './dealFile.svelte.js';

/** What the server answered about a deal as it was then. */
interface Targets {
  version: number;
  list: MoveTarget[];
}

/** What can be done with an opened deal as a whole: stages and outcomes, and what stands in the way of each. */
export class DealActions {
  #targets = $state.raw<Targets>({ version: -1, list: [] });
  readonly #refetch: Refetch<Targets>;
  /** The last refusal in words, until the next action. */
  refusal = $state<string | null>(null);

  constructor(
    private readonly app: App,
    readonly file: DealFile,
    private readonly announcer: Announcer,
    private readonly afterMove: AfterMove,
  ) {
    this.#refetch = new Refetch(
      () => this.#ask(),
      (targets) => (this.#targets = targets),
    );
  }

  get stages(): StageRow[] {
    const pipeline = this.app.store.get('pipeline', this.deal.pipelineId);
    return [...(pipeline?.stages ?? [])].sort((a, b) => a.rank - b.rank);
  }

  /** Whether the pipeline leads it stage by stage. */
  get isStrict(): boolean {
    const pipeline = this.app.store.get('pipeline', this.deal.pipelineId);
    return pipeline !== undefined && isStrict(this.deal, pipeline);
  }

  get next(): StageRow | undefined {
    return this.stages[this.stages.findIndex(({ id }) => id === this.deal.stageId) + 1];
  }

  /** Asks the server what each move lacks; what the pipeline's kind forbids is known without it. */
  look(): Promise<void> {
    return this.#refetch.now();
  }

  /** What the server said may hold no longer. */
  touched(): void {
    this.#refetch.soon();
  }

  close(): void {
    this.#refetch.close();
  }

  /** Why the deal may not go there, in words; undefined when it may. */
  obstacle(target: Target): string | undefined {
    const pipeline = this.app.store.get('pipeline', this.deal.pipelineId);
    if (!pipeline) return undefined;
    const known = verdictsByControl(this.deal, pipeline);
    const asked = this.#targets.version === this.deal.version ? this.#targets.list : [];
    const verdict = answered(known, asked).get(target);
    if (!verdict || verdict.allowed) return undefined;
    return gateWords(this.app.i18n, verdict.unmet, this.deal, 'whole').join(', ');
  }

  async move(stageId: string): Promise<void> {
    const stage = this.stages.find(({ id }) => id === stageId);
    if (!stage) return;
    this.announcer.say(this.app.i18n.text.panel.movedTo(stage.name));
    const answer = moveDeal(this.app, this.deal.id, { stageId });
    void this.afterMove.follow(this.deal.id, answer);
    const outcome = await answer;
    if (outcome.kind !== 'conflict' || !isAlreadyAt(stageId, outcome.error)) this.#settle(outcome);
  }

  /** Before it says no it asks: the obstacle may have gone. */
  async win(): Promise<void> {
    if (this.obstacle(WON) !== undefined) await this.look();
    const obstacle = this.obstacle(WON);
    if (obstacle !== undefined) return this.#refuse(obstacle);
    this.announcer.say(this.app.i18n.text.panel.said.WON);
    await this.#finish((reasons) => winDeal(this.app, this.deal.id, reasons));
  }

  async lose(why: Why): Promise<void> {
    this.announcer.say(this.app.i18n.text.panel.said.LOST);
    await this.#finish((demandReasons) =>
      loseDeal(this.app, this.deal.id, { ...why, ...(demandReasons && { demandReasons }) }),
    );
  }

  async reopen(): Promise<void> {
    this.announcer.say(this.app.i18n.text.panel.said.IN_WORK);
    this.#settle(await reopenDeal(this.app, this.deal.id));
  }

  private get deal(): DealRow {
    return this.file.row!;
  }

  async #ask(): Promise<Targets> {
    const version = this.file.row?.version ?? -1;
    return { version, list: await moveTargets(this.app, this.file.id) };
  }

  /** Demand lines without a reason are asked for theirs, then it is done again. */
  async #finish(command: (reasons?: DemandReasonInput[]) => Promise<Outcome>, reasons?: DemandReasonInput[]) {
    const outcome = await command(reasons);
    const again = (given: DemandReasonInput[]) => void this.#finish(command, given);
    if (outcome.kind !== 'refused' || !this.afterMove.settle(outcome.error, again)) this.#settle(outcome);
  }

  #settle(outcome: Outcome): void {
    this.refusal = null;
    if (outcome.kind === 'ok') return;
    this.#refuse(
      outcome.kind === 'conflict'
        ? this.#whatHappened(outcome.error.details)
        : dealRefusal(this.app.i18n, outcome.error),
    );
  }

  #refuse(words: string): void {
    this.refusal = words;
    this.announcer.alert(words);
  }

  /** Another was faster: who, and where the deal is now. */
  #whatHappened({ by, stage }: { by?: { name: string }; stage?: { name: string } }): string {
    const { panel } = this.app.i18n.text;
    return panel.movedMeanwhile(by?.name ?? panel.history.someone, stage?.name ?? '…');
  }
}
