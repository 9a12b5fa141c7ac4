import type { App } from '#lib/core/app.svelte.js';
import type { Command, Outcome } from '#lib/core/command.js';
import {
  AutomationRulesDocument,
  CreateAutomationRuleDocument,
  EditAutomationRuleDocument,
  RemoveAutomationRuleDocument,
  type AutomationRowFragment,
  type CreateAutomationRuleInput,
  type EditAutomationRuleInput,
} from '#lib/core/gql/graphql.js';
import { Refetch } from '#lib/core/refetch.js';

export type AutomationRow = AutomationRowFragment;
export type AutomationFields = Omit<EditAutomationRuleInput, 'id' | 'version'>;

const A_PAGE = 200;

/** The rules of one pipeline; they are told on it, so they are asked for again whenever it is told of. */
export class AutomationRules {
  list = $state.raw<readonly AutomationRow[]>([]);
  readonly #refetch: Refetch<AutomationRow[]>;
  readonly #stop: () => void;

  constructor(
    private readonly app: App,
    readonly pipelineId: string,
  ) {
    // What is on the screen stays when no answer comes.
    this.#refetch = new Refetch(
      () => this.#all(),
      (rules) => (this.list = rules),
    );
    const stops = [
      app.live.onChanges(({ id }) => id === pipelineId && this.#refetch.soon()),
      app.live.onReset(() => this.refresh()),
    ];
    this.#stop = () => stops.forEach((stop) => stop());
    void this.refresh();
  }

  refresh(): Promise<void> {
    return this.#refetch.now();
  }

  create(input: CreateAutomationRuleInput): Promise<Outcome> {
    const label = this.app.i18n.text.automation.undo.created(input.title);
    return this.#run({ document: CreateAutomationRuleDocument, input, label });
  }

  edit({ id, version, title }: AutomationRow, fields: AutomationFields): Promise<Outcome> {
    const input = { id, version, ...fields };
    const label = this.app.i18n.text.automation.undo.edited(title);
    return this.#run({ document: EditAutomationRuleDocument, input, label });
  }

  remove({ id, title }: AutomationRow): Promise<Outcome> {
    const label = this.app.i18n.text.automation.undo.removed(title);
    return this.#run({ document: RemoveAutomationRuleDocument, input: { id }, label });
  }

  close(): void {
    this.#stop();
    this.#refetch.close();
  }

  async #all(): Promise<AutomationRow[]> {
    const rules: AutomationRow[] = [];
    let after: string | null = null;
    do {
      const { automationRules } = await this.#page(after);
      rules.push(...automationRules.nodes);
      after = automationRules.next ?? null;
    } while (after !== null);
    return rules;
  }

  #page(after: string | null) {
    return this.app.ask(AutomationRulesDocument, { pipelineId: this.pipelineId, first: A_PAGE, after });
  }

  async #run<Input extends object>(command: Omit<Command<Input>, 'about' | 'overlay'>): Promise<Outcome> {
    const outcome = await this.app.commands.run<Input>({ ...command, about: [this.pipelineId], overlay: [] });
    void this.refresh();
    return outcome;
  }
}
