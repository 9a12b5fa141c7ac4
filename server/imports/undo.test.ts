import { expect, test } from 'vitest';
import { Partner } from '../partners/partner.entity.js';
import { buildPartner, buildUser, contextFor, fresh, systemContext } from '../testing/build.js';
import { buildDoneImport, workOnImports } from '../testing/buildImports.js';
import { Role } from '../users/user.entity.js';
import { setAccess } from '../users/user.service.js';
import { pageImportRows } from './import.page.js';
import { cancelPartnerImport, undoPartnerImport } from './import.service.js';
import { ImportRule, ImportState, PartnerImport } from './partnerImport.entity.js';
import { advance } from './portion.service.js';

const admin = await buildUser({ role: Role.ADMIN });
const beginUndo = async ({ id }: PartnerImport) => undoPartnerImport(await contextFor(admin), { id });
const count = (prefix: string) => systemContext().em.count(Partner, { name: { $like: `${prefix}%` } });

test('a row whose taking back is refused stays with the reason, and the others are taken back', async () => {
  const [leaver, boris] = [await buildUser({ name: 'Анна Ивлева' }), await buildUser({ name: 'Борис Котов' })];
  const known = await buildPartner({ owner: leaver, name: 'Ольха' });
  const file = ['Партнёр;Ответственный;Контактное лицо', 'Ольха;Борис Котов;Пётр', 'Рябина;Борис Котов;'];
  const job = await buildDoneImport({ owner: admin, rule: ImportRule.OVERWRITE, file });
  expect(await fresh(Partner, known.id)).toMatchObject({ ownerId: boris.id });
  await setAccess(systemContext(), { id: leaver.id, role: Role.MANAGER, active: false });
  await beginUndo(job);
  await workOnImports();
  expect(await fresh(PartnerImport, job.id)).toMatchObject({ state: ImportState.UNDONE, undone: 1, kept: 1 });
  expect(await fresh(Partner, known.id)).toMatchObject({ ownerId: boris.id });
  expect(await count('Рябина')).toBe(0);
  const { nodes } = await pageImportRows(await contextFor(admin), { importId: job.id, kept: true, first: 10 });
  expect(nodes.map(({ line, trouble }) => [line, trouble?.reason])).toEqual([[2, 'user.inactive']]);
});

test('taking back can be stopped, and goes on from there', async () => {
  const file = ['Название', ...Array.from({ length: 60 }, (_, at) => `Вяз ${at}`)];
  const job = await buildDoneImport({ owner: admin, file });
  await beginUndo(job);
  await advance(systemContext(), job.id);
  await cancelPartnerImport(await contextFor(admin), { id: job.id });
  await workOnImports();
  expect(await fresh(PartnerImport, job.id)).toMatchObject({ state: ImportState.CANCELLED, undone: 50 });
  expect(await count('Вяз')).toBe(10);
  await beginUndo(job);
  await workOnImports();
  expect(await fresh(PartnerImport, job.id)).toMatchObject({ state: ImportState.UNDONE, undone: 60, kept: 0 });
  expect(await count('Вяз')).toBe(0);
});
