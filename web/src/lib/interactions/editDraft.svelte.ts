import type { App } from '#lib/core/app.svelte.js';
import type { EditInteractionInput } from '#lib/core/gql/graphql.js';
import { editDay, parseDay } from '#lib/fields/day.js';
import { isWrong, type Wrong } from '#lib/fields/kind.js';
import { parseTime } from '#lib/fields/time.js';
import { instantOf, wallTime, type WallTime } from '#lib/fields/zone.js';
import type { InteractionRow } from './interactions.js';
import { namesIn } from './names.js';

type Changes = Omit<EditInteractionInput, 'id' | 'version'>;

/** What the form of an interaction holds while it is being changed. */
export class EditDraft {
  topic = $state('');
  text = $state('');
  result = $state('');
  day = $state('');
  time = $state('');
  /** Those who are not known to us; known people stay. */
  others = $state('');
  wrongTopic = $state<Wrong | null>(null);
  wrongDay = $state<Wrong | null>(null);
  wrongTime = $state<Wrong | null>(null);
  readonly #held: WallTime;

  constructor(
    private readonly app: Pick<App, 'i18n' | 'clock'>,
    private readonly row: InteractionRow,
  ) {
    this.#held = wallTime(Date.parse(row.heldAt), app.i18n.zone);
    this.topic = row.topic;
    this.text = row.text ?? '';
    this.result = row.result ?? '';
    this.day = editDay(this.#held.day, app.i18n.language);
    this.time = this.#held.time;
    this.others = this.#strangers.join(', ');
  }

  get knownNames(): string {
    return this.#known.map(({ name }) => name).join(', ');
  }

  /** Only what differs, or null with what is wrong said in the fields. */
  changes(): Changes | null {
    const held = this.#when();
    this.wrongTopic = this.topic.trim() === '' ? { code: 'required' } : null;
    if (!held || this.wrongTopic) return null;
    const [topic, text, result] = [this.topic.trim(), this.text.trim() || null, this.result.trim() || null];
    const isMoved = held.day !== this.#held.day || held.time !== this.#held.time;
    return {
      ...(topic !== this.row.topic && { topic }),
      ...(text !== (this.row.text ?? null) && { text }),
      ...(result !== (this.row.result ?? null) && { result }),
      ...(isMoved && { heldAt: instantOf(held, this.app.i18n.zone) }),
      ...this.#participants(),
    };
  }

  /** Both lists or none: who took part is told as a whole. */
  #participants(): Changes {
    const others = namesIn(this.others);
    if (others.join() === this.#strangers.join()) return {};
    return { others, personIds: this.#known.map(({ personId }) => personId!) };
  }

  #when(): WallTime | null {
    const { clock, i18n } = this.app;
    const [day, time] = [parseDay(this.day, wallTime(clock.read(), i18n.zone).day), parseTime(this.time)];
    this.wrongDay = isWrong(day) ? day.wrong : day.value === null ? { code: 'notDay' } : null;
    this.wrongTime = isWrong(time) ? time.wrong : time.value === null ? { code: 'notTime' } : null;
    if (isWrong(day) || isWrong(time) || day.value === null || time.value === null) return null;
    return { day: day.value, time: time.value };
  }

  get #known() {
    return this.row.participants.filter(({ personId }) => personId != null);
  }

  get #strangers(): string[] {
    return this.row.participants.filter(({ personId }) => personId == null).map(({ name }) => name);
  }
}
