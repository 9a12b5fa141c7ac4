import { expect, test } from 'vitest';
import { buildUser, buildPartner, clock, contextFor, systemContext } from '../testing/build.js';
import { buildLegalEntity } from '../testing/buildRecords.js';
import { told } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { editLegalEntity } from './legalEntity.service.js';
import { periodOn, periodsOf } from './legalEntityPeriod.service.js';

const edit = (id: string, input: object) => editLegalEntity(systemContext(), { id, version: 9, ...input });
const on = async (id: string, day: string) => (await periodOn(systemContext(), id, day))?.name;

test('domain §5: names, КПП and addresses keep their history with effective dates', async () => {
  const { id, name, kpp } = await buildLegalEntity();
  await edit(id, { name: 'ООО «Бета»', legalAddress: 'Казань', since: '2024-03-01' });
  await edit(id, { kpp: '540602001', since: '2025-06-10' });
  expect(await periodsOf(systemContext(), id)).toMatchObject([
    { since: '2025-06-10', name: 'ООО «Бета»', kpp: '540602001', legalAddress: 'Казань' },
    { since: '2024-03-01', name: 'ООО «Бета»', kpp, legalAddress: 'Казань' },
    { since: null, name, kpp, legalAddress: null },
  ]);
  expect([await on(id, '2024-02-29'), await on(id, '2024-03-01')]).toEqual([name, 'ООО «Бета»']);
});

test('a mistake is mended without a period of its own, and so is a day that was said twice', async () => {
  const { id } = await buildLegalEntity();
  await edit(id, { name: 'ООО «Бэта»' });
  await edit(id, { name: 'ООО «Бета»', since: '2024-03-01' });
  await edit(id, { name: 'ООО «Бета плюс»', since: '2024-03-01' });
  const names = (await periodsOf(systemContext(), id)).map((period) => period.name);
  expect(names).toEqual(['ООО «Бета плюс»', 'ООО «Бэта»']);
});

test('a change that is taken back has never been', async () => {
  const { id, name } = await buildLegalEntity();
  await edit(id, { name: 'ООО «Бета»', since: '2024-03-01' });
  await edit(id, { name: 'ООО «Гамма»', since: '2025-03-01' });
  await edit(id, { name: 'ООО «Бета»' });
  const names = async () => (await periodsOf(systemContext(), id)).map((period) => [period.since, period.name]);
  expect(await names()).toEqual([
    ['2024-03-01', 'ООО «Бета»'],
    [null, name],
  ]);
  await edit(id, { name });
  expect(await names()).toEqual([[null, name]]);
  await edit(id, { name: 'ООО «Дельта»' });
  expect(await names()).toEqual([[null, 'ООО «Дельта»']]);
});

test('what holds from a day is told with that day', async () => {
  const owner = await buildUser();
  const { id } = await buildLegalEntity({ partner: await buildPartner({ owner }) });
  const input = { id, version: 1, kpp: '540602001', since: '2025-06-10' };
  const { events } = await told(async () => editLegalEntity(await contextFor(owner), input));
  expect(events[0]?.details).toMatchObject({ kpp: ['773601001', '540602001'], since: [null, '2025-06-10'] });
});

test('what holds from today may be told where today has begun already', async () => {
  const { id } = await buildLegalEntity();
  clock.now = new Date('2026-11-01T20:00:00Z');
  try {
    await edit(id, { name: 'ООО «Восток»', since: '2026-11-02' });
    await expectRefused(() => edit(id, { name: 'ООО «Рано»', since: '2026-11-03' }), {
      code: 'INVALID',
      reason: 'day.future',
    });
  } finally {
    clock.now = null;
  }
  expect(await on(id, '2026-11-02')).toBe('ООО «Восток»');
});

test('a change is not told ahead, nor before one that has followed', async () => {
  const { id } = await buildLegalEntity();
  const since = (day: string) => () => edit(id, { name: `ООО «${day}»`, since: day });
  await expectRefused(since('2199-01-01'), { code: 'INVALID', reason: 'day.future' });
  await since('2025-01-01')();
  await expectRefused(since('2024-12-31'), { code: 'INVALID', reason: 'day.order', details: { since: '2025-01-01' } });
});
