import { expect, test } from 'vitest';
import { buildUser, contextFor, fresh, systemContext } from '../testing/build.js';
import { event, told, unnumbered } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { Role } from '../users/user.entity.js';
import { Control, Pipeline } from './pipeline.entity.js';
import { createPipeline, stagesOf } from './pipeline.service.js';

const admin = await buildUser({ role: Role.ADMIN });
const stages = [
  { name: 'Контакт', probability: 10, idleDays: 5 },
  { name: 'Счёт', probability: 80 },
];

test('a pipeline is added after the others, its stages in order', async () => {
  const add = async () => createPipeline(await contextFor(admin), { name: 'Опт', control: Control.STRICT, stages });
  await add();
  const { result, events } = await told(add);
  const pipeline = await fresh(Pipeline, result.id);
  expect(pipeline).toMatchObject({ name: 'Опт', control: 'STRICT', rank: 2 });
  expect(await stagesOf(systemContext(), pipeline.id)).toMatchObject([
    { name: 'Контакт', rank: 1, probability: 10, idleDays: 5 },
    { name: 'Счёт', rank: 2, probability: 80, idleDays: null },
  ]);
  const particulars = { control: 'STRICT', stages: 2 };
  expect(unnumbered(events)).toEqual([event('pipeline.created', pipeline, { actor: admin, particulars })]);
});

test('an untracked one has exactly one stage', async () => {
  const attempt = async () =>
    createPipeline(await contextFor(admin), { name: 'Разное', control: Control.UNTRACKED, stages });
  await expectRefused(attempt, { code: 'INVALID', reason: 'untracked', details: { field: 'input.stages' } });
});

test('admins add them', async () => {
  for (const role of [Role.MANAGER, Role.HEAD, Role.OBSERVER]) {
    const user = await buildUser({ role });
    const attempt = async () => createPipeline(await contextFor(user), { name: 'Опт', control: Control.FREE, stages });
    await expectRefused(attempt, { code: 'FORBIDDEN', reason: 'pipeline.create' });
  }
});
