import type { DayKind, Doer, StepInput, StepKind } from '#lib/core/gql/graphql.js';
import { newId } from '#lib/core/id.js';
import type { TemplateRow } from './plans.js';

export const STEP_KINDS: readonly StepKind[] = ['TODO', 'APPROVAL', 'CALL', 'MEETING', 'EMAIL', 'MESSAGE', 'CONTACT'];
export const DOERS: readonly Doer[] = ['OWNER', 'HEAD', 'USER'];
export const DAY_KINDS: readonly DayKind[] = ['WORKING', 'CALENDAR'];

/** As the server bounds them (docs/limits.md): steps of a plan, characters of a title, days of a step. */
const MOST_STEPS = 30;
export const LONGEST_TITLE = 300;
const MOST_DAYS = 365;

/** A step while it is being written down. */
export class StepDraft {
  readonly id = newId();
  title = $state('');
  kind = $state<StepKind>('TODO');
  doer = $state<Doer>('OWNER');
  userId = $state('');
  days = $state('1');
  dayKind = $state<DayKind>('WORKING');
  /** An empty text = with the plan. */
  afterId = $state('');
  wrong = $state(false);

  constructor(given: Partial<TemplateRow['steps'][number]> = {}, afterId = '') {
    this.title = given.title ?? '';
    this.kind = given.kind ?? 'TODO';
    this.doer = given.doer ?? 'OWNER';
    this.userId = given.user?.id ?? '';
    this.days = String(given.days ?? 1);
    this.dayKind = given.dayKind ?? 'WORKING';
    this.afterId = afterId;
  }

  /** As the API takes it; null when something is missing. */
  read(): Omit<StepInput, 'after'> | null {
    const [title, days] = [this.title.trim(), Number(this.days)];
    const isSound = title !== '' && Number.isInteger(days) && days >= 0 && days <= MOST_DAYS;
    this.wrong = !isSound || (this.doer === 'USER' && this.userId === '');
    if (this.wrong) return null;
    const userId = this.doer === 'USER' ? this.userId : null;
    return { title, kind: this.kind, doer: this.doer, userId, days, dayKind: this.dayKind };
  }
}

/** The steps of a plan or template while they are being written down. */
export class StepDrafts {
  drafts = $state.raw<readonly StepDraft[]>([]);
  #given = '';

  constructor(steps: TemplateRow['steps']) {
    this.become(steps);
  }

  /** What it is made of, instead of what is written down. */
  become(steps: readonly Partial<TemplateRow['steps'][number]>[]): void {
    const drafts: StepDraft[] = [];
    for (const step of steps) drafts.push(new StepDraft(step, step.after == null ? '' : drafts[step.after - 1]?.id));
    this.drafts = drafts.length > 0 ? drafts : [new StepDraft()];
    this.#given = steps.length > 0 ? JSON.stringify(this.read()) : '';
  }

  get full(): boolean {
    return this.drafts.length >= MOST_STEPS;
  }

  /** A new one follows the last. */
  add(): void {
    this.drafts = [...this.drafts, new StepDraft({}, this.drafts.at(-1)?.id)];
  }

  /** Whether it is no longer what it was made of. */
  get changed(): boolean {
    return JSON.stringify(this.read()) !== this.#given;
  }

  /** What followed it follows what came before it. */
  drop(draft: StepDraft): void {
    this.drafts = this.drafts.filter((other) => other !== draft);
    for (const other of this.drafts) if (other.afterId === draft.id) other.afterId = draft.afterId;
  }

  read(): StepInput[] | null {
    const numbers = new Map(this.drafts.map(({ id }, index) => [id, index + 1]));
    const read = this.drafts.map((draft) => {
      const step = draft.read();
      return step && { ...step, after: numbers.get(draft.afterId) ?? null };
    });
    return read.every((step) => step !== null) ? read : null;
  }
}
