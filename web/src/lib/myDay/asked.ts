import type { TaskState } from '#lib/core/gql/graphql.js';
import type { TaskRow } from '#lib/core/rows.js';
import type { Asked } from './taskList.svelte.js';

/** Whose work a list shows: mine, what others gave me, what I gave to others, or that of some people. */
export const SHOWS = ['mine', 'received', 'given', 'team'] as const;
export type Show = (typeof SHOWS)[number];

const isGiven = ({ assignee, author }: TaskRow): boolean => assignee.id !== author.id;

/** Whose tasks to ask for, in whatever state they are. `people` are those whose day a head looks at. */
export const askedFor = (show: Show, me: string, people: readonly string[]): Asked => {
  const isTo = (ids: readonly string[]) => (task: TaskRow) => ids.includes(task.assignee.id);
  if (show === 'mine') return { filter: { assigneeIds: [me] }, matches: isTo([me]) };
  if (show === 'received') {
    return {
      filter: { assigneeIds: [me], assigned: true },
      matches: (task) => isTo([me])(task) && isGiven(task),
    };
  }
  if (show === 'given') {
    return {
      filter: { authorId: me, assigned: true },
      matches: (task) => isGiven(task) && task.author.id === me,
    };
  }
  return { filter: { assigneeIds: [...people] }, matches: isTo(people) };
};

/** Of these, those in one state. */
export const inState = ({ filter, matches }: Asked, state: TaskState): Asked => ({
  filter: { ...filter, state },
  matches: (task) => task.state === state && matches(task),
});
