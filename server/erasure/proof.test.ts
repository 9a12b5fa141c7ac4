import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { Consent } from '../channels/forms/consent.entity.js';
import { submitForm } from '../channels/forms/submit.service.js';
import { Seal } from '../core/seal.js';
import { buildUser, contextFor, fresh, secretKey, systemContext } from '../testing/build.js';
import { buildConsent, buildForm, formFor } from '../testing/buildChannels.js';
import { buildPerson } from '../testing/buildRecords.js';
import { someEmail } from '../testing/messages.js';
import { Role } from '../users/user.entity.js';
import { erasePerson } from './erase.service.js';

const admin = await buildUser({ role: Role.ADMIN });

async function agreed(email: string): Promise<Consent> {
  const site = await buildForm();
  const { id: textId } = await buildConsent(site);
  const fields = { email, text: 'Есть ли анкеры?', [`consent.${textId}`]: 'on' };
  await submitForm(systemContext(), await formFor(site), site, { fields, files: [], from: '10.1.2.3' });
  return systemContext().em.findOneOrFail(Consent, { textId });
}

describe('152-ФЗ, 9.3: that an erased person agreed can be proved', () => {
  test('by a mark that without the key of the server tells nobody who it was', async () => {
    const email = someEmail();
    const { id, contact, textId, at } = await agreed(email);
    const { id: personId, name } = await buildPerson({ name: 'Олег Мартынов', emails: [email] });
    await erasePerson(await contextFor(admin), { id: personId, name });
    const kept = await fresh(Consent, id);
    expect(kept).toMatchObject({ textId, at, address: '' });
    expect(kept.contact).toBe(`hmac-sha256:${new Seal(secretKey).mark(contact, id)}`);
    expect(kept.contact).not.toContain(createHash('sha256').update(contact).digest('hex'));
  });

  test('where there is no key, by what he agreed to and when alone', async () => {
    const email = someEmail();
    const { id, textId, at } = await agreed(email);
    const { id: personId, name } = await buildPerson({ name: 'Глеб Мартынов', emails: [email] });
    const ctx = await contextFor(admin);
    const keyless = Object.assign(ctx, { surroundings: { ...ctx.surroundings, seal: null } });
    await erasePerson(keyless, { id: personId, name });
    expect(await fresh(Consent, id)).toMatchObject({ textId, at, contact: '[удалено]', address: '' });
  });
});
