import { expect, test } from 'vitest';
import { erasePerson } from '../../../../server/erasure/erase.service.js';
import { buildComment, orm, systemContext } from '../../../../server/testing/build.js';
import { buildPerson } from '../../../../server/testing/buildRecords.js';
import { judgeErased } from './erased.js';

test('what still tells of somebody who was erased is found out, and a namesake is left in peace', async () => {
  const name = 'Забываев Иван 1';
  const { id } = await buildPerson({ name });
  const comment = await buildComment({ text: 'Звонил Забываев Иван 12' });
  const mutationId = crypto.randomUUID();
  await erasePerson(systemContext(), { id, name });
  const log = [{ name: 'person.erased', mutationId }];
  const posted = { mutationId, clientId: '', name: 'erasePerson', input: { id, name }, sent: 1, ends: ['ok'] };
  expect(await judgeErased(orm, log, [posted])).toEqual([]);
  await orm.em.fork().execute('update comment set text = ? where id = ?', [`Звонил ${name}, ждёт`, comment.id]);
  expect((await judgeErased(orm, log, [posted])).join()).toContain(comment.id);
});
