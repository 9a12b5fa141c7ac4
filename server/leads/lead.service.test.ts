import { expect, test } from 'vitest';
import { afterWorkingMinutes } from '../calendar/workingTime.service.js';
import { buildLead, buildUser, contextFor, fresh } from '../testing/build.js';
import { event, told, unnumbered } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { Role } from '../users/user.entity.js';
import { ChannelKind } from '../channels/channelKind.entity.js';
import { Lead } from './lead.entity.js';
import { pageLeads } from './lead.page.js';
import { createLead } from './lead.service.js';

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
