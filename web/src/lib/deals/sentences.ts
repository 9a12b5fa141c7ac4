import type { HistoryLineFragment } from '#lib/core/gql/graphql.js';
import type { Formats } from '#lib/core/i18n/formats.js';
import type { Dictionary } from '#lib/core/i18n/ru.js';

/** What an event tells beside its name: thin ids and, for edits, the changed fields. */
export type HistoryEvent = HistoryLineFragment;

/** Names of what an event mentions by id; undefined when the viewer does not know it. */
export interface Names {
  stage(id: string): string | undefined;
  user(id: string): string | undefined;
  reason(id: string): string | undefined;
  partner(id: string): string | undefined;
}

export interface Speech {
  t: Dictionary;
  format: Formats;
  names: Names;
}

type Say = (event: HistoryEvent, speech: Speech) => string;

const sayings: Record<string, Say> = {
  'deal.created': (_, { t }) => t.panel.history.created,
  'deal.edited': (event, speech) => changesOf(event, speech),
  'deal.moved': (event, speech) => movedOf(event, speech),
  'deal.assigned': (event, speech) => assignedOf(event, speech),
  'deal.won': (_, { t }) => t.panel.history.won,
  'deal.lost': (event, speech) => lostOf(event, speech),
  'deal.reopened': (_, { t }) => t.panel.history.reopened,
  'deal.shared': (event, speech) => speech.t.panel.history.shared(userOf(event.particulars.userId, speech)),
  'deal.unshared': (event, speech) => speech.t.panel.history.unshared(userOf(event.particulars.userId, speech)),
  'task.created': (event, { t }) => t.panel.history.taskCreated(kindOf(event, t), titleOf(event)),
  'task.edited': (event, speech) => taskEditedOf(event, speech),
  'task.completed': (event, { t }) => withResult(t.panel.history.taskDone(titleOf(event)), event),
  'task.cancelled': (event, { t }) => t.panel.history.taskCancelled(titleOf(event)),
  'task.reopened': (event, { t }) => t.panel.history.taskReopened(titleOf(event)),
};

/** One event of a deal in words, without the actor: «Квалификация → Предложение», «сумма 1,1 млн → 1,2 млн». */
export const sentenceOf = (event: HistoryEvent, speech: Speech): string =>
  sayings[event.name]?.(event, speech) ?? speech.t.panel.history.unknown;

export const isTaskEvent = (event: HistoryEvent): boolean => event.name.startsWith('task.');

const movedOf: Say = ({ particulars }, { t, names }) => {
  const [from, to] = [stageIdOf(particulars.from), stageIdOf(particulars.to)];
  if (from === to) return t.panel.history.placed;
  return t.panel.history.moved(names.stage(from) ?? '…', names.stage(to) ?? '…');
};

const stageIdOf = (place: unknown): string => (place as { stageId: string }).stageId;

const assignedOf: Say = ({ particulars }, speech) =>
  speech.t.panel.history.assigned(userOf(particulars.from, speech), userOf(particulars.to, speech));

const userOf = (id: unknown, { t, names }: Speech): string => names.user(String(id)) ?? t.panel.history.someone;

const lostOf: Say = ({ particulars, changes }, { t, names }) => {
  const reason = names.reason(String(particulars.reasonId)) ?? t.panel.history.noReason;
  const competitor = changes.find((change) => change.field === 'competitor')?.new;
  const lost = t.panel.history.lost(reason);
  return competitor ? `${lost}, ${t.panel.history.competitor(competitor)}` : lost;
};

const changesOf: Say = (event, speech) =>
  event.changes.map((change) => changeOf(change, speech)).join('; ') || speech.t.panel.history.unknown;

type Change = HistoryEvent['changes'][number];

const changeOf = ({ field, old, new: now }: Change, speech: Speech): string => {
  const { history } = speech.t.panel;
  const name = fieldName(field, speech.t);
  const [before, after] = [valueOf(field, old, speech), valueOf(field, now, speech)];
  if (before === null) return history.set(name, after ?? speech.t.fields.empty);
  return after === null ? history.cleared(name, before) : history.change(name, before, after);
};

const fieldName = (field: string, t: Dictionary): string =>
  t.panel.history.field[field as keyof Dictionary['panel']['history']['field']] ?? field;

const values: Record<string, (value: string, speech: Speech) => string> = {
  sum: (value, { format }) => format.moneyShort(value),
  probability: (value, { format }) => format.percent(Number(value)),
  expectedOn: (value, { format }) => format.dayShort(value),
  dueOn: (value, { format }) => format.dayShort(value),
  dueAt: (value, { format }) => `${format.dayShort(value)}, ${format.time(value)}`,
  source: (value, { t }) => t.panel.channel[value as keyof Dictionary['panel']['channel']] ?? value,
  kind: (value, { t }) => t.tasks.kind[value as keyof Dictionary['tasks']['kind']] ?? value,
  partner: (value, { names }) => names.partner(value) ?? value,
  assignee: (value, { names }) => names.user(value) ?? value,
};

const valueOf = (field: string, value: string | null, speech: Speech): string | null =>
  value === null ? null : (values[field]?.(value, speech) ?? value);

const titleOf = ({ particulars, changes }: HistoryEvent): string =>
  changes.find((change) => change.field === 'title')?.new ?? String(particulars.title ?? '…');

const kindOf = ({ particulars }: HistoryEvent, t: Dictionary): string =>
  t.tasks.kind[particulars.kind as keyof Dictionary['tasks']['kind']] ?? t.tasks.kind.TODO;

const withResult = (done: string, { changes }: HistoryEvent): string => {
  const result = changes.find((change) => change.field === 'result')?.new;
  return result ? `${done}. ${result}` : done;
};

const taskEditedOf: Say = (event, speech) => {
  const changed = changesOf({ ...event, changes: event.changes.filter(({ field }) => field !== 'title') }, speech);
  return `${titleOf(event)}: ${changed}`;
};
