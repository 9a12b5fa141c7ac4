import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ChannelKind } from '../channels/channelKind.entity.js';
import { type AppError } from '../core/errors.js';
import { Deal } from '../deals/deal.entity.js';
import { assignDeal, shareDeal } from '../deals/deal.service.js';
import { Chain } from '../interactions/chain.entity.js';
import { Interaction } from '../interactions/interaction.entity.js';
import { Partner } from '../partners/partner.entity.js';
import {
  buildDeal,
  buildLead,
  buildPartner,
  buildRoute,
  buildTeam,
  buildUser,
  contextFor,
  fresh,
  systemContext,
} from '../testing/build.js';
import { setInteractionResponsible } from '../interactions/interaction.edit.js';
import { told, unnumbered } from '../testing/log.js';
import { buildLegalEntity, buildPerson } from '../testing/buildRecords.js';
import { expectRefused } from '../testing/refusal.js';
import type { User } from '../users/user.entity.js';
import { acceptLead } from './accept.service.js';
import { Lead } from './lead.entity.js';
import { type AcceptLeadInput, AcceptWay } from './lead.inputs.js';
import { createLead } from './lead.service.js';
import { RejectReason } from './leadState.entity.js';
import { assignLead, rejectLeads } from './outcome.service.js';

const route = await buildRoute();
const { id: pipelineId } = route.pipeline;
const deal = { pipelineId, title: 'Болты М16' };
const anna = await buildUser({ name: 'Анна' });
let made = 0;
const phone = () => `+7913${String(++made).padStart(7, '0')}`;

const newClient = (lead: Lead, given: Partial<AcceptLeadInput> = {}): AcceptLeadInput => ({
  id: lead.id,
  way: AcceptWay.NEW_CLIENT,
  partner: { name: `Клиент ${++made}` },
  person: { name: 'Ирина Смирнова', phones: lead.phones },
  deal,
  ...given,
});

const chainIn = (dealId: string) => systemContext().em.findOneOrFail(Chain, { dealId });

describe('domain §2, accepting in four ways:', () => {
  test('a new deal for a new client', async () => {
    const lead = await buildLead({ contact: phone() });
    const ctx = await contextFor(anna);
    const [, { id }] = await acceptLead(ctx, newClient(lead));
    const accepted = await fresh(Lead, lead.id);
    expect(accepted).toMatchObject({ state: 'ACCEPTED', closedById: anna.id, dealId: id, heldById: null });
    const opened = await fresh(Deal, id);
    expect(opened).toMatchObject({ ownerId: anna.id, source: lead.channel, partnerId: accepted.partnerId });
    expect(accepted.personId).not.toBeNull();
    const chain = await chainIn(id);
    const [message] = await systemContext().em.find(Interaction, { chainId: chain.id });
    expect(message).toMatchObject({ text: lead.text, responsibleId: anna.id, reviewed: true });
  });

  test('a new deal for an existing client and contact', async () => {
    const partner = await buildPartner({ owner: anna });
    const person = await buildPerson({ owner: anna, partnerId: partner.id });
    const lead = await buildLead();
    const way = AcceptWay.KNOWN_CONTACT;
    const input = { id: lead.id, way, partnerId: partner.id, personId: person.id, deal };
    const [, { id }] = await acceptLead(await contextFor(anna), input);
    expect(await fresh(Deal, id)).toMatchObject({ partnerId: partner.id });
    expect(await fresh(Lead, lead.id)).toMatchObject({ partnerId: partner.id, personId: person.id });
  });

  test('a new contact of an existing client, and a deal', async () => {
    const partner = await buildPartner({ owner: anna });
    const lead = await buildLead();
    const person = { name: 'Пётр', phones: [phone()] };
    const input = { id: lead.id, way: AcceptWay.NEW_CONTACT, partnerId: partner.id, person, deal };
    await acceptLead(await contextFor(anna), input);
    expect(await fresh(Lead, lead.id)).toMatchObject({ state: 'ACCEPTED', partnerId: partner.id });
  });

  test('an interaction on one of the client’s current deals', async () => {
    const open = await buildDeal({ owner: anna });
    const lead = await buildLead();
    const input = { id: lead.id, way: AcceptWay.LOG, dealId: open.id };
    await acceptLead(await contextFor(anna), input);
    expect(await fresh(Lead, lead.id)).toMatchObject({ state: 'ACCEPTED', dealId: open.id });
    expect(await chainIn(open.id)).toMatchObject({ leadId: lead.id, ownerId: anna.id });
  });
});

describe('domain §2, duplicates:', () => {
  test('who may be the same must have been shown; of whom one does not see, by name and owner only', async () => {
    const boris = await buildUser({ name: 'Борис' });
    const partner = await buildPartner({ owner: boris, name: 'ООО «Теплокирпич»' });
    const known = await buildPerson({ owner: boris, partnerId: partner.id, phones: [phone()] });
    const lead = await buildLead({ contact: known.phones[0] });
    const accept = async (offered: string[]) => acceptLead(await contextFor(anna), newClient(lead, { offered }));
    const refused = (await accept([]).catch((error: unknown) => error)) as AppError;
    expect(refused).toMatchObject({ code: 'RULE', reason: 'lead.duplicates' });
    const { matches } = refused.details as { matches: { key: string; kind: string }[] };
    expect(matches).toMatchObject([
      { kind: 'PARTNER', id: null, name: partner.name, owner: 'Борис', by: [] },
      { kind: 'PERSON', id: null, name: known.name, owner: 'Борис', by: [] },
    ]);
    await accept(matches.map(({ key }) => key));
    expect((await fresh(Lead, lead.id)).state).toBe('ACCEPTED');
  });

  test('same ИНН and КПП: a hard stop', async () => {
    const partner = await buildPartner({ owner: anna });
    const { inn, kpp } = await buildLegalEntity({ partner });
    const lead = await buildLead();
    const matches = { offered: [] };
    const input = newClient(lead, { partner: { name: 'Ещё раз', inn, kpp }, ...matches });
    const error = (await acceptLead(await contextFor(anna), input).catch((one: unknown) => one)) as AppError;
    const offered = (error.details as { matches: { key: string }[] }).matches.map(({ key }) => key);
    await expectRefused(async () => acceptLead(await contextFor(anna), { ...input, offered }), {
      code: 'RULE',
      reason: 'partner.duplicate',
    });
  });
});

test('domain §2: who has nothing to be recognised by is no client', async () => {
  const lead = await buildLead();
  const input = newClient(lead, { person: null });
  await expectRefused(async () => acceptLead(await contextFor(anna), input), { code: 'RULE', reason: 'lead.nobody' });
});

test('domain §2: a refused acceptance leaves nothing behind', async () => {
  const lead = await buildLead();
  const partner = { id: randomUUID(), name: 'Призрак' };
  const input = newClient(lead, { partner, deal: { ...deal, stageId: randomUUID() } });
  await expectRefused(async () => acceptLead(await contextFor(anna), input), { code: 'NOT_FOUND' });
  expect(await systemContext().em.findOne(Partner, { id: partner.id })).toBeNull();
  expect((await fresh(Lead, lead.id)).state).toBe('OPEN');
});

test('domain §2: accepting is exclusive: of several exactly one wins, the others are told who and which deal', async () => {
  for (const crowd of [2, 4, 8]) {
    const people = await Promise.all(Array.from({ length: crowd }, () => buildUser({ role: anna.role })));
    const lead = await buildLead();
    const attempts = await Promise.allSettled(
      people.map(async (user) => acceptLead(await contextFor(user), newClient(lead))),
    );
    const won = attempts.filter(({ status }) => status === 'fulfilled');
    expect(won).toHaveLength(1);
    const winner = people[attempts.findIndex(({ status }) => status === 'fulfilled')]!;
    const lost = attempts.flatMap((one) => (one.status === 'rejected' ? [one.reason as AppError] : []));
    for (const error of lost) {
      expect(error).toMatchObject({ code: 'CONFLICT', reason: 'lead.state' });
      expect(error.details).toMatchObject({ state: 'ACCEPTED', by: { id: winner.id, name: winner.name } });
    }
    expect(
      await systemContext().em.count(Deal, { title: deal.title, ownerId: { $in: people.map(({ id }) => id) } }),
    ).toBe(1);
  }
});

describe('domain §10: an accepted lead is seen by those who see its deal:', () => {
  test('by nobody else, who are told all the same who was first', async () => {
    const [north, south] = [await buildTeam(), await buildTeam()];
    const [winner, mate, other] = [
      await buildUser({ name: 'Ольга', team: north }),
      await buildUser({ team: north }),
      await buildUser({ team: south }),
    ];
    const lead = await buildLead();
    const { events } = await told(async () => acceptLead(await contextFor(winner), newClient(lead)));
    expect(unnumbered(events)).toContainEqual(
      expect.objectContaining({
        name: 'lead.accepted',
        scopeBefore: expect.objectContaining({ waiting: true }) as object,
        scopeAfter: { owner: winner.id, team: north.path, sharedWith: [] },
      }),
    );
    expect((await (await contextFor(mate)).see(Lead, lead.id)).id).toBe(lead.id);
    await expectRefused(async () => (await contextFor(other)).see(Lead, lead.id), { code: 'NOT_FOUND' });
    await expectRefused(async () => acceptLead(await contextFor(other), newClient(lead)), {
      code: 'CONFLICT',
      reason: 'lead.state',
      details: { state: 'ACCEPTED', by: { id: winner.id, name: 'Ольга' }, deal: null },
    });
  });

  test('who never saw it waiting learns nothing of it', async () => {
    const [north, south] = [await buildTeam(), await buildTeam()];
    const [winner, other] = [await buildUser({ team: north }), await buildUser({ team: south })];
    const lead = await buildLead();
    await assignLead(systemContext(), { id: lead.id, teamId: north.id });
    await acceptLead(await contextFor(winner), newClient(lead));
    await expectRefused(async () => acceptLead(await contextFor(other), newClient(lead)), { code: 'NOT_FOUND' });
  });

  test('also by whom the deal is shared with', async () => {
    const [boris, owner] = [await buildUser(), await buildUser()];
    const open = await buildDeal({ owner });
    await shareDeal(systemContext(), { id: open.id, userId: boris.id });
    const lead = await buildLead();
    await acceptLead(systemContext(), { id: lead.id, way: AcceptWay.LOG, dealId: open.id });
    await expectRefused(async () => acceptLead(await contextFor(boris), newClient(lead)), {
      code: 'CONFLICT',
      reason: 'lead.state',
      details: { state: 'ACCEPTED', by: null, deal: { id: open.id, number: open.number, name: open.title } },
    });
  });
});

test('A lead that was accepted goes with its deal, in whosever hands that is', async () => {
  const [before, after] = [await buildUser({ team: await buildTeam() }), await buildUser({ team: await buildTeam() })];
  const lead = await buildLead();
  const [, { id }] = await acceptLead(await contextFor(before), newClient(lead));
  const given = { id, fromOwnerId: before.id, ownerId: after.id };
  await assignDeal(systemContext(), given);
  const seenBy = async (user: User) => (await contextFor(user)).em.count(Lead, { id: lead.id });
  expect([await seenBy(before), await seenBy(after)]).toEqual([0, 1]);
});

test('A duplicate holds nothing any more for whoever still sees it', async () => {
  const stranger = await buildUser({ team: await buildTeam() });
  const [first, second] = [phone(), phone()];
  const kept = await buildLead({ phones: [first] });
  const other = await buildLead({ phones: [second], text: 'Секретный запрос', company: 'ООО «Тайна»' });
  await createLead(await contextFor(anna), {
    text: 'Это один и тот же',
    phones: [first, second],
    channel: ChannelKind.MANUAL,
  });
  const seen = await (await contextFor(stranger)).see(Lead, other.id);
  expect(seen).toMatchObject({ state: 'REJECTED', mergedIntoId: kept.id, text: '', company: null, phones: [] });
});

test('Whoever has still to deal with what was written is let into the deal', async () => {
  const boris = await buildUser();
  const lead = await buildLead();
  const chain = await systemContext().em.findOneOrFail(Chain, { leadId: lead.id });
  const [message] = await systemContext().em.find(Interaction, { chainId: chain.id });
  await setInteractionResponsible(systemContext(), { ids: [message!.id], responsibleId: boris.id });
  const open = await buildDeal();
  await acceptLead(systemContext(), { id: lead.id, way: AcceptWay.LOG, dealId: open.id });
  expect((await (await contextFor(boris)).see(Deal, open.id)).id).toBe(open.id);
});

test('Of many that are rejected at once, one that somebody has just accepted is told of, and a hidden one is not named', async () => {
  const boris = await buildUser({ team: await buildTeam() });
  const [taken, open] = [await buildLead(), await buildLead()];
  const hidden = await buildLead({ contact: 'Тайный' });
  await assignLead(systemContext(), { id: hidden.id, ownerId: anna.id });
  await acceptLead(await contextFor(anna), newClient(taken));
  const reject = (ids: string[]) => async () =>
    rejectLeads(await contextFor(boris), { ids, reason: RejectReason.NOT_OURS });
  const details = { by: { id: anna.id, name: 'Анна' }, refused: [{ id: taken.id }] };
  await expectRefused(reject([taken.id, open.id]), { code: 'CONFLICT', reason: 'lead.state', details });
  const unseen = { code: 'NOT_FOUND', reason: 'Lead', details: { entity: 'Lead', id: hidden.id } } as const;
  await expectRefused(reject([hidden.id, open.id]), unseen);
});

test('A lead that is accepted has one more version, which its event tells', async () => {
  const lead = await buildLead();
  const { events } = await told(async () => acceptLead(await contextFor(anna), newClient(lead)));
  const versions = events.filter(({ entityId }) => entityId === lead.id).map(({ version }) => version);
  expect(versions).toEqual([lead.version + 1]);
});

test('A resend with its receipt is answered the same', async () => {
  const lead = await buildLead();
  const receipt = { userId: anna.id, clientId: randomUUID(), mutationId: randomUUID(), request: 'same' };
  const send = async () => acceptLead(Object.assign(await contextFor(anna), { receipt }), newClient(lead));
  const [[, first], [, second]] = [await send(), await send()];
  expect(second.id).toBe(first.id);
});
