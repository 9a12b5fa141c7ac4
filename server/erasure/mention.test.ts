import { describe, expect, test } from 'vitest';
import { addComment } from '../comments/comment.service.js';
import { CommitmentState } from '../commitments/commitment.entity.js';
import { encodeCursor } from '../core/schema/page.js';
import { Direction, InteractionKind } from '../interactions/interaction.entity.js';
import { logInteraction } from '../interactions/interaction.service.js';
import { LeadState, RejectReason } from '../leads/leadState.entity.js';
import { Lead } from '../leads/lead.entity.js';
import { rejectLead, reopenLead } from '../leads/outcome.service.js';
import { buildDeal, buildInteraction, buildLead, buildUser, contextFor, fresh, orm } from '../testing/build.js';
import { buildDealPerson, buildPerson } from '../testing/buildRecords.js';
import { someEmail, somePhone } from '../testing/messages.js';
import { expectRefused } from '../testing/refusal.js';
import { DealStatus, Deal } from '../deals/deal.entity.js';
import { Role } from '../users/user.entity.js';
import { erasePerson } from './erase.service.js';
import { pageMentions } from './mention.page.js';

const admin = await buildUser({ role: Role.ADMIN });
const asAdmin = () => contextFor(admin);
const sql = <T extends object>(text: string, params: unknown[] = []) => orm.em.fork().execute<T[]>(text, params);

let made = 0;
const zina = (given: object = {}) =>
  buildPerson({ name: `Зина Упомянутая${'я'.repeat(++made)}`, phones: [somePhone()], emails: [someEmail()], ...given });

describe('152-ФЗ, where a person is mentioned', () => {
  test('is read page by page before, each text with the record in which it stands', async () => {
    const person = await zina();
    const deal = await buildDeal({ title: `Болты для ${person.name}` });
    await addComment(await asAdmin(), { wholeId: deal.id, text: `Писать на ${person.emails[0]}` });
    const talk = await buildInteraction({ kind: InteractionKind.NOTE, topic: `${'о'.repeat(90)} ${person.name} ждёт` });
    const own = await buildInteraction({
      kind: InteractionKind.CALL,
      direction: Direction.IN,
      topic: person.name,
      personIds: [person.id],
    });
    const { nodes, next } = await pageMentions(await asAdmin(), { id: person.id, first: 2 });
    expect(nodes).toEqual([
      { text: `Писать на ${person.emails[0]}`, in: { kind: 'DEAL', id: deal.id } },
      { text: `Болты для ${person.name}`, in: { kind: 'DEAL', id: deal.id } },
    ]);
    const rest = await pageMentions(await asAdmin(), { id: person.id, first: 2, after: next });
    expect(rest).toMatchObject({ nodes: [{ in: { kind: 'INTERACTION', id: talk.id } }], next: null });
    expect(rest.nodes[0]!.text).toMatch(/^…о+ Зина/);
    expect(JSON.stringify([nodes, rest.nodes])).not.toContain(own.id);
  });

  test('by admins only, and by a cursor of this list', async () => {
    const [head, person] = [await buildUser({ role: Role.HEAD }), await zina()];
    const forged = [['id'], [], [person.id, person.id]].map((key) =>
      encodeCursor('personMentions', ['deal', JSON.stringify(key)]),
    );
    for (const after of ['x', ...forged])
      await expectRefused(async () => pageMentions(await asAdmin(), { id: person.id, first: 1, after }), {
        code: 'INVALID',
        reason: 'cursor',
      });
    const mine = await zina({ owner: head });
    await expectRefused(async () => pageMentions(await contextFor(head), { id: mine.id, first: 1 }), {
      code: 'FORBIDDEN',
    });
  });
});

describe('152-ФЗ, what waits for a person who is erased', () => {
  test('an open lead is closed, for a reason that nobody gives by hand', async () => {
    const person = await zina();
    const { id } = await buildLead({ phones: person.phones });
    await sql('update lead set person_id = ? where id = ?', [person.id, id]);
    await erasePerson(await asAdmin(), person);
    expect(await fresh(Lead, id)).toMatchObject({ state: LeadState.REJECTED, rejectReason: RejectReason.ERASED });
    const other = await buildLead();
    const attempt = async () => rejectLead(await asAdmin(), { id: other.id, reason: RejectReason.ERASED });
    await expectRefused(attempt, { code: 'INVALID', reason: 'option' });
  });

  test('and is not opened again, nor is one that was rejected before', async () => {
    const person = await zina();
    const [open, spam] = [await buildLead({ phones: person.phones }), await buildLead({ phones: [somePhone()] })];
    for (const { id } of [open, spam]) await sql('update lead set person_id = ? where id = ?', [person.id, id]);
    await rejectLead(await asAdmin(), { id: spam.id, reason: RejectReason.SPAM });
    await erasePerson(await asAdmin(), person);
    for (const { id } of [open, spam]) {
      const attempt = async () => reopenLead(await asAdmin(), { id });
      await expectRefused(attempt, { code: 'FORBIDDEN', reason: 'lead.reopen' });
    }
  });

  test('promises are withdrawn and their tasks cancelled; a deal goes on without him', async () => {
    const [person, deal] = [await zina(), await buildDeal()];
    await buildDealPerson({ deal, person });
    const talk = {
      dealId: deal.id,
      kind: InteractionKind.CALL,
      direction: Direction.OUT,
      topic: 'Цены',
      personIds: [person.id],
    };
    const commitments = [{ side: 'OURS', text: `Прислать ${person.name} смету`, dueOn: '2027-01-11' }];
    await logInteraction(await asAdmin(), { ...talk, commitments } as never);
    await erasePerson(await asAdmin(), person);
    const [promise] = await sql<{ id: string; state: string; text: string }>(
      'select c.id, c.state, c.text from commitment c join interaction i on i.id = c.interaction_id join chain h on h.id = i.chain_id where h.deal_id = ?',
      [deal.id],
    );
    expect(promise).toMatchObject({ state: CommitmentState.WITHDRAWN, text: '[удалено]' });
    expect(await sql('select state, title from task where commitment_id = ?', [promise!.id])).toEqual([
      { state: 'CANCELLED', title: '[удалено]' },
    ]);
    expect(await fresh(Deal, deal.id)).toMatchObject({ status: DealStatus.IN_WORK });
  });
});
