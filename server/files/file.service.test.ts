import { Readable } from 'node:stream';
import { afterEach, describe, expect, test } from 'vitest';
import {
  buildComment,
  buildDeal,
  buildFile,
  buildLooseFile,
  buildTeam,
  buildUser,
  clock,
  contextFor,
  fresh,
  orm,
  systemContext,
} from '../testing/build.js';
import { removeComment, restoreComment } from '../comments/comment.service.js';
import { told } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { Visibility } from '../users/role.entity.js';
import { Role } from '../users/user.entity.js';
import { setRoleVisibility } from '../users/user.service.js';
import { contentOf, MOST_FILE_BYTES } from './content.js';
import { addFiles, readableFile, removeFile, restoreFile, uploadFile } from './file.service.js';
import { forgetFiles } from './forget.service.js';
import { StoredFile } from './storedFile.entity.js';

await setRoleVisibility(systemContext(), 'MANAGER', Visibility.TEAM);
const team = await buildTeam();
const anna = await buildUser({ team });
const boris = await buildUser({ team });
const stranger = await buildUser({ team: await buildTeam() });
const admin = await buildUser({ role: Role.ADMIN });

const HOUR_MS = 3_600_000;
const later = (hours: number) => (clock.now = new Date(Date.now() + hours * HOUR_MS));
afterEach(() => (clock.now = null));

async function bytesOf(id: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of contentOf(orm.em.fork(), id)) parts.push(part);
  return Buffer.concat(parts);
}
async function countChunks(id: string): Promise<number> {
  const rows = await orm.em.fork().execute<unknown[]>('select from file_chunk where file_id = ?', [id]);
  return rows.length;
}

describe('an upload', () => {
  test('comes out as it went in, in chunks of 256 KiB', async () => {
    const bytes = Buffer.from(Array.from({ length: 700_000 }, (_, index) => (index * 31) % 251));
    const pieces = [bytes.subarray(0, 10), bytes.subarray(10, 300_000), bytes.subarray(300_000)];
    const file = await uploadFile(await contextFor(anna), 'Замер.bin', Readable.from(pieces));
    expect(file).toMatchObject({ size: 700_000, name: 'Замер.bin', authorId: anna.id });
    expect((await bytesOf(file.id)).equals(bytes)).toBe(true);
    expect(await countChunks(file.id)).toBe(3);
  });

  test('is of the type of its content, whatever its name says', async () => {
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');
    expect(await buildLooseFile(anna, 'счёт.pdf', png)).toMatchObject({ type: 'image/png' });
    const page = Buffer.from('<html><script>alert(1)</script></html>');
    expect(await buildLooseFile(anna, 'картинка.png', page)).toMatchObject({ type: 'application/octet-stream' });
  });

  test('above 25 MB, empty or cut short leaves nothing behind', async () => {
    const ctx = await contextFor(anna);
    const upload = (chunks: Iterable<Buffer> | AsyncIterable<Buffer>) => () =>
      uploadFile(ctx, 'x', Readable.from(chunks));
    const megabyte = Buffer.alloc(1024 * 1024);
    const tooMuch = Array.from({ length: MOST_FILE_BYTES / megabyte.length + 1 }, () => megabyte);
    await expectRefused(upload(tooMuch), { code: 'INVALID', reason: 'file.tooLarge' });
    await expectRefused(upload([]), { code: 'INVALID', reason: 'file.empty' });
    const before = await orm.em.fork().count(StoredFile, {}, { filters: false });
    async function* cut() {
      yield megabyte;
      throw new Error('aborted');
    }
    await expect(upload(cut())()).rejects.toThrow('aborted');
    expect(await orm.em.fork().count(StoredFile, {}, { filters: false })).toBe(before);
  });

  test('that is not attached is its author’s alone, and forgotten after a day', async () => {
    const { id } = await buildLooseFile(anna);
    expect(await readableFile(await contextFor(anna), id)).toMatchObject({ id });
    const byAdmin = await contextFor(admin);
    await expectRefused(() => readableFile(byAdmin, id), { code: 'NOT_FOUND' });
    const { id: attached } = await buildFile({ deal: await buildDeal({ owner: anna }) });
    later(25);
    await forgetFiles.run(systemContext(), new AbortController().signal);
    await expectRefused(async () => readableFile(await contextFor(anna), id), { code: 'NOT_FOUND' });
    expect(await countChunks(id)).toBe(0);
    expect(await countChunks(attached)).toBe(1);
  });
});

describe('an attached file', () => {
  test('is told on its deal, with what it came with', async () => {
    const deal = await buildDeal({ owner: anna });
    const comment = await buildComment({ deal });
    const { id } = await buildLooseFile(anna, 'КП.pdf');
    const { events } = await told(async () => addFiles(await contextFor(anna), { ids: [id], toId: comment.id }));
    expect(events).toMatchObject([
      {
        name: 'file.added',
        entity: 'deal',
        entityId: deal.id,
        particulars: { part: id, commentId: comment.id },
        details: { file: [null, 'КП.pdf'] },
      },
    ]);
    expect(await fresh(StoredFile, id)).toMatchObject({ dealId: deal.id, commentId: comment.id });
  });

  test('goes with the comment that it came with, and comes back with it', async () => {
    const comment = await buildComment({ deal: await buildDeal({ owner: anna }) });
    const [{ id }, late] = [await buildLooseFile(anna), await buildLooseFile(anna)];
    const byAnna = await contextFor(anna);
    await addFiles(byAnna, { ids: [id], toId: comment.id });
    await removeComment(systemContext(), { id: comment.id });
    await expectRefused(async () => readableFile(await contextFor(anna), id), { code: 'NOT_FOUND' });
    const add = async () => addFiles(await contextFor(anna), { ids: [late.id], toId: comment.id });
    await expectRefused(add, { code: 'NOT_FOUND' });
    await restoreComment(systemContext(), { id: comment.id });
    expect(await readableFile(await contextFor(anna), id)).toMatchObject({ id });
  });

  test('is attached once, by whom uploaded it', async () => {
    const deal = await buildDeal({ owner: anna });
    const { id } = await buildLooseFile(anna);
    const byBoris = await contextFor(boris);
    await expectRefused(() => addFiles(byBoris, { ids: [id], toId: deal.id }), { code: 'NOT_FOUND' });
    await addFiles(await contextFor(anna), { ids: [id], toId: deal.id });
    const again = await contextFor(anna);
    await expectRefused(() => addFiles(again, { ids: [id], toId: deal.id }), {
      code: 'CONFLICT',
      reason: 'file.attached',
    });
  });

  test('is read by those who see the deal now, and by nobody else', async () => {
    const { id } = await buildFile({ deal: await buildDeal({ owner: anna }) });
    expect(await readableFile(await contextFor(boris), id)).toMatchObject({ id });
    const byStranger = await contextFor(stranger);
    await expectRefused(() => readableFile(byStranger, id), { code: 'NOT_FOUND' });
  });

  test('is removed by its author or who answers for the deal, and can be brought back for a day', async () => {
    const deal = await buildDeal({ owner: boris });
    const { id } = await buildFile({ deal });
    const byAnna = await contextFor(anna);
    await expectRefused(() => removeFile(byAnna, { id }), { code: 'FORBIDDEN' });
    await removeFile(await contextFor(boris), { id });
    const gone = await contextFor(boris);
    await expectRefused(() => readableFile(gone, id), { code: 'NOT_FOUND' });
    expect(await restoreFile(await contextFor(boris), { id })).toMatchObject({ removedAt: null });
    await removeFile(await contextFor(boris), { id });
    later(25);
    await forgetFiles.run(systemContext(), new AbortController().signal);
    const tooLate = await contextFor(boris);
    await expectRefused(() => restoreFile(tooLate, { id }), { code: 'CONFLICT', reason: 'file.state' });
    expect(await fresh(StoredFile, id)).toMatchObject({ sha256: null, removedById: boris.id });
  });
});
