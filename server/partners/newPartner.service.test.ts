import { describe, expect, test } from 'vitest';
import { Person } from '../persons/person.entity.js';
import { buildPartner, buildUser, contextFor, fresh, registry, systemContext } from '../testing/build.js';
import { ACCOUNT, freeRequisites } from '../testing/buildRecords.js';
import { told } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { exampleTraders } from '../../seeds/registry/traders.js';
import { BankAccount } from './bankAccount.entity.js';
import { LegalEntity } from './legalEntity.entity.js';
import { createPartner } from './newPartner.service.js';
import { Partner } from './partner.entity.js';

const anna = await buildUser({ name: 'Анна' });
const whole = (more: object = {}) => ({
  name: 'Ромашка',
  legalEntity: { name: 'ООО «Ромашка»', ...freeRequisites(), bankAccount: ACCOUNT, ...more },
  person: { name: 'Ирина Белова', phones: ['8 916 000-00-01'] },
});

describe('domain §5, the new-partner wizard', () => {
  test('creates the partner, its legal side, the account of that and the contact at once', async () => {
    const { result, events } = await told(async () => createPartner(await contextFor(anna), whole()));
    const { id: partnerId } = result;
    const { em } = systemContext();
    const entity = await em.findOneOrFail(LegalEntity, { partnerId });
    expect(await em.findOneOrFail(BankAccount, { partnerId })).toMatchObject({
      legalEntityId: entity.id,
      account: ACCOUNT.account,
      isMain: true,
    });
    expect(await em.findOneOrFail(Person, { partnerId })).toMatchObject({ phones: ['+79160000001'], ownerId: anna.id });
    expect((await fresh(Partner, partnerId)).clientSince).not.toBeNull();
    expect(events.map(({ name }) => name)).toEqual([
      'partner.created',
      'legalEntity.created',
      'bankAccount.created',
      'person.created',
      'partner.becameClient',
    ]);
  });

  test('whoever has a number of its own is a client at once, with an account of its legal side too', async () => {
    const { person: _, ...input } = whole();
    const { result, events } = await told(async () =>
      createPartner(await contextFor(anna), { ...input, phones: ['8 916 000-00-02'] }),
    );
    expect((await fresh(Partner, result.id)).clientSince).not.toBeNull();
    expect(events.filter(({ name }) => name === 'partner.becameClient')).toHaveLength(1);
  });

  test('leaves nothing behind when a part is refused, and says which', async () => {
    const known = await buildPartner({ owner: await buildUser({ name: 'Борис' }), name: 'Лютик' });
    const { inn, kpp } = freeRequisites();
    await createPartner(systemContext(), {
      name: 'Лютик и сыновья',
      ownerId: known.ownerId,
      legalEntity: { name: 'ООО «Лютик»', inn, kpp },
    });
    const [before, ctx] = [await systemContext().em.count(Partner, {}), await contextFor(anna)];
    await expectRefused(() => createPartner(ctx, whole({ inn, kpp })), {
      code: 'RULE',
      reason: 'partner.duplicate',
      details: { partner: 'Лютик и сыновья', owner: { id: known.ownerId, name: 'Борис' } },
    });
    const person = { name: 'Ирина', phones: ['12'] };
    await expectRefused(async () => createPartner(await contextFor(anna), { ...whole(), person }), {
      code: 'INVALID',
      reason: 'phone',
      details: { field: 'input.person.phones.0', fields: [{ field: 'input.person.phones.0', reason: 'phone' }] },
    });
    expect(await systemContext().em.count(Partner, {})).toBe(before);
  });

  test('who has just been looked up and is closed is warned of at once', async () => {
    registry.access = null;
    const [name, inn, ogrn] = exampleTraders.find(([, , , state]) => state === 'LIQUIDATED')!;
    const { id: partnerId } = await createPartner(await contextFor(anna), {
      name,
      legalEntity: { name: `ИП ${name}`, inn, ogrn },
    });
    const { em } = systemContext();
    expect(await em.findOneOrFail(LegalEntity, { partnerId })).toMatchObject({ registryState: 'LIQUIDATED' });
  });
});
