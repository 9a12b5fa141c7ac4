import { setTimeout as pause } from 'node:timers/promises';
import { EditDealDocument } from '#lib/core/gql/graphql.js';
import type { Company } from './company.js';
import { setVisibility } from './rightsVerbs.js';
import type { Stage } from './stage.js';
import type { ChaosWindow } from './window.js';

/** Those who begin with the sight of their teams. */
const NARROWED = ['HEAD', 'OBSERVER'];
const SUM = '500.00';
const LONGEST_MS = 10_000;
const LOOK_MS = 20;

/**
 * Rights are narrowed while every window is connected and nothing is broken yet, and then every card is touched: a
 * server that goes on by rights that have ended is certain to show what may not be seen. Then all is as before.
 */
export async function playRightsRound({ windows, company }: Stage): Promise<void> {
  const admin = windows.find(({ seat }) => seat.person.user.role === 'ADMIN')!;
  await narrow(admin, 'OWN');
  await touchAll(admin, company);
  const head = await headOf(company);
  for (const end = Date.now() + LONGEST_MS; Date.now() < end; await pause(LOOK_MS))
    if (windows.every(({ wire }) => wire.seq >= head)) break;
  await narrow(admin, 'TEAM');
}

async function narrow(admin: ChaosWindow, visibility: string): Promise<void> {
  for (const role of NARROWED) {
    const outcome = setVisibility(admin.app, role, visibility);
    admin.give('visibility', outcome);
    await outcome;
  }
}

/** @throws when a card could not be touched: then the round would prove nothing */
async function touchAll(admin: ChaosWindow, { orm }: Company): Promise<void> {
  const deals = await orm.em.fork().execute<{ id: string; version: number }[]>('select id, version from deal');
  for (const deal of deals) {
    const input = { ...deal, sum: SUM };
    const command = { document: EditDealDocument, input, about: [deal.id], overlay: [], label: '' };
    const outcome = admin.app.commands.run(command);
    admin.give('edit', outcome);
    const { kind } = await outcome;
    if (kind !== 'ok') throw new Error(`a card could not be touched: ${kind}`);
  }
}

async function headOf({ orm }: Company): Promise<number> {
  const [log] = await orm.em.fork().execute<{ head: string }[]>('select head from log_head');
  return Number(log!.head);
}
