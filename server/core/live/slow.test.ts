import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallCompany } from '../../testing/company.js';
import { startServer, type TestServer } from '../../testing/server.js';
import { seqOf, Watcher } from '../../testing/watcher.js';

let server: TestServer;
let token: string;

beforeAll(async () => {
  server = await startServer();
  const company = await smallCompany(server.context);
  token = (await server.tokenOf(company.admin.id)).token;
});
afterAll(() => server?.[Symbol.asyncDispose]());

/** Events of 10 KB each, about as many records, so that a socket that does not read is soon full. */
async function writeFat(count: number): Promise<void> {
  await server.orm.em.fork().execute(
    `with bumped as (update log_head set head = head + ? where id = 1 returning head)
     insert into event (seq, id, name, entity, entity_id, version, particulars, at)
     select bumped.head - ? + n, gen_random_uuid(), 'test.happened', 'test', gen_random_uuid(), 1,
            jsonb_build_object('fat', repeat('x', 10000)), now()
     from bumped, generate_series(1, ?::int) n`,
    [count, count, count],
  );
}

const watch = async (after: string) => (await Watcher.connect(server.url, { token })).changes(after);

test(
  'who does not read is set aside, catches up when he reads again, and is closed when he never does',
  { timeout: 60_000 },
  async () => {
    const after = await server.context().asOf();
    const [fast, late, dead] = [await watch(after), await watch(after), await watch(after)];
    await fast.until(() => fast.closed === null);
    late.socket.pause();
    dead.socket.pause();
    for (let round = 0; round < 15; round++) {
      await writeFat(150);
      await new Promise((resume) => setTimeout(resume, 30));
    }
    const head = seqOf(await server.context().asOf());
    await fast.reached(head, 10_000);
    const started = Date.now();
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    expect(Number(/vmeste_live_demotions_total (\d+)/.exec(metrics)![1])).toBeGreaterThanOrEqual(2);
    late.socket.resume();
    await late.reached(head, 10_000);
    late.frames.slice(1).forEach((frame, index) => expect(frame.from).toBe(late.frames[index]!.to));
    expect(late.events).toHaveLength(head - seqOf(after));
    await fast.until(() => fast.closed === null);
    const sockets = async () =>
      Number(/vmeste_sockets (\d+)/.exec(await (await fetch(`${server.url}/metrics`)).text())![1]);
    while ((await sockets()) > 2 && Date.now() - started < 20_000)
      await new Promise((resume) => setTimeout(resume, 200));
    expect(await sockets()).toBe(2);
  },
);
