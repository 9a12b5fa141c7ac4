import type { MikroORM } from '@mikro-orm/postgresql';
import { isUnique } from '../some.js';
import type { Posted } from '../wire.js';
import type { LogRow } from './log.js';

/** Commands that may rightly find nothing to change: what they say may stand already. */
const MAY_CHANGE_NOTHING =
  /^((edit|set)\w+|assign(Deal|Lead)|wakeLead|shareDeal|unshareDeal|moveDeals|reviewInteractions|fillFromRegistry|erasePerson)$/;
/** Commands whose words are theirs alone. */
const COUNTED =
  /^(create(Deal|Task|Lead|Partner|DemandLine)|logInteraction|answerInteraction|addComment|addCommitment)$/;
/** Events that change where a card stands. */
const PLACING = /^deal\.(moved|won|lost|reopened|placed)$/;

/** Every command was done once when it was acknowledged, not at all when it was refused, and on what its user saw. */
export async function judgeEffects(orm: MikroORM, log: LogRow[], posted: Posted[]): Promise<string[]> {
  const events = Map.groupBy(log, ({ mutationId }) => mutationId);
  const histories = Map.groupBy(log, concerned);
  const faults = posted.flatMap((command) => judgeCommand(command, events.get(command.mutationId) ?? [], histories));
  return [...faults, ...(await judgeCounted(orm, posted))];
}

/** How it ended for the user: the last word of the server; undefined when there was none. */
export function endOf({ ends }: Posted): string | undefined {
  const last = ends.findLast((end) => end !== 'lost');
  return last === 'INTERNAL' && ends.at(-1) === 'lost' ? undefined : last;
}

function judgeCommand(command: Posted, events: LogRow[], histories: Map<string, LogRow[]>): string[] {
  const { name, mutationId, ends } = command;
  const said = `${name} ${mutationId} (${ends.join(', ')})`;
  const end = endOf(command);
  const faults: string[] = [];
  if (!isOneCommit(events)) faults.push(`${said} was done twice: events ${seqs(events)}`);
  if (end === 'ok' && events.length === 0 && !MAY_CHANGE_NOTHING.test(name))
    faults.push(`${said} was acknowledged, but is not in the log`);
  if (end && end !== 'ok' && events.length > 0) faults.push(`${said} was refused, but is in the log: ${seqs(events)}`);
  return [...faults, ...events.flatMap((event) => judgeBase(command, said, event, histories.get(concerned(event))!))];
}

/** One commit: neighbours in the log, of one moment. */
function isOneCommit(events: LogRow[]): boolean {
  return events.every(
    ({ seq, committed }, index) => seq === events[0]!.seq + index && committed === events[0]!.committed,
  );
}

/** The record that an event changes, or the part of it of which it tells. */
const concerned = ({ entityId, particulars }: LogRow): string =>
  (particulars['part'] as string | undefined) ?? entityId;

/** Its version from then on. */
const versionOf = ({ version, particulars }: LogRow): number =>
  (particulars['part'] ? (particulars['partVersion'] as number | undefined) : version) ?? 0;

/** What the command was given on still stood, or what had changed since did not concern it. */
function judgeBase({ input }: Posted, said: string, event: LogRow, history: LogRow[]): string[] {
  const faults: string[] = [];
  const { from } = event.particulars as { from?: { stageId?: string } };
  const isItsOwn = concerned(event) === input['id'];
  if (isItsOwn && input['fromStageId'] && from?.stageId && from.stageId !== input['fromStageId'])
    faults.push(`${said} moved a card from a stage on which its user did not see it (event ${event.seq})`);
  const base = input['version'];
  if (!isItsOwn || typeof base !== 'number') return faults;
  const unseen = history.filter((other) => versionOf(other) > base && other.seq < event.seq);
  const overwritten = unseen.filter((other) => clash(event, other));
  for (const other of overwritten)
    faults.push(`${said} of version ${base} overwrote event ${other.seq} ${other.name}, which its user had not seen`);
  return faults;
}

function clash(event: LogRow, other: LogRow): boolean {
  if (event.name === 'deal.moved') return PLACING.test(other.name) && other.name !== 'deal.placed';
  return (
    event.name === other.name && event.fields.some((field) => !LABELS.includes(field) && other.fields.includes(field))
  );
}

/** Under these an event says what part it is of. */
const LABELS = ['bankAccount', 'employment', 'legalEntity'];

/** Effects counted without the log: a title that is its command's alone stands in the tables once or not at all. */
async function judgeCounted(orm: MikroORM, posted: Posted[]): Promise<string[]> {
  const counted = posted.filter(({ name, input }) => COUNTED.test(name) && isUnique(titleOf(input) ?? ''));
  const sources = [
    ...['title from deal', 'title from task where commitment_id is null', 'text from lead', 'name from partner'],
    ...[
      'topic from interaction where message_id is null',
      `text from interaction where message_id is not null and direction = 'OUT'`,
      'text from comment',
      'title from demand_line',
      'text from commitment',
    ],
  ];
  const rows = await orm.em
    .fork()
    .execute<{ title: string }[]>(sources.map((source) => `select ${source}`).join(' union all '));
  const found = Map.groupBy(rows, ({ title }) => title);
  return counted.flatMap((command) => {
    const [times, end] = [found.get(titleOf(command.input)!)?.length ?? 0, endOf(command)];
    const isRight = end === 'ok' ? times === 1 : end === undefined ? times <= 1 : times === 0;
    return isRight
      ? []
      : [`«${titleOf(command.input)}» stands ${times} times; its command ended with ${end ?? 'no word'}`];
  });
}

const titleOf = ({ title, topic, text, name }: Record<string, unknown>) =>
  (title ?? topic ?? text ?? name) as string | undefined;

const seqs = (events: LogRow[]) => events.map(({ seq }) => seq).join(', ');
