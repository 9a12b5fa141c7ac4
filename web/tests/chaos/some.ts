import type { Outcome } from '#lib/core/command.js';
import { InteractionsDocument } from '#lib/core/gql/graphql.js';
import type { DealRow, TaskRow } from '#lib/core/rows.js';
import type { InteractionRow } from '#lib/interactions/interactions.js';
import type { Chance } from '../window/random.js';
import type { Company } from './company.js';
import type { ChaosWindow } from './window.js';

export type Ending = Promise<Outcome | null | undefined>;
/** What a user does; nothing when there is nothing to do it to. */
export type Verb = (window: ChaosWindow, company: Company, chance: Chance) => Ending;
/** How often out of a hundred a window does it. */
export type Weight = [weight: number, name: string, verb: Verb];

/** Of ten choices of a card, so many fall on one of the few that everybody wants. */
const WANTED = 7;
const FEW = 4;

export function someDeal({ app }: ChaosWindow, chance: Chance, status?: DealRow['status']): DealRow | undefined {
  const deals = app.store
    .list('deal')
    .filter((deal) => !status || deal.status === status)
    .sort((a, b) => a.number - b.number);
  const few = deals.slice(0, FEW);
  const choice = chance.below(10) < WANTED ? few : deals;
  return choice.length ? chance.one(choice) : undefined;
}

/** One, two or three that are looked at together. */
export function someDeals(window: ChaosWindow, chance: Chance, status?: DealRow['status']): string[] {
  const some = Array.from({ length: 1 + chance.below(3) }, () => someDeal(window, chance, status)?.id);
  return [...new Set(some.filter((id) => id !== undefined))];
}

export function someTask({ app }: ChaosWindow, chance: Chance): TaskRow | undefined {
  const tasks = app.store.list('task').filter(({ state }) => state === 'OPEN');
  return tasks.length ? chance.one(tasks) : undefined;
}

/** The boards hold none: those of the server, as it answers now. */
export async function someInteraction({ app }: ChaosWindow, chance: Chance): Promise<InteractionRow | undefined> {
  const { interactions } = await app.ask(InteractionsDocument, { first: 20 });
  return interactions.nodes.length ? chance.one(interactions.nodes) : undefined;
}

let made = 0;
export const UNIQUE = 'Единственное';
export const unique = () => `${UNIQUE} ${++made}`;
/** What is counted by its title keeps it. */
export const isUnique = (title: string) => title.startsWith(UNIQUE);

/** Whom an admin may erase: nothing that is counted by its words is his. */
export const FORGETTABLE = 'Забываев Иван';
export const forgettable = () => `${FORGETTABLE} ${++made}`;

/** How long a broken network may hold an upload. */
const UPLOAD_MS = 5_000;

/** As the page sends it, over the network of this window; nothing when that was broken. */
export async function upload({ seat }: ChaosWindow, name: string, body: string): Promise<string | undefined> {
  const headers = {
    authorization: `Bearer ${seat.person.token}`,
    'content-type': 'application/octet-stream',
    'x-file-name': encodeURIComponent(name),
  };
  const request = { method: 'POST', headers, body, signal: AbortSignal.timeout(UPLOAD_MS) };
  try {
    const answer = await fetch(`http://127.0.0.1:${seat.network.port}/files`, request);
    return ((await answer.json()) as { id?: string }).id;
  } catch {
    return undefined;
  }
}

/** Who may be given work, and those whom it is refused for, since roles change. */
export const workersOf = ({ people }: Company) => people.slice(2).map(({ user }) => user.id);
