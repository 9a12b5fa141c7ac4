import { afterAll, expect, test } from 'vitest';
import { addFiles, uploadFile } from '../files/file.service.js';
import { InteractionKind } from '../interactions/interaction.entity.js';
import { Readable } from 'node:stream';
import { buildDeal, buildInteraction, buildUser, config, contextFor, fresh } from '../testing/build.js';
import { buildDealPerson, buildPerson } from '../testing/buildRecords.js';
import { head, recordedEvents } from '../testing/log.js';
import { startServer } from '../testing/server.js';
import { DealRole } from '../deals/dealPerson.entity.js';
import { Deal } from '../deals/deal.entity.js';
import { Role, type User } from '../users/user.entity.js';

const server = await startServer({ databaseUrl: config.databaseUrl });
afterAll(() => server[Symbol.asyncDispose]());

const [admin, manager] = [await buildUser({ role: Role.ADMIN }), await buildUser()];
const person = await buildPerson({
  owner: manager,
  name: 'Анна Белова',
  notes: '<b>Любит чай</b>',
  phones: ['89031112233'],
});

async function download(user: User, id = person.id): Promise<Response> {
  const { token } = await server.tokenOf(user.id);
  return fetch(`${server.url}/export/person.html?id=${id}`, { headers: { authorization: `Bearer ${token}` } });
}

const exportsSince = async (before: number) =>
  (await recordedEvents(before)).filter(({ name }) => name === 'person.exported');

test('domain §10: an admin takes out all that is held on a person, files too, and the log says so', async () => {
  const { dealId } = await buildDealPerson({ person, role: DealRole.DECISION_MAKER });
  const talk = await buildInteraction({
    kind: InteractionKind.MEETING,
    text: 'Обсудили сроки',
    personIds: [person.id],
  });
  const bytes = Buffer.from('Паспорт №1');
  const { id } = await uploadFile(await contextFor(admin), 'Скан.txt', Readable.from([bytes]));
  await addFiles(await contextFor(admin), { ids: [id], toId: talk.id });
  await buildDeal({ title: 'Болты для Анна Белова' });
  const before = await head();
  const answer = await download(admin);
  expect(answer.headers.get('content-disposition')).toContain('attachment');
  const page = await answer.text();
  const { title } = await fresh(Deal, dealId);
  for (const said of ['+79031112233', title, 'Обсудили сроки', 'Болты для Анна Белова', bytes.toString('base64')])
    expect(page).toContain(said);
  expect(page).toContain('&#60;b&#62;Любит чай');
  expect(page).toContain('<dd>решает</dd>');
  expect(page).not.toContain(DealRole.DECISION_MAKER);
  const exported = { name: 'person.exported', entityId: person.id, actorId: admin.id, details: {} };
  expect(await exportsSince(before)).toMatchObject([exported]);
});

test('nobody else does', async () => {
  const before = await head();
  expect((await download(manager)).status).toBe(403);
  expect((await download(admin, 'nobody')).status).toBe(400);
  expect(await exportsSince(before)).toEqual([]);
});
