import { beforeEach, expect, it } from 'vitest';
import { Lifted } from './lifted.js';

let told: (readonly string[])[];
let lifted: Lifted;

beforeEach(() => {
  told = [];
  lifted = new Lifted((ids) => told.push(ids));
});

it('a record that a colleague no longer holds is where the graph has it, though nobody has put it anywhere', () => {
  lifted.carry([{ id: 'a', x: 1, y: 2 }]);
  lifted.carry([{ id: 'a', x: 3, y: 4 }]);
  expect([lifted.placeOf('a'), told]).toEqual([{ x: 3, y: 4 }, [['a']]]);
  lifted.carry([]);
  expect([lifted.placeOf('a'), lifted.ids, told]).toEqual([undefined, [], [['a'], ['a']]]);
});

it('what this window moves stays in its hand when a colleague takes it too, and is the colleague’s then', () => {
  lifted.take({ id: 'a', x: 1, y: 2 });
  lifted.carry([
    { id: 'a', x: 9, y: 9 },
    { id: 'b', x: 5, y: 5 },
  ]);
  expect([lifted.placeOf('a'), lifted.ids]).toEqual([{ id: 'a', x: 1, y: 2 }, ['a', 'b']]);
  lifted.take(null);
  expect([lifted.placeOf('a'), told]).toEqual([{ x: 9, y: 9 }, [['a'], ['b']]]);
});
