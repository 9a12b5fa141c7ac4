import type { Currency, HappeningRowFragment } from '#lib/core/gql/graphql.js';
import type { Formats } from '#lib/core/i18n/formats.js';
import type { Dictionary } from '#lib/core/i18n/ru.js';
import type { CustomFieldRow } from '#lib/core/rows.js';
import { loggedWords } from '#lib/customFields/values.js';
import { ERASED_TEXT } from '#shared/persons/erased.js';
import { birthdayWords } from '#lib/persons/birthday.js';
import { phoneWords } from '#lib/persons/phone.js';

/** What an event tells beside its name: thin ids with their names and, for edits, the changed fields in words. */
export type HistoryEvent = HappeningRowFragment;

export interface Speech {
  t: Dictionary;
  format: Formats;
  /** The custom field of an id, also one that is used no longer. */
  customField?: (id: string) => CustomFieldRow | undefined;
  /** How a partner or a person is called whom a custom field holds; none = nobody is seen. */
  nameOf?: (id: string) => string;
  /** Of the deal, in which its documents are; none = roubles. */
  currency?: Currency | undefined;
}

type Say = (event: HistoryEvent, speech: Speech) => string;

const sayings: Record<string, Say> = {
  'deal.created': (_, { t }) => t.panel.history.created,
  'deal.edited': (event, speech) => changesOf(event, speech),
  'partner.edited': (event, speech) => changesOf(event, speech),
  'person.edited': (event, speech) => changesOf(event, speech),
  'relationship.added': (event, speech) => relationshipOf(event, speech),
  'relationship.edited': (event, speech) => relationshipEditedOf(event, speech),
  'relationship.removed': (event, speech) => relationshipOf(event, speech),
  'deal.moved': (event, speech) => movedOf(event, speech),
  'deal.assigned': (event, speech) => assignedOf(event, speech),
  'deal.won': (_, { t }) => t.panel.history.won,
  'deal.lost': (event, { t }) => lostOf(event, t),
  'deal.reopened': (_, { t }) => t.panel.history.reopened,
  'deal.shared': (event, speech) => speech.t.panel.history.shared(nameOf(event, event.particulars.userId)),
  'deal.unshared': (event, speech) => speech.t.panel.history.unshared(nameOf(event, event.particulars.userId)),
  'deal.pipelineChanged': (_, { t }) => t.panel.history.pipelineChanged,
  'deal.switchedToManual': (_, { t }) => t.panel.history.switchedToManual,
  'chain.turned': (_, { t }) => t.panel.history.chainTurned,
  'chain.joined': (_, { t }) => t.panel.history.chainJoined,
  'task.created': (event, { t }) => t.panel.history.taskCreated(kindOf(event, t), titleOf(event)),
  'task.edited': (event, speech) => taskEditedOf(event, speech),
  'task.completed': (event, { t }) => withResult(t.panel.history.taskDone(titleOf(event)), event),
  'task.cancelled': (event, { t }) => t.panel.history.taskCancelled(titleOf(event)),
  'task.reopened': (event, { t }) => t.panel.history.taskReopened(titleOf(event)),
  'task.lineAdded': (event, { t }) => t.panel.history.lineAdded(titleOf(event), newOf(event, 'line') ?? '…'),
  'task.lineEdited': (event, { t }) => lineEditedOf(event, t),
  'task.lineRemoved': (event, { t }) => t.panel.history.lineRemoved(titleOf(event), oldOf(event, 'line') ?? '…'),
};

/** One event of a deal in words, without the actor: «Квалификация → Предложение», «сумма 1 100 000 ₽ → 1 200 000 ₽». */
export const sentenceOf = (event: HistoryEvent, speech: Speech): string => {
  const say = event.name.startsWith('plan.step') ? stepOf : (sayings[event.name] ?? plainly);
  return say(event, isDocumentEvent(event) ? speech : { ...speech, currency: 'RUB' });
};

/** By what its actor did it, where that was not by hand; empty = by hand. */
export function causeOf({ particulars }: HistoryEvent, { panel: { history } }: Dictionary): string {
  if (particulars.importId) return history.byImport;
  return particulars.undoneImportId ? history.byUndoneImport : '';
}

export const isTaskEvent = (event: HistoryEvent): boolean => event.name.startsWith('task.');

/** Of agreements, quotes, orders, payments and shipments. */
export const isDocumentEvent = (event: HistoryEvent): boolean =>
  /^(agreement|quote|order|payment|shipment)\./.test(event.name);

/** True of any verb: what it was done to, what was done, and what has changed by it. */
const plainly: Say = (event, speech) => {
  const { nouns, done, unknown } = speech.t.panel.history;
  const [noun = '', verb = ''] = event.name.split('.');
  const what = nouns[noun as keyof typeof nouns];
  if (!what) return unknown;
  const said = mergedOf(event, noun, speech) ?? done(noun, verb) ?? `: ${unknown}`;
  const named = [what, nameIn(event, noun, speech)].filter(Boolean).join(' ');
  const sentence = said.startsWith(':') ? `${named}${said}` : `${named} ${said}`;
  const isEdit = verb === 'edited';
  const changes = event.changes.filter(({ field, old }) => !isName(field, noun) && (isEdit || old !== null));
  const rest = changes.map((change) => changeOf(change, speech)).join('; ');
  return rest ? `${sentence}: ${rest}` : sentence;
};

/** Who was merged into it, or is by himself again. */
function mergedOf(event: HistoryEvent, noun: string, { t }: Speech): string | undefined {
  const { done } = t.panel.history;
  const [taken, parted] = [newOf(event, 'taken'), newOf(event, 'parted')];
  if (taken) return `${done(noun, 'tookOver')}, ${taken}`;
  return parted ? `${done(noun, 'parted')}, ${parted}` : undefined;
}

/** How the part is called is said before what has changed. */
const isName = (field: string, noun: string): boolean =>
  field === noun || field === 'task' || (noun === 'dealPerson' && field === 'person');

/** How the part is called: by its number, name or sum. */
function nameIn(event: HistoryEvent, noun: string, { format, currency }: Speech): string {
  const name = newOf(event, noun) ?? newOf(event, 'task') ?? newOf(event, 'person') ?? '';
  return noun === 'payment' || noun === 'shipment' ? format.money(name, currency) : name;
}

/** «связь добавлена: друг, Рябова Юлия». */
const relationshipOf: Say = (event, speech) => {
  const [, verb = ''] = event.name.split('.');
  const { nouns, done } = speech.t.panel.history;
  const kind = newOf(event, 'type') ?? oldOf(event, 'type');
  const what = [kind, nameOf(event, event.particulars.other)].filter(Boolean).join(', ');
  return `${nouns.relationship} ${done('relationship', verb)}: ${what}`;
};

/** Which end came first is told by ids, and what is known of it not at all: that they have changed is what can be said. */
const relationshipEditedOf: Say = (event, speech) => {
  const { turned, commented } = speech.t.panel.history;
  const changes = event.changes.map((change) => {
    if (change.field === 'from') return turned;
    return change.field === 'comment' ? commented : changeOf(change, speech);
  });
  return [relationshipOf(event, speech), ...changes].join('; ');
};

const movedOf: Say = (event, { t }) => {
  const [from, to] = [stageIdOf(event.particulars.from), stageIdOf(event.particulars.to)];
  return from === to ? t.panel.history.placed : t.panel.history.moved(nameOf(event, from), nameOf(event, to));
};

const stageIdOf = (place: unknown): string => (place as { stageId: string }).stageId;

const assignedOf: Say = (event, { t }) =>
  t.panel.history.assigned(nameOf(event, event.particulars.from), nameOf(event, event.particulars.to));

const nameOf = ({ names }: HistoryEvent, id: unknown): string => names.find((label) => label.id === id)?.name ?? '…';

const lostOf = (event: HistoryEvent, { panel }: Dictionary): string => {
  const lost = panel.history.lost(newOf(event, 'reason') ?? panel.history.noReason);
  const competitor = newOf(event, 'competitor');
  return competitor ? `${lost}, ${panel.history.competitor(competitor)}` : lost;
};

const newOf = ({ changes }: HistoryEvent, field: string): string | null | undefined =>
  changes.find((change) => change.field === field)?.new;

const oldOf = ({ changes }: HistoryEvent, field: string): string | null | undefined =>
  changes.find((change) => change.field === field)?.old;

const changesOf: Say = (event, speech) =>
  withWorth(event.changes)
    .map((change) => changeOf(change, speech))
    .join('; ') || speech.t.panel.history.unknown;

type Change = HistoryEvent['changes'][number];

/** What a deal comes to is one thing, in whichever currency: «сумма 10 000 ₽ → 12 000 $». */
function withWorth(changes: readonly Change[]): readonly Change[] {
  const find = (name: string) => changes.find(({ field }) => field === name);
  const [sum, amount, currency] = ['sum', 'amount', 'currency'].map(find);
  if (!amount && !currency) return changes;
  const others = changes.filter((change) => ![sum, amount, currency].includes(change));
  const worth = { field: 'sum', old: sum?.old ?? amount?.old ?? null, new: sum?.new ?? amount?.new ?? null };
  if (worth.old === null && worth.new === null) return currency ? [currency, ...others] : others;
  return [worth, ...others];
}

const changeOf = ({ field, old, new: now }: Change, speech: Speech): string => {
  const { history } = speech.t.panel;
  const custom = customFieldOf(field, speech);
  const name = custom ? speech.t.customFields.named(custom.name) : fieldName(field, speech.t);
  const unseen = (): string => speech.t.customFields.hidden;
  const said = (value: string | null | undefined) => {
    // What has been erased is no value of its field any more.
    if (value === ERASED_TEXT) return value;
    return custom && value != null
      ? loggedWords(custom, value, { nameOf: unseen, ...speech })
      : valueOf(field, value, speech);
  };
  const [before, after] = [said(old), said(now)];
  if (before === null) return history.set(name, after ?? speech.t.fields.empty);
  return after === null ? history.cleared(name, before) : history.change(name, before, after);
};

/** Custom fields are told as `custom.<id>`. */
const customFieldOf = (field: string, { customField }: Speech): CustomFieldRow | undefined =>
  field.startsWith('custom.') ? customField?.(field.slice('custom.'.length)) : undefined;

/** The name of a field as the code has it is no word. */
const fieldName = (field: string, { panel: { history } }: Dictionary): string =>
  history.field[field as keyof typeof history.field] ?? `${history.unknown}:`;

/** Who changed what is told exactly: a rounded sum may hide the change. */
const values: Record<string, (value: string, speech: Speech) => string> = {
  registryState: (value, { t }) => (t.registry.state as Record<string, string>)[value] ?? value,
  sum: (value, { format, currency }) => sumWords(value, format, currency),
  currency: (value, { format }) => format.currencyName(value as Currency),
  probability: (value, { format }) => format.percent(Number(value)),
  expectedOn: (value, { format }) => format.dayShort(value),
  startOn: (value, { format }) => format.dayShort(value),
  dueOn: (value, { format }) => format.dayShort(value),
  due: (value, { format }) =>
    value.length === 10 ? format.dayShort(value) : `${format.dayShort(value)}, ${format.time(value)}`,
  endsAt: (value, { format }) => format.time(value),
  remindAt: (value, { format }) => `${format.dayShort(value)}, ${format.time(value)}`,
  priority: (value, { t }) => (t.tasks.priority as Record<string, string>)[value]?.toLowerCase() ?? value,
  source: (value, { t }) => (t.deals.source as Record<string, string>)[value]?.toLowerCase() ?? value,
  worksSince: (value, { format }) => format.day(value),
  since: (value, { format }) => format.day(value),
  until: (value, { format }) => format.day(value),
  promisedOn: (value, { format }) => format.dayShort(value),
  validFrom: (value, { format }) => format.day(value),
  validUntil: (value, { format }) => format.day(value),
  paidOn: (value, { format }) => format.dayShort(value),
  shippedOn: (value, { format }) => format.dayShort(value),
  closedOn: (value, { format }) => format.day(value),
  birthday: (value, { format }) => birthdayWords(value, format.language),
  phones: (value) => value.split(', ').map(phoneWords).join(', '),
  legalType: (value, { t }) => (t.partners.clients.type as Record<string, string>)[value]?.toLowerCase() ?? value,
  kinds: (value, { t }) =>
    value
      .split(', ')
      .map((kind) => (t.partners.kind as Record<string, string>)[kind] ?? kind)
      .join(', '),
  kind: (value, { t }) =>
    (({ ...t.partners.accounts.kind, ...t.tasks.kind }) as Record<string, string>)[value]?.toLowerCase() ?? value,
  role: (value, { t }) => (t.persons.role as Record<string, string>)[value] ?? value,
};

/** What is not in roubles is told with its currency, «12000.00 USD», but for documents: they are in that of the deal. */
const sumWords = (value: string, format: Formats, own: Currency | undefined): string => {
  const [sum = '', currency] = value.split(' ');
  return format.money(sum, (currency as Currency | undefined) ?? own);
};

const valueOf = (field: string, value: string | null | undefined, speech: Speech): string | null =>
  value == null ? null : (values[field]?.(value, speech) ?? value);

const titleOf = (event: HistoryEvent): string => newOf(event, 'task') ?? '…';

const kindOf = ({ particulars }: HistoryEvent, t: Dictionary): string =>
  t.tasks.kind[particulars.kind as keyof Dictionary['tasks']['kind']] ?? t.tasks.kind.TODO;

const withResult = (done: string, event: HistoryEvent): string => {
  const result = newOf(event, 'result');
  return result ? `${done}. ${result}` : done;
};

const taskEditedOf: Say = (event, speech) => {
  const changes = event.changes.filter(({ field }) => field !== 'task');
  return `${titleOf(event)}: ${changesOf({ ...event, changes }, speech)}`;
};

/** What became of a step of a plan: «Поставка: шаг «Отгрузить» сделан». */
const stepOf: Say = (event, speech) => {
  const { told } = speech.t.plans;
  const verb = event.name.slice('plan.'.length) as keyof typeof told;
  if (!(verb in told)) return plainly(event, speech);
  const said = `${newOf(event, 'plan') ?? '…'}: ${told[verb](newOf(event, 'step') ?? '…')}`;
  const edits = event.changes.filter(({ old }) => old !== null);
  if (edits.length > 0) return `${said}: ${changesOf({ ...event, changes: edits }, speech)}`;
  const comment = newOf(event, 'comment');
  return comment ? `${said}. ${comment}` : said;
};

/** A tick is told as one; a line that was said otherwise, by both texts. */
const lineEditedOf = (event: HistoryEvent, { panel }: Dictionary): string => {
  const [title, old, now] = [titleOf(event), oldOf(event, 'line') ?? '…', newOf(event, 'line') ?? '…'];
  if (old !== now) return panel.history.lineSaid(title, old, now);
  return event.particulars.done ? panel.history.lineDone(title, now) : panel.history.lineOpen(title, now);
};
