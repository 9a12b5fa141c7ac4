import { expect, test } from 'vitest';
import { afterWorkingMinutes } from '../calendar/workingTime.service.js';
import { buildLead, buildTeam, buildUser, contextFor, fresh, systemContext } from '../testing/build.js';
import { someEmail, somePhone } from '../testing/messages.js';
import { event, told, unnumbered } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { Role } from '../users/user.entity.js';
import { ChannelKind } from '../channels/channelKind.entity.js';
import { Lead } from './lead.entity.js';
import { pageLeads } from './lead.page.js';
import { createLead } from './lead.service.js';
import { assignLead } from './outcome.service.js';
import { countWaiting } from './waiting.page.js';

test('a lead comes now, and its first answer is due within a working hour', async () => {
  const user = await buildUser();
  const ctx = await contextFor(user);
  const input = { text: 'Перезвоните', contact: '+7 900 000-00-00', channel: ChannelKind.PHONE };
  const { result, events } = await told(() => createLead(ctx, input));
  const lead = await fresh(Lead, result.id);
  const answerDueAt = await afterWorkingMinutes(ctx, ctx.now, 60);
  expect(lead).toMatchObject({ ...input, state: 'OPEN', receivedAt: ctx.now, answerDueAt });
  const particulars = { channel: 'PHONE' };
  const [created, logged] = unnumbered(events);
  expect(created).toEqual(event('lead.created', lead, { actor: user, particulars }));
  expect(logged).toMatchObject({ name: 'interaction.logged', entityId: lead.id });
});

test('domain §2: what is written down by hand finds who waits already, by a number beside his name', async () => {
  const ctx = await contextFor(await buildUser());
  const phone = somePhone();
  const waits = await createLead(ctx, { text: 'С сайта', contact: phone, channel: ChannelKind.SITE });
  const typed = `Живой Т., 8 ${phone.slice(2, 5)} ${phone.slice(5, 8)}-${phone.slice(8)}`;
  const again = await createLead(ctx, { text: 'Позвонил', contact: typed, channel: ChannelKind.PHONE });
  expect(again).toMatchObject({ id: waits.id, messages: 2 });
  const other = await createLead(ctx, { text: 'Ещё', contact: `Иван, ${someEmail()}`, channel: ChannelKind.PHONE });
  expect(other).toMatchObject({ contact: 'Иван', emails: [expect.stringContaining('@')] });
});

test('observers only look', async () => {
  const observer = await buildUser({ role: Role.OBSERVER });
  const attempt = async () => createLead(await contextFor(observer), { text: 'Привет', channel: ChannelKind.SITE });
  await expectRefused(attempt, { code: 'FORBIDDEN', reason: 'lead.create' });
});

test('the list is paged from the oldest on, whoever has waited longest first', async () => {
  for (let count = 0; count < 5; count++) await buildLead();
  const ctx = await contextFor(await buildUser());
  const seen: Lead[] = [];
  let after: string | null = null;
  do {
    const page = await pageLeads(ctx, { first: 2, after });
    seen.push(...page.nodes);
    after = page.next;
  } while (after);
  const all = await ctx.em.find(Lead, {}, { orderBy: { receivedAt: 'asc', id: 'asc' } });
  expect(seen.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
});

test('domain §2: how many wait is counted of those that one sees, and how many of them for too long', async () => {
  const team = await buildTeam();
  const [member, stranger] = [await buildUser({ team }), await buildUser()];
  const before = [
    await countWaiting(await contextFor(member)),
    await countWaiting(await contextFor(stranger)),
  ] as const;
  const [late, fresh] = [await buildLead(), await buildLead()];
  for (const { id } of [late, fresh]) await assignLead(systemContext(), { id, teamId: team.id });
  await systemContext().em.execute(`update lead set answer_due_at = '2020-01-01' where id = ?`, [late.id]);
  const { count, overdue, changesAt } = await countWaiting(await contextFor(member));
  expect([count, overdue]).toEqual([before[0].count + 2, before[0].overdue + 1]);
  expect(changesAt).toEqual(expect.any(Date));
  expect(await countWaiting(await contextFor(stranger))).toMatchObject({ count: before[1].count });
});
