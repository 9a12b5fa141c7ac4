import { expect, test } from 'vitest';
import { Task, TaskKind } from '../tasks/task.entity.js';
import { Deal, DealStatus } from './deal.entity.js';
import { LostReason } from './lostReason.entity.js';

const before = new Date('2026-11-01T09:00:00Z');
const now = new Date('2026-11-19T09:00:00Z');

/** In stage s1 since before, moved last with version 3 of 5. */
const deal = () =>
  Object.assign(new Deal(), {
    stageId: 's1',
    position: 'a1',
    version: 5,
    placedVersion: 3,
    stageSince: before,
    activeAt: before,
  });

const reason = (requiresCompetitor: boolean) => Object.assign(new LostReason(), { requiresCompetitor });

test('moving to another stage begins a new stay; within the stage it does not', () => {
  const moved = deal();
  moved.moveTo('s2', 'a5', now);
  expect(moved).toMatchObject({ stageId: 's2', position: 'a5', stageSince: now, activeAt: now, placedVersion: 6 });
  const shifted = deal();
  shifted.moveTo('s1', 'a5', now);
  expect(shifted).toMatchObject({ stageId: 's1', position: 'a5', stageSince: before, activeAt: now, placedVersion: 6 });
});

test('a new key for the same place is no move', () => {
  const rekeyed = deal();
  rekeyed.rekey('a0V');
  expect(rekeyed).toMatchObject({ position: 'a0V', placedVersion: 3, activeAt: before });
});

test('winning closes it in a stage', () => {
  const won = deal();
  won.win('s3', now);
  expect(won).toMatchObject({
    status: 'WON',
    stageId: 's3',
    closedAt: now,
    stageSince: now,
    activeAt: now,
    placedVersion: 6,
  });
});

test('losing keeps the stage and asks for a competitor when the reason does', () => {
  const lost = deal();
  expect(() => lost.lose(reason(true), null, now)).toThrow('deal.competitor');
  expect(() => lost.lose(reason(true), '', now)).toThrow('deal.competitor');
  expect(lost.status).toBe('IN_WORK');
  const given = reason(true);
  lost.lose(given, 'Гвоздь', now);
  expect(lost).toMatchObject({
    status: 'LOST',
    stageId: 's1',
    closedAt: now,
    lostReasonId: given.id,
    competitor: 'Гвоздь',
  });
});

test('reopening forgets why and when it ended', () => {
  const reopened = deal();
  expect(() => reopened.reopen('s1', 'a0', now)).toThrow('deal.notClosed');
  reopened.lose(reason(false), 'Гвоздь', before);
  reopened.reopen('s2', 'a0', now);
  const expected = {
    status: DealStatus.IN_WORK,
    stageId: 's2',
    position: 'a0',
    closedAt: null,
    lostReasonId: null,
    competitor: null,
  };
  expect(reopened).toMatchObject(expected);
});

test('it shows a task as its next step, or none', () => {
  const shown = deal();
  const task = Object.assign(new Task(), { dueAt: now, dueOn: '2026-11-19', kind: TaskKind.CALL, title: 'Позвонить' });
  shown.setNext(task);
  expect(shown).toMatchObject({
    nextTaskId: task.id,
    nextDueAt: now,
    nextDueOn: '2026-11-19',
    nextKind: 'CALL',
    nextTitle: 'Позвонить',
  });
  shown.setNext(null);
  expect(shown).toMatchObject({ nextTaskId: null, nextDueAt: null, nextDueOn: null, nextKind: null, nextTitle: null });
});

test('it is shared once and unshared wholly', () => {
  const shared = deal();
  shared.shareWith('u1');
  shared.shareWith('u2');
  shared.shareWith('u1');
  expect(shared.sharedWith).toEqual(['u1', 'u2']);
  shared.unshareWith('u1');
  shared.unshareWith('u1');
  expect(shared.sharedWith).toEqual(['u2']);
});
