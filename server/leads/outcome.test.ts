import { describe, expect, test } from 'vitest';
import { receive } from '../channels/receive.service.js';
import { Chain } from '../interactions/chain.entity.js';
import { Interaction } from '../interactions/interaction.entity.js';
import { reviewInteractions } from '../interactions/interaction.edit.js';
import { ChainResolver } from '../interactions/interaction.resolver.js';
import { Notification } from '../notifications/notification.entity.js';
import {
  buildChannel,
  buildLead,
  buildTeam,
  buildUser,
  clock,
  contextFor,
  fresh,
  systemContext,
} from '../testing/build.js';
import { told, unnumbered } from '../testing/log.js';
import { messageFrom, somePhone } from '../testing/messages.js';
import { expectRefused } from '../testing/refusal.js';
import { Role } from '../users/user.entity.js';
import { Lead } from './lead.entity.js';
import { RejectReason } from './leadState.entity.js';
import {
  assignLead,
  holdLead,
  rejectLead,
  rejectLeads,
  releaseLead,
  reopenLead,
  snoozeLead,
  wakeLead,
} from './outcome.service.js';
import { wakeLeads } from './snoozed.js';

const anna = await buildUser({ name: 'Анна' });
const boris = await buildUser({ name: 'Борис' });
const HOUR_MS = 3_600_000;
const inAnHour = () => new Date(Date.now() + HOUR_MS);
const never = new AbortController().signal;

/** What was written with a lead. */
async function messageOf({ id }: Lead): Promise<Interaction> {
  const sql = 'select i.id from interaction i join chain c on c.id = i.chain_id where c.lead_id = ?';
  const [row] = await systemContext().em.execute<[{ id: string }]>(sql, [id]);
  return fresh(Interaction, row.id);
}

describe('domain §2, reject:', () => {
  test('with a reason; what was written waits for nobody any more, and again when it is reopened', async () => {
    const lead = await buildLead();
    const reject = async () => rejectLead(await contextFor(anna), { id: lead.id, reason: RejectReason.NOT_OURS });
    const { events } = await told(reject);
    expect(unnumbered(events)).toMatchObject([{ name: 'lead.rejected', particulars: { reason: 'NOT_OURS' } }]);
    expect(await fresh(Lead, lead.id)).toMatchObject({ state: 'REJECTED', closedById: anna.id });
    expect((await messageOf(lead)).reviewed).toBe(true);
    await reopenLead(await contextFor(boris), { id: lead.id });
    expect(await fresh(Lead, lead.id)).toMatchObject({ state: 'OPEN', rejectReason: null, closedById: null });
    expect((await messageOf(lead)).reviewed).toBe(false);
  });

  test('what had been reviewed before stays so when it is reopened', async () => {
    const sender = { phones: [somePhone()] };
    const channel = await buildChannel();
    const { leadId } = await receive(systemContext(), channel.id, messageFrom(sender));
    const seen = await receive(systemContext(), channel.id, messageFrom(sender));
    await reviewInteractions(systemContext(), { ids: [seen.interactionId!], reviewed: true });
    await rejectLead(await contextFor(anna), { id: leadId!, reason: RejectReason.NOT_OURS });
    await reopenLead(await contextFor(anna), { id: leadId! });
    const chain = await systemContext().em.findOneOrFail(Chain, { leadId: leadId! });
    const messages = await systemContext().em.find(Interaction, { chainId: chain.id });
    expect(messages.map(({ id, reviewed }) => [id === seen.interactionId, reviewed]).sort()).toEqual([
      [false, false],
      [true, true],
    ]);
  });

  test('the second is told who was first', async () => {
    const lead = await buildLead();
    const input = { id: lead.id, reason: RejectReason.SPAM };
    await rejectLead(await contextFor(anna), input);
    const details = { state: 'REJECTED', by: { id: anna.id, name: 'Анна' }, deal: null };
    await expectRefused(async () => rejectLead(await contextFor(boris), input), {
      code: 'CONFLICT',
      reason: 'lead.state',
      details,
    });
  });

  test('many, all or none', async () => {
    const [first, second, over] = [await buildLead(), await buildLead(), await buildLead()];
    await rejectLead(systemContext(), { id: over.id, reason: RejectReason.SPAM });
    const reject = async (ids: string[]) => rejectLeads(await contextFor(anna), { ids, reason: RejectReason.NOT_OURS });
    await expectRefused(() => reject([first.id, over.id]), { code: 'CONFLICT', reason: 'lead.state' });
    expect((await fresh(Lead, first.id)).state).toBe('OPEN');
    await reject([first.id, second.id]);
    expect((await fresh(Lead, second.id)).state).toBe('REJECTED');
  });
});

describe('domain §2, snooze:', () => {
  test('it comes back by itself, and before by hand', async () => {
    const [later, now] = [await buildLead(), await buildLead()];
    for (const { id } of [later, now]) await snoozeLead(await contextFor(anna), { id, until: inAnHour() });
    await wakeLead(await contextFor(boris), { id: now.id });
    await wakeLeads.run(systemContext(), never);
    expect([await fresh(Lead, later.id), await fresh(Lead, now.id)]).toMatchObject([
      { state: 'SNOOZED' },
      { state: 'OPEN', snoozedUntil: null },
    ]);
    clock.now = new Date(Date.now() + 2 * HOUR_MS);
    const { events } = await told(() => wakeLeads.run(systemContext(), never));
    clock.now = null;
    expect(unnumbered(events)).toMatchObject([{ name: 'lead.woken', entityId: later.id }]);
    expect((await fresh(Lead, later.id)).state).toBe('OPEN');
  });

  test('into the past it is refused', async () => {
    const { id } = await buildLead();
    const attempt = async () => snoozeLead(await contextFor(anna), { id, until: new Date() });
    await expectRefused(attempt, { code: 'INVALID', reason: 'past' });
  });
});

describe('domain §2, hand over:', () => {
  test('to a colleague, who is told and has what was written to review', async () => {
    const lead = await buildLead();
    await assignLead(await contextFor(anna), { id: lead.id, ownerId: boris.id });
    expect(await fresh(Lead, lead.id)).toMatchObject({ ownerId: boris.id });
    expect((await messageOf(lead)).responsibleId).toBe(boris.id);
    const told = { userId: boris.id, leadId: lead.id, kind: 'ASSIGNED' as const };
    expect(await systemContext().em.count(Notification, told as never)).toBe(1);
    const attempt = async () => rejectLead(await contextFor(anna), { id: lead.id, reason: RejectReason.SPAM });
    await expectRefused(attempt, { code: 'NOT_FOUND' });
  });

  test('to the queue of a team, which sees it then and others do not', async () => {
    const team = await buildTeam();
    const member = await buildUser({ team });
    const lead = await buildLead();
    const { events } = await told(async () => assignLead(await contextFor(anna), { id: lead.id, teamId: team.id }));
    expect(unnumbered(events)).toMatchObject([
      { name: 'lead.assigned', scopeAfter: { owner: null, team: team.path, waiting: true } },
    ]);
    expect((await (await contextFor(member)).see(Lead, lead.id)).id).toBe(lead.id);
    await expectRefused(async () => (await contextFor(boris)).see(Lead, lead.id), { code: 'NOT_FOUND' });
  });

  test('what a colleague has is his, for those who see it too', async () => {
    const team = await buildTeam();
    const [owner, mate, head] = [
      await buildUser({ team }),
      await buildUser({ team }),
      await buildUser({ team, role: Role.HEAD }),
    ];
    const { leadId } = await receive(
      systemContext(),
      (await buildChannel()).id,
      messageFrom({ phones: [somePhone()] }),
    );
    await assignLead(systemContext(), { id: leadId!, ownerId: owner.id });
    const snooze = async (user: typeof owner) => snoozeLead(await contextFor(user), { id: leadId!, until: inAnHour() });
    await expect(snooze(mate)).rejects.toMatchObject({ code: expect.stringMatching(/FORBIDDEN|NOT_FOUND/) as string });
    await snooze(head);
  });
});

test('Who may take a lead may answer it', async () => {
  const team = await buildTeam();
  const [owner, mate] = [await buildUser({ team }), await buildUser({ team })];
  const lead = await buildLead();
  const chain = await systemContext().em.findOneOrFail(Chain, { leadId: lead.id });
  const isYours = async (user: typeof owner) => new ChainResolver().isYours(await contextFor(user), chain);
  expect([await isYours(owner), await isYours(mate)]).toEqual([true, true]);
  await assignLead(systemContext(), { id: lead.id, ownerId: owner.id });
  expect([await isYours(owner), await isYours(mate)]).toEqual([true, false]);
});

describe('domain §2, the lease of who is accepting:', () => {
  test('is seen, and lasts three minutes', async () => {
    const lead = await buildLead();
    const ctx = await contextFor(anna);
    await holdLead(ctx, { id: lead.id });
    const held = await fresh(Lead, lead.id);
    expect(held).toMatchObject({ heldById: anna.id, heldUntil: new Date(ctx.now.getTime() + 180_000) });
    await expectRefused(async () => holdLead(await contextFor(boris), { id: lead.id }), {
      code: 'CONFLICT',
      reason: 'lead.held',
      details: { by: { id: anna.id, name: 'Анна' }, until: held.heldUntil!.toISOString() },
    });
    await releaseLead(await contextFor(boris), { id: lead.id });
    expect((await fresh(Lead, lead.id)).heldById).toBe(anna.id);
    await releaseLead(await contextFor(anna), { id: lead.id });
    expect((await fresh(Lead, lead.id)).heldById).toBeNull();
  });

  test('is renewed, and told again, only when it is about to end', async () => {
    const lead = await buildLead();
    const hold = async () => holdLead(await contextFor(anna), { id: lead.id });
    const began = (await hold()).heldUntil!.getTime() - 180_000;
    clock.now = new Date(began + 119_000);
    const early = await told(hold);
    clock.now = new Date(began + 121_000);
    const late = await told(hold);
    clock.now = null;
    expect(early.events).toEqual([]);
    expect(unnumbered(late.events)).toMatchObject([{ name: 'lead.held', version: lead.version + 2 }]);
    expect((await fresh(Lead, lead.id)).heldUntil).toEqual(new Date(began + 301_000));
  });

  test('ends by itself', async () => {
    const lead = await buildLead();
    await holdLead(await contextFor(anna), { id: lead.id });
    clock.now = new Date(Date.now() + 181_000);
    await holdLead(await contextFor(boris), { id: lead.id });
    clock.now = null;
    expect((await fresh(Lead, lead.id)).heldById).toBe(boris.id);
  });
});
