import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assignDeal } from '../deals/deal.service.js';
import { smallCompany } from '../testing/company.js';
import { startServer, type TestServer } from '../testing/server.js';
import { addFiles } from './file.service.js';

let server: TestServer;
let company: Awaited<ReturnType<typeof smallCompany>>;
const tokens: Record<'anna' | 'boris', string> = { anna: '', boris: '' };

beforeAll(async () => {
  server = await startServer();
  company = await smallCompany(server.context);
  for (const who of ['anna', 'boris'] as const) tokens[who] = (await server.tokenOf(company[who].id)).token;
});
afterAll(() => server?.[Symbol.asyncDispose]());

interface Sent {
  who?: 'anna' | 'boris' | null;
  name?: string;
  body?: string | Uint8Array<ArrayBuffer>;
  headers?: Record<string, string>;
}

const asked = (who: 'anna' | 'boris' | null): Record<string, string> =>
  who ? { authorization: `Bearer ${tokens[who]}` } : {};

const upload = ({ who = 'anna', name = 'КП №1.txt', body = 'Болты М20', headers = {} }: Sent = {}) =>
  fetch(`${server.url}/files`, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(name),
      ...asked(who),
      ...headers,
    },
    body,
  });

async function uploaded(sent: Sent = {}): Promise<{ id: string; type: string; size: number }> {
  const response = await upload(sent);
  expect(response.status).toBe(201);
  return (await response.json()) as { id: string; type: string; size: number };
}

async function attached(sent: Sent = {}) {
  const { id } = await uploaded(sent);
  const deal = await company.deal(company.anna.id);
  await addFiles(server.context((await server.tokenOf(company.anna.id)).viewer), { ids: [id], toId: deal.id });
  return { id, deal };
}

const download = (id: string, who: 'anna' | 'boris' | null = 'anna', headers: Record<string, string> = {}) =>
  fetch(`${server.url}/files/${id}/x`, { headers: { ...asked(who), ...headers } });

/** Reads the answer to its end, as a browser does. */
async function statusOf(answer: Promise<Response>): Promise<number> {
  const response = await answer;
  await response.arrayBuffer();
  return response.status;
}

const reasonOf = async (response: Response) =>
  ((await response.json()) as { errors: { extensions: { reason: string } }[] }).errors[0]!.extensions.reason;

describe('a file that is uploaded', () => {
  test('is downloaded as it was, under its name', async () => {
    const { id } = await attached();
    const response = await download(id);
    expect([response.status, await response.text()]).toEqual([200, 'Болты М20']);
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('КП №1.txt')}`,
    );
    const etag = response.headers.get('etag')!;
    expect(await statusOf(download(id, 'anna', { 'if-none-match': etag }))).toBe(304);
  });

  test('is taken from pages of our own and programs only', async () => {
    expect(await statusOf(upload({ headers: { origin: 'https://evil.example' } }))).toBe(403);
    expect(await statusOf(upload({ headers: { origin: server.url } }))).toBe(201);
    expect(await statusOf(upload({ who: null }))).toBe(401);
  });

  test('without a name, without bytes or with too many is refused by name', async () => {
    expect(await reasonOf(await upload({ name: '' }))).toBe('file.name');
    expect(await reasonOf(await upload({ headers: { 'x-file-name': '%E0%A4%A' } }))).toBe('file.name');
    expect(await reasonOf(await upload({ body: '' }))).toBe('file.empty');
    expect(await reasonOf(await upload({ body: new Uint8Array(25 * 1024 * 1024 + 1) }))).toBe('file.tooLarge');
    expect(await reasonOf(await upload({ headers: { 'content-type': 'text/html' } }))).toBe('request.contentType');
  });
});

describe('a download', () => {
  test('is for those who may see the record now', async () => {
    const { id, deal } = await attached();
    expect(await statusOf(download(id, 'boris'))).toBe(404);
    expect(await statusOf(download(id, null))).toBe(401);
    expect(await statusOf(download('нет'))).toBe(404);
    const { anna, boris } = company;
    await assignDeal(server.context(), { id: deal.id, fromOwnerId: anna.id, ownerId: boris.id });
    expect([await statusOf(download(id, 'boris')), await statusOf(download(id, 'anna'))]).toEqual([200, 404]);
  });

  test.each([
    ['a page', '<!doctype html><script>alert(1)</script>', 'attachment', 'application/octet-stream'],
    [
      'a drawing with a script',
      '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
      'attachment',
      'application/octet-stream',
    ],
    ['a program', Buffer.from(`4d5a9000${'00'.repeat(200)}`, 'hex'), 'attachment', 'application/octet-stream'],
    ['a picture', Buffer.from('474946383961010001000000002c00000000010001000002', 'hex'), 'inline', 'image/gif'],
  ])('of %s is never run', async (_what, body, disposition, type) => {
    const { id } = await attached({ name: 'Договор.pdf', body });
    const response = await download(id);
    await response.arrayBuffer();
    const { headers } = response;
    expect(headers.get('content-disposition')).toMatch(new RegExp(`^${disposition};`));
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*; sandbox$/);
  });
});
