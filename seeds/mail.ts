import { systemViewer, type Viewer } from '../server/core/rights/viewer.js';
import { Direction } from '../server/interactions/interaction.entity.js';
import { logInteraction, receiveInteraction } from '../server/interactions/interaction.service.js';
import type { Chronicle } from './chronicle.js';
import { type Contact, isReceived } from './contact.js';
import type { Step } from './script.js';
import type { Story } from './story.js';
import { concerning, strangers, waiting } from './threads.js';

const SELLERS = ['ilina', 'kotov', 'korneeva', 'losev', 'titova', 'fadeev', 'nesterova'];

/** What has come in about deals in work and waits to be looked through; a little of it is put off. */
export function waitingMail({ calendar, dice }: Chronicle, inWork: readonly Story[]): void {
  for (const story of dice.shuffled(inWork).slice(0, 26)) {
    story.received(calendar.ago(dice.between(0, 3), dice), dice.pick(waiting));
    if (dice.chance(0.2)) story.deferred(calendar.laterToday(dice) ?? calendar.ahead(1, dice));
  }
}

/** Letters that concern two deals of one seller are shown with both. */
export function sharedMail({ calendar, dice }: Chronicle, inWork: readonly Story[]): void {
  for (const story of dice.shuffled(inWork).slice(0, 12)) {
    // What was handed over was not his to write about in those days.
    const his = inWork.filter((one) => one !== story && one.owner === story.owner && !one.isHandedOver);
    const other = his.find(({ began }) => began < story.began);
    if (other) story.linkedTo(other, calendar.ago(dice.between(0, 2), dice), dice.pick(concerning));
  }
}

/** Those whom nobody knows yet: they call and write to each seller in turn, and are a subject by themselves. */
export function strangersMail({ calendar, company, dice }: Chronicle): Step[] {
  return dice.shuffled(strangers).flatMap(([who, thread], index) => {
    const seller = company.people.get(SELLERS[index % SELLERS.length]!)!;
    const firstAt = calendar.ago(dice.between(0, 4), dice);
    return conversation(who, thread, seller, (step) =>
      calendar.after(firstAt, new Date(firstAt.getTime() + step * 1_800_000), dice),
    );
  });
}

/** Each is on the basis of the one before. */
function conversation(
  who: string,
  thread: readonly Contact[],
  seller: Viewer,
  momentOf: (step: number) => Date,
): Step[] {
  let basisId: string | null = null;
  return thread.map((contact, step) => ({
    at: momentOf(step),
    by: isReceived(contact) ? systemViewer('seeds') : seller,
    run: async (ctx) => {
      const log = isReceived(contact) ? receiveInteraction : logInteraction;
      const of = {
        others: [who],
        basisId,
        responsibleId: seller.userId,
        reviewed: contact.direction !== Direction.IN || !!contact.result,
      };
      ({ id: basisId } = await log(ctx, { ...contact, ...of }));
    },
  }));
}
