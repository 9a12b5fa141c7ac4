import { afterEach, expect, test } from 'vitest';
import type { PresenceLine } from './line.js';
import { Roster } from './roster.js';

const silent: PresenceLine = { say: () => undefined, onWord: () => undefined, close: async () => undefined };
const rosters: Roster[] = [];
const roster = () => {
  const made = new Roster('home', silent, () => undefined);
  rosters.push(made);
  return made;
};
const here = (of: Roster) => of.in('board').map(({ clientId, userId }) => [clientId, userId]);

afterEach(() => Promise.all(rosters.splice(0).map((each) => each.close())));

test('the old socket of a window that has reconnected does not take it away', () => {
  const people = roster();
  const leaveOld = people.enter('board', 'window', 'anna');
  const leaveNew = people.enter('board', 'window', 'anna');
  leaveOld();
  expect(here(people)).toEqual([['window', 'anna']]);
  leaveNew();
  expect(here(people)).toEqual([]);
});

test('nobody leaves in the place of another', () => {
  const people = roster();
  people.enter('board', 'window', 'anna');
  people.enter('board', 'window', 'boris')();
  expect(here(people)).toEqual([['window', 'anna']]);
});
