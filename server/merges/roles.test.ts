import { expect, test } from 'vitest';
import { Employment } from '../persons/employment.entity.js';
import { Person } from '../persons/person.entity.js';
import { buildPartner, buildUser, contextFor, fresh, systemContext } from '../testing/build.js';
import { buildPerson } from '../testing/buildRecords.js';
import { PersonField } from './merge.inputs.js';
import { mergePartners, mergePersons } from './merge.service.js';
import { undoMerge } from './undo.service.js';

const owner = await buildUser();

test('a person is back with what stands for the partner that has been merged since, and with it once', async () => {
  const [former, other, standing] = [
    await buildPartner({ owner }),
    await buildPartner({ owner }),
    await buildPartner({ owner }),
  ];
  const kept = await buildPerson({ owner, partnerId: former.id });
  const gone = await buildPerson({ owner, partnerId: other.id });
  const id = crypto.randomUUID();
  const taken = [PersonField.PARTNER];
  await mergePersons(await contextFor(owner), { id, keptId: kept.id, goneId: gone.id, taken });
  await mergePartners(await contextFor(owner), { keptId: standing.id, goneId: former.id });
  await undoMerge(await contextFor(owner), { id });
  expect([await fresh(Person, kept.id), await fresh(Person, gone.id)]).toMatchObject([
    { partnerId: standing.id },
    { partnerId: other.id },
  ]);
  expect(await systemContext().em.count(Employment, { personId: kept.id })).toBe(0);
});
