import type { TaskKind } from '#lib/core/gql/graphql.js';
import type { WallTime } from '#lib/fields/zone.js';
import { typedWhen } from '#lib/palette/typedWhen.js';
import type { When } from '#lib/tasks/when.js';

export interface QuickTask {
  title: string;
  kind: TaskKind;
  /** As it was said at the end of the line; null = not said. */
  when: When | null;
}

const KINDS: readonly [TaskKind, RegExp][] = [
  ['CALL', /^(по|пере)?звон|^созвон|^call/i],
  ['MEETING', /^встреч|^встрет|^meet/i],
  ['EMAIL', /^письм|^e-?mail|^letter/i],
  ['MESSAGE', /^сообщ|^написать|^message/i],
];

/** Most words that a time takes: «24 ноября в 9:30», "on Friday at 5 pm". */
const MOST_WORDS = 5;

/** Inside of a line only what begins so is a time: a date there may belong to what is to be done. */
const NEAR_DAY = /^(сегодня|завтра|послезавтра|today|tomorrow)$/i;

/** Reads «Позвонить Роговой завтра 15:00»: what, of which kind, and when. @param now of the reader's clock */
export const readQuickTask = (line: string, now: WallTime): QuickTask => {
  const words = line.trim().split(/\s+/);
  const found = timeAtEnd(words, now) ?? timeInside(words, now);
  return found ?? { ...kinded(words.join(' ')), when: null };
};

const timeAtEnd = (words: readonly string[], now: WallTime): QuickTask | null =>
  longest(Math.min(MOST_WORDS, words.length - 1), (count) => cut(words, words.length - count, count, now));

const timeInside = (words: readonly string[], now: WallTime): QuickTask | null => {
  const from = words.findIndex((word) => NEAR_DAY.test(word));
  return from < 0 ? null : longest(Math.min(MOST_WORDS, words.length - 1), (count) => cut(words, from, count, now));
};

const longest = (most: number, read: (count: number) => QuickTask | null): QuickTask | null => {
  for (let count = most; count > 0; count--) {
    const task = read(count);
    if (task) return task;
  }
  return null;
};

/** The line without these words, when they are a time. */
const cut = (words: readonly string[], from: number, count: number, now: WallTime): QuickTask | null => {
  const when = typedWhen(words.slice(from, from + count).join(' '), now);
  return when && { ...kinded(words.toSpliced(from, count).join(' ')), when };
};

const kinded = (title: string) => ({ title, kind: KINDS.find(([, begin]) => begin.test(title))?.[0] ?? 'TODO' });
