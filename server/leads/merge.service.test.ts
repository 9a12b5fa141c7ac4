import { describe, expect, test } from 'vitest';
import { ChannelKind } from '../channels/channelKind.entity.js';
import { Interaction } from '../interactions/interaction.entity.js';
import { buildLead, buildTeam, buildUser, contextFor, fresh, systemContext } from '../testing/build.js';
import { someEmail, somePhone } from '../testing/messages.js';
import { expectRefused } from '../testing/refusal.js';
import { Role, type User } from '../users/user.entity.js';
import { importLeads, refusedRows } from './import.service.js';
import { Lead } from './lead.entity.js';
import { createLead } from './lead.service.js';
import { assignLead } from './outcome.service.js';

const north = await buildTeam(undefined, 'Север');
const [thief, boris] = [await buildUser({ team: await buildTeam() }), await buildUser({ team: north, name: 'Борис' })];

/** A lead in the queue of another team, or in the hands of somebody there. */
async function hidden(owner: User | null = null) {
  const [phone, email] = [somePhone(), someEmail()];
  const { id } = await buildLead({ phones: [phone], emails: [email], text: 'Секретный запрос' });
  await assignLead(systemContext(), { id, ...(owner ? { ownerId: owner.id } : { teamId: north.id }) });
  return { id, phone, email };
}

/** A lead that the thief has. */
async function own(phones: string[]) {
  const lead = await createLead(await contextFor(thief), { text: 'мой', phones, channel: ChannelKind.MANUAL });
  return assignLead(await contextFor(thief), { id: lead.id, ownerId: thief.id });
}

const textsOf = async (user: User) => {
  const said = await (await contextFor(user)).em.find(Interaction, {}, { orderBy: { id: 'desc' }, limit: 50 });
  return said.map(({ text }) => text);
};

describe('domain §2 and §10, what a colleague knows of somebody makes one of his leads', () => {
  test.each([
    ['by hand', async (phones: string[]) => void (await createLead(await contextFor(thief), both(phones)))],
    [
      'by a file',
      async (phones: string[]) => void (await importLeads(await contextFor(thief), { rows: [{ phones }] })),
    ],
  ])('that he sees: %s another team loses nothing, and its number stays a claim', async (_, tell) => {
    const [phone, { id, ...secret }] = [somePhone(), await hidden()];
    const { id: ownId } = await own([phone]);
    await tell([phone, secret.phone]);
    const claimed = { phones: [phone], emails: [], claims: [secret.phone], messages: 2 };
    expect(await fresh(Lead, ownId)).toMatchObject(claimed);
    expect(await fresh(Lead, id)).toMatchObject({ state: 'OPEN', messages: 1, mergedIntoId: null });
    expect(await textsOf(thief)).not.toContain('Секретный запрос');
  });

  test('and that he may deal with: what a colleague has stays with that one', async () => {
    const team = await buildTeam();
    const [anna, vera] = [await buildUser({ team }), await buildUser({ team })];
    const [p, q] = [somePhone(), somePhone()];
    const [hers, free] = [await buildLead({ phones: [p] }), await buildLead({ phones: [q] })];
    await assignLead(systemContext(), { id: hers.id, ownerId: anna.id });
    await (await contextFor(vera)).see(Lead, hers.id);
    await createLead(await contextFor(vera), both([p, q]));
    expect(await fresh(Lead, hers.id)).toMatchObject({ state: 'OPEN', messages: 1 });
    expect(await fresh(Lead, free.id)).toMatchObject({ state: 'OPEN', messages: 2, claims: [p] });
  });

  test('an admin sees all of them', async () => {
    const [first, second] = [await hidden(), await hidden()];
    const admin = await contextFor(await buildUser({ role: Role.ADMIN }));
    await createLead(admin, both([first.phone, second.phone]));
    expect(await fresh(Lead, second.id)).toMatchObject({ state: 'REJECTED', mergedIntoId: first.id });
  });
});

describe('domain §5, what is written down of somebody who waits with others', () => {
  test.each([
    ['its owner', () => boris, { owner: { name: 'Борис' }, team: { name: 'Север' } }],
    ['its team', () => null, { owner: null, team: { name: 'Север' } }],
  ])('is not taken away from him who wrote it, who is told of %s', async (_, owner, details) => {
    const { id, phone } = await hidden(owner());
    const attempt = async () => createLead(await contextFor(thief), both([phone]));
    await expectRefused(attempt, { code: 'RULE', reason: 'lead.hidden', details });
    expect(await fresh(Lead, id)).toMatchObject({ messages: 1 });
  });

  test('is named as a row of a file, and the others are taken', async () => {
    const { id, phone } = await hidden();
    const rows = [{ phones: [phone] }, { phones: [somePhone()] }];
    const ctx = await contextFor(thief);
    expect(await importLeads(ctx, { rows })).toHaveLength(1);
    const refused = [{ row: 0, reason: 'hidden', owner: null, team: { name: 'Север' } }];
    expect(await refusedRows(ctx, { rows })).toMatchObject(refused);
    expect(await fresh(Lead, id)).toMatchObject({ messages: 1 });
  });
});

const both = (phones: string[]) => ({ text: 'оба', phones, channel: ChannelKind.MANUAL });
