import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPartner } from '../../partners/newPartner.service.js';
import { createPerson } from '../../persons/person.service.js';
import { smallCompany } from '../../testing/company.js';
import { startServer, type TestServer } from '../../testing/server.js';
import { Watcher } from '../../testing/watcher.js';

interface People {
  people: {
    clientId: string;
    user: { name: string };
    openedId: string | null;
    heldId: string | null;
    overStageId: string | null;
    heldX: number | null;
    heldY: number | null;
    editedId: string | null;
    editedToId: string | null;
    talkedToId: string | null;
  }[];
  others: number;
}

const PRESENCE = `subscription Presence($placeId: ID!, $clientId: ID!) {
  presence(placeId: $placeId, clientId: $clientId) {
    others people { clientId user { id name } hue openedId heldId overStageId heldX heldY editedId editedField editedToId talkedToId }
  }
}`;

let server: TestServer;
let company: Awaited<ReturnType<typeof smallCompany>>;

beforeAll(async () => {
  server = await startServer();
  company = await smallCompany(server.context);
});
afterAll(() => server?.[Symbol.asyncDispose]());

/** Windows of the last release call the place `pipelineId`. */
async function enter(userId: string, place = company.pipeline.id, called = 'placeId') {
  const { token } = await server.tokenOf(userId);
  const watcher = await Watcher.connect(server.url, { token });
  const clientId = randomUUID();
  watcher.subscribe(PRESENCE.replaceAll('placeId', called), { [called]: place, clientId });
  const announce = async (doing: object) => {
    const query = 'mutation($input: AnnounceInput!) { announce(input: $input) }';
    const variables = { input: { [called]: place, clientId, ...doing } };
    const response = await server.post({ query, variables }, { authorization: `Bearer ${token}` });
    return (await response.json()) as {
      data: { announce: boolean } | null;
      errors?: { extensions: { code: string } }[];
    };
  };
  const last = () => watcher.values<People>('presence').at(-1);
  const see = (id: string) => last()?.people.find((person) => person.clientId === id);
  return { watcher, clientId, announce, last, see };
}

test('a window of the last release is among the others', async () => {
  const deal = await company.deal(company.anna.id);
  const [old, anna] = [await enter(company.anna.id, undefined, 'pipelineId'), await enter(company.anna.id)];
  await anna.watcher.until(() => anna.see(old.clientId) !== undefined);
  expect(await old.announce({ openedId: deal.id })).toMatchObject({ data: { announce: true } });
  await anna.watcher.until(() => anna.see(old.clientId)?.openedId === deal.id);
  for (const { watcher } of [old, anna]) watcher.close();
});

test('people see each other come, do and go; a card that one may not see stays hidden', async () => {
  const deal = await company.deal(company.anna.id);
  const [anna, boris, admin] = [
    await enter(company.anna.id),
    await enter(company.boris.id),
    await enter(company.admin.id),
  ];
  await admin.watcher.until(() => admin.last()?.people.length === 3);
  expect(await anna.announce({ heldId: deal.id, overStageId: company.stages[1].id })).toMatchObject({
    data: { announce: true },
  });
  await admin.watcher.until(() => admin.see(anna.clientId)?.heldId === deal.id);
  expect(admin.see(anna.clientId)).toMatchObject({ user: { name: 'anna' }, overStageId: company.stages[1].id });
  await boris.watcher.until(() => boris.see(anna.clientId) !== undefined);
  expect(boris.see(anna.clientId)).toMatchObject({ heldId: null, overStageId: null });
  expect(boris.watcher.texts.join()).not.toContain(deal.id);
  anna.watcher.close();
  await admin.watcher.until(() => admin.see(anna.clientId) === undefined, 3_000);
  boris.watcher.close();
  admin.watcher.close();
});

test('who sees a record of a graph sees who drags it and where, whoever sees only the middle of it that he is there', async () => {
  const partner = await createPartner(server.context(), { name: 'Середина', ownerId: company.boris.id });
  const person = await createPerson(server.context(), {
    name: 'Анна',
    ownerId: company.anna.id,
    phones: [],
    emails: [],
  });
  const [anna, admin, boris] = [
    await enter(company.anna.id, partner.id),
    await enter(company.admin.id, partner.id),
    await enter(company.boris.id, partner.id),
  ];
  await anna.announce({ openedId: person.id, heldId: person.id, heldX: 1.5, heldY: -2 });
  await admin.watcher.until(() => admin.see(anna.clientId)?.heldId === person.id);
  expect(admin.see(anna.clientId)).toMatchObject({ openedId: person.id, heldX: 1.5, heldY: -2 });
  await boris.watcher.until(() => boris.see(anna.clientId) !== undefined);
  expect(boris.see(anna.clientId)).toMatchObject({ openedId: null, heldId: null, heldX: null, heldY: null });
  expect(await anna.announce({ heldId: person.id, heldX: 1e9, heldY: 0 })).toMatchObject({ data: null });
  for (const { watcher } of [anna, admin, boris]) watcher.close();
});

test('the link of a graph that somebody has chosen is shown to those who see both of its ends', async () => {
  const [middle, hidden] = [
    await createPartner(server.context(), { name: 'Середина', ownerId: company.boris.id }),
    await createPartner(server.context(), { name: 'Чужой', ownerId: company.anna.id }),
  ];
  const [anna, boris, admin] = [
    await enter(company.anna.id, middle.id),
    await enter(company.boris.id, middle.id),
    await enter(company.admin.id, middle.id),
  ];
  const link = { editedId: middle.id, editedToId: hidden.id };
  await anna.announce({ openedId: middle.id, ...link });
  await admin.watcher.until(() => admin.see(anna.clientId)?.editedToId === hidden.id);
  expect(admin.see(anna.clientId)).toMatchObject(link);
  await boris.watcher.until(() => boris.see(anna.clientId)?.openedId === middle.id);
  expect(boris.see(anna.clientId)).toMatchObject({ editedId: null, editedToId: null });
  expect(boris.watcher.texts.join()).not.toContain(hidden.id);
  for (const { watcher } of [anna, boris, admin]) watcher.close();
});

test('who is at a record that one may not see is told to nobody but himself', async () => {
  const { id } = await createPartner(server.context(), { name: 'Чужой', ownerId: company.anna.id });
  const [anna, boris, admin] = [
    await enter(company.anna.id, id),
    await enter(company.boris.id, id),
    await enter(company.admin.id, id),
  ];
  await admin.watcher.until(() => admin.last()?.people.length === 3);
  await boris.watcher.until(() => boris.see(boris.clientId) !== undefined);
  expect(boris.last()).toMatchObject({ people: [{ user: { name: 'boris' } }], others: 0 });
  for (const { clientId } of [anna, admin]) expect(boris.watcher.texts.join()).not.toContain(clientId);
  for (const { watcher } of [anna, boris, admin]) watcher.close();
});

test('who sees a partner sees who talks to it on the telephone, until that is over', async () => {
  const { id } = await createPartner(server.context(), { name: 'Альфа', ownerId: company.anna.id });
  const [anna, admin, boris] = [
    await enter(company.anna.id, id),
    await enter(company.admin.id, id),
    await enter(company.boris.id, id),
  ];
  await admin.watcher.until(() => admin.see(anna.clientId) !== undefined);
  await anna.announce({ talkedToId: id });
  await admin.watcher.until(() => admin.see(anna.clientId)?.talkedToId === id);
  expect(boris.watcher.texts.join()).not.toContain(anna.clientId);
  await anna.announce({});
  await admin.watcher.until(() => admin.see(anna.clientId)?.talkedToId === null);
  for (const { watcher } of [anna, admin, boris]) watcher.close();
});

test("nobody speaks for another's window", async () => {
  const anna = await enter(company.anna.id);
  await anna.watcher.until(() => anna.see(anna.clientId) !== undefined);
  const { token } = await server.tokenOf(company.boris.id);
  const query = 'mutation($input: AnnounceInput!) { announce(input: $input) }';
  const variables = { input: { placeId: company.pipeline.id, clientId: anna.clientId, openedId: randomUUID() } };
  const response = await server.post({ query, variables }, { authorization: `Bearer ${token}` });
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  anna.watcher.close();
});

test('a hand moves at most four times a second', async () => {
  const deal = await company.deal(company.anna.id);
  const [anna, admin] = [await enter(company.anna.id), await enter(company.admin.id)];
  await admin.watcher.until(() => admin.see(anna.clientId) !== undefined);
  const before = admin.watcher.values('presence').length;
  const started = Date.now();
  for (let index = 0; index < 40; index++)
    await anna.announce({ heldId: deal.id, overStageId: company.stages[index % 3]!.id });
  await new Promise((resume) => setTimeout(resume, 300));
  const frames = admin.watcher.values('presence').length - before;
  expect(frames).toBeGreaterThan(0);
  expect(frames).toBeLessThanOrEqual(Math.ceil((Date.now() - started) / 250) + 1);
  anna.watcher.close();
  admin.watcher.close();
});

test('at most 30 windows are shown, the busiest first, the rest counted', async () => {
  const { token } = await server.tokenOf(company.boris.id);
  const crowd = await Promise.all(Array.from({ length: 3 }, () => Watcher.connect(server.url, { token })));
  for (let index = 0; index < 36; index++) {
    crowd[index % 3]!.subscribe(PRESENCE, { placeId: company.pipeline.id, clientId: randomUUID() }, `p${index}`);
  }
  const deal = await company.deal(company.anna.id);
  const anna = await enter(company.anna.id);
  await anna.announce({ openedId: deal.id });
  await anna.watcher.until(() => anna.last()?.people[0]?.openedId === deal.id && anna.last()!.others === 7);
  expect(anna.last()!.people).toHaveLength(30);
  crowd.forEach((watcher) => watcher.close());
  anna.watcher.close();
});
