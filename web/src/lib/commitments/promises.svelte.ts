import type { CommitmentSide } from '#lib/core/gql/graphql.js';
import { newId } from '#lib/core/id.js';
import { parseDay } from '#lib/fields/day.js';
import { isWrong, type Wrong } from '#lib/fields/kind.js';
import type { Promised } from './commitments.js';

/** What stands in the lines of promises. */
export type TypedPromise = Pick<PromiseDraft, 'side' | 'text' | 'day'>;

/** A promise that is being written down with its contact. */
export class PromiseDraft {
  readonly id = newId();
  side = $state<CommitmentSide>('OURS');
  text = $state('');
  day = $state('');
  wrong = $state<Wrong | null>(null);

  constructor(text: string) {
    this.text = text;
  }
}

/** What is promised in a contact that is being written down. */
export class PromiseDrafts {
  drafts = $state.raw<readonly PromiseDraft[]>([]);

  add(text: string): void {
    this.drafts = [...this.drafts, new PromiseDraft(text)];
  }

  get typed(): TypedPromise[] {
    return this.drafts.map(({ side, text, day }) => ({ side, text, day }));
  }

  set typed(typed: readonly TypedPromise[]) {
    this.drafts = typed.map((one) => Object.assign(new PromiseDraft(one.text), one));
  }

  drop(draft: PromiseDraft): void {
    this.drafts = this.drafts.filter((other) => other !== draft);
  }

  /** As the API takes them; null when a day is missing or is none. A line that says nothing is none. */
  read(today: string): Promised[] | null {
    const said = this.drafts.filter(({ text }) => text.trim() !== '');
    const read = said.map((draft) => this.#read(draft, today));
    return read.every((one) => one !== null) ? read : null;
  }

  #read(draft: PromiseDraft, today: string): Promised | null {
    const parsed = parseDay(draft.day, today);
    draft.wrong = isWrong(parsed) ? parsed.wrong : parsed.value === null ? { code: 'required' } : null;
    if (isWrong(parsed) || parsed.value === null) return null;
    return { side: draft.side, text: draft.text.trim(), dueOn: parsed.value };
  }
}
