import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Deal } from './deals/deal.entity.js';
import { createDeal } from './deals/deal.service.js';
import { createPartner } from './partners/newPartner.service.js';
import { TaskKind } from './tasks/task.entity.js';
import { createTask } from './tasks/task.service.js';
import { smallCompany } from './testing/company.js';
import { startServer, type TestServer } from './testing/server.js';
import { statementsOf } from './testing/statements.js';

// What a command costs is first of all what it asks of PostgreSQL. A statement more or less is a decision: it is named
// here, and said by hand in bench/command.hand.ts.

let server: TestServer;
let company: Awaited<ReturnType<typeof smallCompany>>;
let documents: [id: string, text: string][];
let token: string;

beforeAll(async () => {
  server = await startServer();
  company = await smallCompany(() => server.context());
  documents = Object.entries(JSON.parse(await readFile('schema/documents.json', 'utf8')) as Record<string, string>);
  ({ token } = await server.tokenOf(company.anna.id));
});
afterAll(() => server?.[Symbol.asyncDispose]());

test('moveDeal: to the top of a column, and beside a card', async () => {
  const [first, second] = company.stages;
  const [deal, neighbour] = [await dealOfClient(), await dealOfClient()];
  const there = { id: deal.id, fromStageId: first.id, toStageId: second.id };
  expect(await askedBy('MoveDeal', there)).toEqual([
    ...OPENING,
    'locks the deal',
    'reads the route',
    'locks the column',
    'finds the card below',
    'updates the deal',
    ...ENDING,
  ]);
  const back = { id: deal.id, fromStageId: second.id, toStageId: first.id, afterId: neighbour.id };
  expect(await askedBy('MoveDeal', back)).toEqual([
    ...OPENING,
    'locks the deal',
    'reads the route',
    'locks the column',
    'finds the neighbour',
    'finds the card below',
    'updates the deal',
    ...ENDING,
  ]);
});

test('editDeal: on what stands, and on what others have changed since', async () => {
  const { id } = await dealOfClient();
  expect(await askedBy('EditDeal', { id, version: 1, title: 'Болты' })).toEqual([
    ...OPENING,
    'locks the deal',
    'updates the deal',
    ...ENDING,
  ]);
  expect(await askedBy('EditDeal', { id, version: 1, sum: '10.00' })).toEqual([
    ...OPENING,
    'locks the deal',
    'finds what others changed',
    'updates the deal',
    ...ENDING,
  ]);
});

test('completeTask', async () => {
  const { id: dealId } = await dealOfClient();
  const { anna } = company;
  const input = { dealId, kind: TaskKind.CALL, title: 'Позвонить', dueAt: new Date(), assigneeId: anna.id };
  const { id } = await createTask(server.context(), input);
  expect(await askedBy('CompleteTask', { id })).toEqual([
    ...OPENING,
    'finds the task',
    'locks the deal',
    'locks the task',
    'finds the next task',
    'updates the deal',
    'updates the task',
    ...WRITING,
    // Whether its viewer may change the task is asked of the deal.
    ...[...ANSWERING, 'reads the deal'].toSorted(),
  ]);
});

test('createDeal', async () => {
  const input = { pipelineId: company.pipeline.id, title: 'Болты' };
  expect(await askedBy('CreateDeal', input)).toEqual([
    ...OPENING,
    'reads the route',
    'reads the owner',
    'reads his team',
    'locks the column',
    'finds the card below',
    'inserts the deal',
    ...WRITING,
    // Of nobody the register tells nothing.
    ...CARD.toSorted(),
  ]);
});

test('a resend writes nothing', async () => {
  const { id } = await dealOfClient();
  const receipt = receiptOf();
  await send('EditDeal', { id, version: 1, title: 'Гайки' }, receipt);
  const resend = () => send('EditDeal', { id, version: 1, title: 'Гайки' }, receipt);
  expect(namesOf(await statementsOf(server.orm, resend))).toEqual([
    ...OPENING,
    'finds how it ended',
    'reads the deal',
    'commits',
    ...ANSWERING,
  ]);
});

/** Before every command: who asks, and whether it has been done already. */
const OPENING = ['finds the session', 'begins', 'claims the receipt'];
/** After it, last of all. */
const WRITING = ['writes the events', 'commits'];
/** What the card in an answer shows beside its deal: asked at once, in whatever order, so here by name. */
const CARD = ['names the neighbours', 'reads the route', 'reads the facts', 'reads the demands'];
const ANSWERING = [...CARD, 'reads the warnings'].toSorted();
const ENDING = [...WRITING, ...ANSWERING];

const NAMES: [name: string, statement: RegExp][] = [
  ['finds the session', /from session s\s+join app_user u/],
  ['begins', /^begin$/],
  ['claims the receipt', /insert into receipt .+ on conflict do nothing returning/s],
  ['finds how it ended', /^select request, seq, outcome from receipt/],
  ['locks the deal', /^select "d0"\.\* from "deal" .+ for update/],
  ['reads the deal', /^select "d0"\.\* from "deal" (?!.+ for update)/],
  ['reads the route', /from pipeline p join stage s/],
  ['reads the facts', /from deal d\s+join app_user u/],
  ['reads the demands', /from demand_line where deal_id = any/],
  ['reads the warnings', /from legal_entity\s+where partner_id = any/],
  ['reads the owner', /^select "u0"\.\* from "app_user"/],
  ['reads his team', /^select "t0"\.\* from "team"/],
  ['locks the column', /pg_advisory_xact_lock/],
  ['finds the neighbour', /^select d\.position from deal d where d\.id =/],
  ['finds the card below', /^\s*select min\("position"\)/],
  ['finds what others changed', /^select distinct on \(f\.field\) /],
  ['finds the next task', /from "task" .+ order by "t0"\."due_at"/],
  ['locks the task', /from "task" .+ for update/],
  ['finds the task', /from "task" .+ limit 1$/],
  ['updates the deal', /^update "deal"/],
  ['updates the task', /^update "task"/],
  ['inserts the deal', /^insert into "deal"/],
  ['writes the events', /update log_head .+ insert into event /s],
  ['commits', /^commit$/],
  ['names the neighbours', /^select '\w+' as "table", id, name from/],
];

/** A statement that has no name here stands for itself. Those of the answer stand by name. */
function namesOf(sent: string[]): string[] {
  const names = sent.map((text) => NAMES.find(([, statement]) => statement.test(text))?.[0] ?? text);
  const answering = names.indexOf('commits') + 1;
  return [...names.slice(0, answering), ...names.slice(answering).toSorted()];
}

/** What the web's mutation asks of PostgreSQL, in order. */
async function askedBy(mutation: string, input: object): Promise<string[]> {
  return namesOf(await statementsOf(server.orm, () => send(mutation, input, receiptOf())));
}

const receiptOf = () => ({ clientId: crypto.randomUUID(), mutationId: crypto.randomUUID() });

async function send(mutation: string, input: object, receipt: object): Promise<void> {
  // Those of older builds are trusted too; the newest asks for the most.
  const known = documents.filter(([, text]) => text.includes(`mutation ${mutation}(`));
  const [documentId] = known.toSorted(([, a], [, b]) => b.length - a.length)[0]!;
  const response = await server.post(
    { documentId, variables: { input, receipt } },
    { authorization: `Bearer ${token}` },
  );
  expect(await response.json()).not.toHaveProperty('errors');
}

/** A deal whose card names an owner, a team and a client. */
async function dealOfClient(): Promise<Deal> {
  const { anna, pipeline } = company;
  const partner = await createPartner(server.context(), { name: 'Ромашка', ownerId: anna.id });
  const input = { pipelineId: pipeline.id, title: 'Сделка', ownerId: anna.id, partnerId: partner.id };
  return createDeal(server.context(), input);
}
