import type { TaskKind } from '#lib/core/gql/graphql.js';
import type { Day } from '#lib/fields/day.js';
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

/** Most words that a time takes: «24 ноября 15:00». */
const MOST_WORDS = 3;

/** Reads «Позвонить Роговой завтра 15:00»: what, of which kind, and when. */
export const readQuickTask = (line: string, today: Day): QuickTask => {
  const words = line.trim().split(/\s+/);
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count--) {
    const when = typedWhen(words.slice(-count).join(' '), today);
    if (when) return { ...kinded(words.slice(0, -count).join(' ')), when };
  }
  return { ...kinded(words.join(' ')), when: null };
};

const kinded = (title: string) => ({ title, kind: KINDS.find(([, begin]) => begin.test(title))?.[0] ?? 'TODO' });
