import { percentile } from '../../../bench/figures.js';
import { judgements, type Judgement, type Result } from './run.js';
import type { Sabotage } from './sabotages.js';
import type { Settings } from './settings.js';

/** How many sentences of each judgement are told. */
const TOLD = 5;

/** The sabotage that a run was of. */
export type Worse = Pick<Sabotage, 'about' | 'caughtBy'> & { name: string };

/** What has gone wrong. */
export const wrong = ({ faults }: Pick<Result, 'faults'>): Judgement[] =>
  judgements.filter((judgement) => faults[judgement].length > 0);

/** What has gone wrong, in sentences. */
export const complaints = ({ faults }: Pick<Result, 'faults'>): string[] =>
  wrong({ faults }).flatMap((judgement) => tell(judgement, faults[judgement]));

/** A run in words, for whoever started it. */
export function report(result: Result, sabotage?: Worse): string {
  const { settings, stage, befallen, events, recoveries, drained, settled, took } = result;
  const { seed, ops, servers, clients } = settings;
  const given = stage.opened.flatMap(({ given }) => given);
  const refused = given.flatMap(({ outcome }) => (outcome && outcome.kind !== 'ok' ? [codeOf(outcome.error)] : []));
  const posted = stage.opened.flatMap(({ wire }) => [...wire.posted.values()]);
  const again = posted.filter(({ sent }) => sent > 1).length;
  const sum = (of: (wire: (typeof stage.opened)[number]['wire']) => number) =>
    stage.opened.reduce((total, { wire }) => total + of(wire), 0);
  return [
    ...(sabotage ? [`Sabotage ${sabotage.name}: ${sabotage.about}`] : []),
    `Seed ${seed}: ${ops} operations, ${total(befallen)} faults, ${servers} servers, ${clients} windows; ${seconds(took)} s, ${events} events`,
    `Operations: ${told(count(given.map(({ verb }) => verb)))}`,
    `Ended: ${told(count(given.map(({ outcome }) => outcome?.kind ?? 'window gone first')))}; ${again} of ${posted.length} commands sent more than once`,
    `Refused: ${told(count(refused))}`,
    ...recoveryLines(befallen, recoveries),
    `Windows: ${stage.opened.length} opened, ${sum(({ connects }) => connects)} connections, ${sum(({ resets }) => resets)} resets, ${sum(({ frames }) => frames.length)} frames and ${sum(({ answers }) => answers.length)} answers with records read`,
    `Servers logged: ${told(count(stage.log.map(gist)))}`,
    `All sent ${drained} ms after the last fault`,
    ...(result.faults.stores.length === 0 ? [`Every screen right ${settled} ms after that`] : []),
    ...complaints(result),
    verdict(wrong(result), sabotage),
    `Again: npm run chaos -- ${wishes({ ...settings, sabotage: sabotage?.name })}`,
  ].join('\n');
}

function verdict(wrong: Judgement[], sabotage?: Worse): string {
  if (sabotage && wrong.includes(sabotage.caughtBy)) return `Found out, as it should be: ${wrong.join(', ')}`;
  if (sabotage) return `NOT FOUND OUT by ${sabotage.caughtBy}${wrong.length ? `, only by ${wrong.join(', ')}` : ''}`;
  if (wrong.length) return `WRONG: ${wrong.join(', ')}`;
  return 'RIGHT: nothing lost, nothing doubled, nothing out of order, nothing shown that was not to be seen';
}

/** What a sabotage needs to be broken is known by its name. */
const wishes = ({ kinds: _, ...said }: Partial<Settings> & { sabotage: string | undefined }) =>
  Object.entries(said)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `--${name} ${value}`)
    .join(' ');

/** Faults by kind, and how long the windows took after them; other faults that befell them meanwhile count in. */
function recoveryLines(befallen: Result['befallen'], recoveries: Result['recoveries']): string[] {
  const row = (name: string, times: number, of: number[]) =>
    `  ${name.padEnd(32)} ${String(times).padStart(4)}   ${[0.5, 0.95, 1].map((at) => ms(of, at).padStart(9)).join('')}`;
  const kinds = [...befallen].sort((a, b) => b[1] - a[1]);
  return [
    `Faults and each window's recovery: p50, p95, max`,
    ...kinds.map(([kind, times]) => row(kind, times, recoveries.get(kind) ?? [])),
    row('all', total(befallen), [...recoveries.values()].flat()),
  ];
}

function tell(judgement: string, sentences: string[]): string[] {
  const more = sentences.length > TOLD ? [`    … and ${sentences.length - TOLD} more`] : [];
  return [
    `  ${judgement}: ${sentences.length}`,
    ...sentences.slice(0, TOLD).map((sentence) => `    ${sentence}`),
    ...more,
  ];
}

/** What a line of a server's log is about. */
function gist(line: string): string {
  if (!line.startsWith('{')) return line.slice(0, 80);
  const {
    msg = '',
    err,
    error = err?.message ?? '',
  } = JSON.parse(line) as { msg?: string; error?: string; err?: { message: string } };
  return `${msg} «${error.replace(/[0-9a-f]{8}-[0-9a-f-]+|\d+/g, '…').slice(0, 80)}»`;
}

const codeOf = ({ code, reason }: { code: string; reason: string | null }) => (reason ? `${code} ${reason}` : code);

const count = (words: string[]) =>
  new Map([...Map.groupBy(words, (word) => word)].map(([word, all]) => [word, all.length]));

const told = (counts: ReadonlyMap<string, number>) =>
  [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([word, times]) => `${word} ${times}`)
    .join(', ') || 'none';

const total = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, times) => sum + times, 0);

const seconds = (took: number) => (took / 1_000).toFixed(0);

const ms = (of: number[], at: number) => (of.length ? `${Math.round(percentile(of, at))} ms` : '—');
