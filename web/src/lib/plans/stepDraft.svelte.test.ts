import { expect, test } from 'vitest';
import { StepDrafts } from './stepDraft.svelte.js';

type Step = ConstructorParameters<typeof StepDrafts>[0][number];

const step: Step = {
  title: 'Отгрузить',
  kind: 'TODO',
  doer: 'USER',
  user: { id: 'left', name: 'Ушедший' },
  days: 10,
  dayKind: 'CALENDAR',
  after: null,
};

test('steps that are written down keep what they were made of: calendar days stay calendar days', () => {
  const drafts = new StepDrafts([step, { ...step, doer: 'OWNER', user: null, dayKind: 'WORKING', after: 1 }]);
  expect(drafts.read()).toMatchObject([
    { userId: 'left', days: 10, dayKind: 'CALENDAR', after: null },
    { userId: null, dayKind: 'WORKING', after: 1 },
  ]);
});

test('steps that nobody has changed are told from those that somebody has', () => {
  const drafts = new StepDrafts([step]);
  expect(drafts.changed).toBe(false);
  drafts.drafts[0]!.dayKind = 'WORKING';
  expect(drafts.changed).toBe(true);
});
