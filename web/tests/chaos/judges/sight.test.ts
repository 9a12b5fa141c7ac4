import { expect, test } from 'vitest';
import type { Shown, Told, Wire } from '../wire.js';
import type { LogRow } from './log.js';
import { Oracle } from './sight.js';

const [BOSS, ANNA, PARTNER] = ['boss', 'anna', 'partner'];
const SCOPE = { owner: BOSS, team: null, sharedWith: [] };

const event = (seq: number, name: string, entityId: string, rest: Partial<LogRow> = {}): LogRow => ({
  ...{ seq, name, entityId, entity: name.split('.')[0]!, version: seq, particulars: {}, scopeBefore: null },
  ...{ scopeAfter: SCOPE, clientId: null, mutationId: null, committed: seq * 10_000, fields: [] },
  ...rest,
});
const person = (seq: number, id: string, role: string) =>
  event(seq, 'user.created', id, { particulars: { role, team: null }, scopeAfter: null });

const log = [
  person(1, BOSS, 'ADMIN'),
  person(2, ANNA, 'MANAGER'),
  event(3, 'partner.created', PARTNER),
  event(4, 'partner.removed', PARTNER),
];
const FORGET: Shown = { entity: 'partner', id: PARTNER, version: null, forget: true };

/** What is wrong with a frame that has told someone of one event. */
function faults(viewer: string, seq: number, receivedAfter: number, shown: Shown[]): string[] {
  const received = receivedAfter * 10_000 + 100;
  const frame: Told = { from: seq - 1, to: seq, reset: false, begun: 2, made: received, received, shown };
  const oracle = new Oracle(log, []);
  return oracle.judge({ who: viewer, answers: [], frames: [frame] } as unknown as Wire, oracle.viewer(viewer));
}

test('what is removed is forgotten by all who could see it, also where its making is told later, and by nobody else', () => {
  expect(faults(BOSS, 4, 4, [{ ...FORGET, seq: 4 }])).toEqual([]);
  expect(faults(BOSS, 3, 4, [{ ...FORGET, seq: 3 }])).toEqual([]);
  expect(faults(BOSS, 4, 4, [])).toEqual(['boss: 3→4 does not tell event 4 partner.removed']);
  expect(faults(BOSS, 3, 3, [{ ...FORGET, seq: 3 }])).not.toEqual([]);
  expect(faults(ANNA, 4, 4, [{ ...FORGET, seq: 4 }])).toHaveLength(1);
  expect(faults(ANNA, 4, 4, [])).toEqual([]);
});
