import type { CommitmentSide } from '#lib/core/gql/graphql.js';
import { newId } from '#lib/core/id.js';
import { parseDay } from '#lib/fields/day.js';
import { isWrong, type Wrong } from '#lib/fields/kind.js';
import type { Promised } from './commitments.js';

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
