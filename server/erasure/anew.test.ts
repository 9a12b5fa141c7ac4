import { expect, test } from 'vitest';
import { createPerson } from '../persons/person.service.js';
import { smallCompany } from '../testing/company.js';
import { startServer } from '../testing/server.js';
import { Watcher } from '../testing/watcher.js';
import { erasePerson } from './erase.service.js';

test('all windows load anew when a person was erased, also one that was away; what comes after is told as ever', async () => {
  await using server = await startServer();
  const company = await smallCompany(server.context);
  const { token } = await server.tokenOf(company.boris.id);
  const watch = async (after: string) => (await Watcher.connect(server.url, { token })).changes(after);
  const name = 'Анна Белова';
  const { id } = await createPerson(server.context(), { name, ownerId: company.anna.id });
  const before = await server.context().asOf();
  const open = await watch(before);
  await erasePerson(server.context(), { id, name });
  await open.until(() => open.frames.some(({ reset }) => reset));
  const away = await watch(before);
  const context = server.context();
  await createPerson(context, { name: 'Пётр', ownerId: company.boris.id });
  for (const watcher of [open, away]) {
    await watcher.reached(context.seq);
    expect(watcher.frames.filter(({ reset }) => reset)).toHaveLength(1);
    expect(watcher.events.map((event) => event.name)).not.toContain('person.erased');
    watcher.close();
  }
});
