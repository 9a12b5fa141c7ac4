import { describe, expect, test } from 'vitest';
import { Deal } from '../deals/deal.entity.js';
import { buildComment, buildDeal, buildPartner, buildTeam, buildUser, contextFor, fresh } from '../testing/build.js';
import { event, told, unnumbered } from '../testing/log.js';
import { expectRefused } from '../testing/refusal.js';
import { Role } from '../users/user.entity.js';
import { Visibility } from '../users/role.entity.js';
import { setRoleVisibility } from '../users/user.service.js';
import { systemContext } from '../testing/build.js';
import { Comment } from './comment.entity.js';
import { mentionReach } from './mention.service.js';
import { addComment, editComment, pinComment, removeComment, restoreComment, unpinComment } from './comment.service.js';

await setRoleVisibility(systemContext(), 'MANAGER', Visibility.TEAM);
const team = await buildTeam();
const anna = await buildUser({ team });
const boris = await buildUser({ team });
const head = await buildUser({ team, role: Role.HEAD });
const observer = await buildUser({ team, role: Role.OBSERVER });
const stranger = await buildUser({ team: await buildTeam() });

describe('a comment', () => {
  test('is told on its deal, which is not idle then', async () => {
    const deal = await buildDeal({ owner: anna });
    const input = { wholeId: deal.id, text: 'Громов решает сам' };
    const { result, events } = await told(async () => addComment(await contextFor(anna), input));
    const after = await fresh(Deal, deal.id);
    expect(result).toMatchObject({ dealId: deal.id, authorId: anna.id, text: 'Громов решает сам', version: 1 });
    expect(after.activeAt > deal.activeAt).toBe(true);
    expect(unnumbered(events)).toMatchObject(
      [
        {
          ...event('comment.added', after, { actor: anna, particulars: { part: result.id, partVersion: 1 } }),
          id: undefined,
        },
      ].map(({ id: _, ...rest }) => rest),
    );
  });

  test('may be about a partner', async () => {
    const partner = await buildPartner({ owner: anna });
    const comment = await addComment(await contextFor(anna), { wholeId: partner.id, text: 'Платит вовремя' });
    expect(comment).toMatchObject({ dealId: null, partnerId: partner.id });
  });

  test('may be written by everyone who sees the deal, but not by those who only look', async () => {
    const { id: wholeId } = await buildDeal({ owner: anna });
    await addComment(await contextFor(boris), { wholeId, text: 'Видел их на выставке' });
    const byObserver = await contextFor(observer);
    await expectRefused(() => addComment(byObserver, { wholeId, text: 'Ага' }), { code: 'FORBIDDEN' });
    const byStranger = await contextFor(stranger);
    await expectRefused(() => addComment(byStranger, { wholeId, text: 'Ага' }), { code: 'NOT_FOUND' });
  });

  test('is changed by its author alone, and remembers what stood there', async () => {
    const comment = await buildComment({ author: anna });
    const input = { id: comment.id, version: 1, text: 'Решает Синицына' };
    const byHead = await contextFor(head);
    await expectRefused(() => editComment(byHead, input), { code: 'FORBIDDEN' });
    const { result, events } = await told(async () => editComment(await contextFor(anna), input));
    expect(result.editedAt).not.toBeNull();
    expect(events).toMatchObject([{ name: 'comment.edited', details: { text: [comment.text, 'Решает Синицына'] } }]);
    const again = await contextFor(anna);
    await expectRefused(() => editComment(again, { ...input, text: 'Решает Лаптев' }), {
      code: 'CONFLICT',
      reason: 'comment.edited',
      details: { fields: [{ field: 'text', theirs: 'Решает Синицына', yours: 'Решает Лаптев' }] },
    });
  });

  test('is removed by its author or by who leads him, and a line stays that says by whom', async () => {
    const comment = await buildComment({ author: anna });
    const byBoris = await contextFor(boris);
    await expectRefused(() => removeComment(byBoris, { id: comment.id }), { code: 'FORBIDDEN' });
    const removed = await removeComment(await contextFor(head), { id: comment.id });
    expect(removed).toMatchObject({ removedById: head.id });
    const twice = await contextFor(anna);
    await expectRefused(() => removeComment(twice, { id: comment.id }), { code: 'CONFLICT', reason: 'comment.state' });
    const restored = await restoreComment(await contextFor(anna), { id: comment.id });
    expect(restored).toMatchObject({ removedAt: null, removedById: null, text: comment.text });
  });
});

describe('a pinned comment', () => {
  test('stands above all others of its deal, and takes the place of the one before', async () => {
    const deal = await buildDeal({ owner: anna });
    const [first, second] = [await buildComment({ author: anna, deal }), await buildComment({ author: boris, deal })];
    await pinComment(await contextFor(anna), { id: first.id });
    const { events } = await told(async () => pinComment(await contextFor(anna), { id: second.id }));
    expect(events.map(({ name, particulars }) => [name, particulars.part, particulars.partVersion])).toEqual([
      ['comment.unpinned', first.id, 3],
      ['comment.pinned', second.id, 2],
    ]);
    expect([(await fresh(Comment, first.id)).pinned, (await fresh(Comment, second.id)).pinned]).toEqual([false, true]);
    await unpinComment(await contextFor(anna), { id: second.id });
    expect((await fresh(Comment, second.id)).pinned).toBe(false);
  });

  test('is chosen by those who answer for the deal', async () => {
    const { id } = await buildComment({ author: anna });
    const byBoris = await contextFor(boris);
    await expectRefused(() => pinComment(byBoris, { id }), { code: 'FORBIDDEN' });
  });

  test('that is removed stands above nothing', async () => {
    const { id } = await buildComment({ author: anna });
    await pinComment(await contextFor(anna), { id });
    expect(await removeComment(await contextFor(anna), { id })).toMatchObject({ pinned: false });
  });
});

describe('a colleague who is mentioned', () => {
  test('and does not see the deal is let in by an author who may share', async () => {
    const deal = await buildDeal({ owner: anna });
    const input = { wholeId: deal.id, text: '@Кто', mentionIds: [stranger.id, boris.id] };
    const { result, events } = await told(async () => addComment(await contextFor(anna), input));
    expect(result.mentions).toEqual([stranger.id, boris.id]);
    expect((await fresh(Deal, deal.id)).sharedWith).toEqual([stranger.id]);
    expect(events.map(({ name, particulars }) => [name, particulars.userId])).toEqual([
      ['deal.shared', stranger.id],
      ['comment.added', undefined],
    ]);
  });

  test('is known beforehand to be let in, or to be refused', async () => {
    const deal = await buildDeal({ owner: anna });
    const ids = [boris.id, head.id, stranger.id];
    const reach = async (user: typeof anna) => mentionReach(await contextFor(user), deal, ids);
    expect(await reach(anna)).toEqual({ outsideIds: [stranger.id], letsIn: true });
    expect(await reach(boris)).toEqual({ outsideIds: [stranger.id], letsIn: false });
  });

  test('is told, and once', async () => {
    const deal = await buildDeal({ owner: anna });
    const toldTo = async (command: () => Promise<unknown>) =>
      (await told(command)).notified.map(({ scopeAfter }) => scopeAfter!.owner);
    const input = { wholeId: deal.id, text: '@Кто', mentionIds: [boris.id, anna.id] };
    let comment!: Comment;
    expect(await toldTo(async () => (comment = await addComment(await contextFor(anna), input)))).toEqual([boris.id]);
    const edit = { id: comment.id, version: 1, text: '@Кто и @Ещё', mentionIds: [boris.id, head.id] };
    expect(await toldTo(async () => editComment(await contextFor(anna), edit))).toEqual([head.id]);
  });

  test('is named in the refusal when the author may not share', async () => {
    const deal = await buildDeal({ owner: anna });
    const ctx = await contextFor(boris);
    await expectRefused(() => addComment(ctx, { wholeId: deal.id, text: '@Кто', mentionIds: [stranger.id] }), {
      code: 'RULE',
      reason: 'comment.unseen',
      details: { users: [{ id: stranger.id, name: stranger.name }] },
    });
  });
});
