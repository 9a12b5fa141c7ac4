import type { MeantFilter } from '../convergence/oracle.js';
import type { Company } from './company.js';

const inWork = `d.status = 'IN_WORK'`;

/** What the windows look at. Most look at everything, as most people do. */
export function filtersOf({ people, teams }: Company): MeantFilter[] {
  const [first, second] = people.filter(({ user }) => user.role === 'MANAGER').map(({ user }) => user.id);
  const all: MeantFilter = { filter: {}, sql: inWork };
  return [
    all,
    all,
    all,
    { filter: { ownerIds: [first!, second!] }, sql: `${inWork} and d.owner_id in ('${first}', '${second}')` },
    { filter: { teamIds: [teams.north.id] }, sql: `${inWork} and d.team_id = '${teams.north.id}'` },
    { filter: { statuses: ['IN_WORK', 'WON'] }, sql: `d.status in ('IN_WORK', 'WON')` },
    { filter: { statuses: ['LOST'] }, sql: `d.status = 'LOST'` },
    { filter: { noNextStep: true }, sql: `${inWork} and d.next_due_at is null` },
    { filter: { sumFrom: '200.00', sumTo: '600.00' }, sql: `${inWork} and d.sum between 200 and 600` },
  ];
}
