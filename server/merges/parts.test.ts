import { expect, test } from 'vitest';
import { BankAccount } from '../partners/bankAccount.entity.js';
import {
  buildComment,
  buildDeal,
  buildFile,
  buildPartner,
  buildUser,
  contextFor,
  fresh,
  orm,
} from '../testing/build.js';
import { buildBankAccount, buildLegalEntity } from '../testing/buildRecords.js';
import { mergePartners } from './merge.service.js';
import { undoMerge } from './undo.service.js';

const owner = await buildUser();
const partnerOf = async (table: string, { id }: { id: string }) => {
  const [row] = await orm.em
    .fork()
    .execute<{ of: string }[]>(`select partner_id as of from ${table} where id = ?`, [id]);
  return row!.of;
};

test('accounts that a legal side was given after the merge go back with it, those of others stay', async () => {
  const [kept, gone] = [await buildPartner({ owner }), await buildPartner({ owner })];
  const [moved, own] = [await buildLegalEntity({ partner: gone }), await buildLegalEntity({ partner: kept })];
  const id = crypto.randomUUID();
  await mergePartners(await contextFor(owner), { id, keptId: kept.id, goneId: gone.id });
  const accounts = [await buildBankAccount({ entity: moved }), await buildBankAccount({ entity: own })];
  await undoMerge(await contextFor(owner), { id });
  const now = await Promise.all(accounts.map((account) => partnerOf('bank_account', account)));
  expect(now).toEqual([gone.id, kept.id]);
});

test('a file that was added to a comment after the merge goes back with it', async () => {
  const [kept, gone] = [await buildPartner({ owner }), await buildPartner({ owner })];
  const [comment, file] = [await buildComment(), await buildFile({ deal: await buildDeal() })];
  const move = (table: string, id: string, of: string) =>
    orm.em.fork().execute(`update ${table} set deal_id = null, partner_id = ? where id = ?`, [of, id]);
  await move('comment', comment.id, gone.id);
  const id = crypto.randomUUID();
  await mergePartners(await contextFor(owner), { id, keptId: kept.id, goneId: gone.id });
  await move('stored_file', file.id, kept.id);
  await orm.em.fork().execute('update stored_file set comment_id = ? where id = ?', [comment.id, file.id]);
  await undoMerge(await contextFor(owner), { id });
  expect(await partnerOf('stored_file', file)).toBe(gone.id);
});

test('the main account of a legal side that goes is the main one of a side that has none', async () => {
  const [kept, gone] = [await buildPartner({ owner }), await buildPartner({ owner })];
  const [single, twin] = [await buildLegalEntity({ partner: kept }), await buildLegalEntity({ partner: gone })];
  const account = await buildBankAccount({ entity: twin });
  const params = [single.inn, single.kpp, twin.id];
  await orm.em.fork().execute('update legal_entity set inn = ?, kpp = ?, is_duplicate = true where id = ?', params);
  await mergePartners(await contextFor(owner), { keptId: kept.id, goneId: gone.id });
  expect(await fresh(BankAccount, account.id)).toMatchObject({ legalEntityId: single.id, isMain: true });
});
