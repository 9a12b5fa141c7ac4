import { addCommitment, keepCommitment } from '../server/commitments/commitment.service.js';
import type { NewCommitmentInput } from '../server/commitments/commitment.inputs.js';
import type { Context } from '../server/core/context.js';
import { systemViewer, type Viewer } from '../server/core/rights/viewer.js';
import { deferInteractions, reviewInteractions } from '../server/interactions/interaction.edit.js';
import { Direction } from '../server/interactions/interaction.entity.js';
import { SubjectMode } from '../server/interactions/interaction.inputs.js';
import { logInteraction, receiveInteraction } from '../server/interactions/interaction.service.js';
import { setInteractionSubject } from '../server/interactions/subject.service.js';
import type { Calendar } from './calendar.js';
import { type Contact, isReceived } from './contact.js';
import type { Dice } from './dice.js';
import type { Step } from './script.js';

/** Who tells it, and by which clock. */
export interface Told {
  owner: Viewer;
  calendar: Calendar;
  dice: Dice;
}

/** What was said with a client about one deal, told as commands. Each comes after the one before it. */
export class Conversation {
  readonly steps: Step[] = [];
  protected last = new Date(0);
  protected dealId = '';
  /** The contact that was written down last. */
  protected contactId = '';
  /** What was promised last. */
  private promiseId = '';

  constructor(protected readonly cast: Told) {}

  get owner(): Viewer {
    return this.cast.owner;
  }

  /** A contact that was held, and left nothing to do. */
  contacted(at: Date, contact: Contact): this {
    this.received(at, contact);
    return contact.direction === Direction.IN ? this.reviewed(at) : this;
  }

  /** A contact; when the client began it, somebody has yet to look at it. Letters come by themselves. */
  received(at: Date, contact: Contact): this {
    const [write, by] = isReceived(contact) ? [receiveInteraction, SYSTEM] : [logInteraction, this.owner];
    const of = { responsibleId: this.owner.userId, reviewed: contact.direction !== Direction.IN };
    const run = async (ctx: Context) => {
      ({ id: this.contactId } = await write(ctx, { ...contact, ...of, dealId: this.dealId || null }));
    };
    return this.told(at, run, by);
  }

  reviewed(at: Date): this {
    return this.told(at, (ctx) => reviewInteractions(ctx, { ids: [this.contactId], reviewed: true }));
  }

  /** The last contact is to be looked at later. */
  deferred(until: Date): this {
    return this.told(this.last, (ctx) => deferInteractions(ctx, { ids: [this.contactId], until }));
  }

  /** A letter about both deals. */
  linkedTo(other: Conversation, at: Date, contact: Contact): this {
    this.contacted(at, contact);
    return this.told(at, async (ctx) => {
      const of = { interactionId: this.contactId, mode: SubjectMode.LINK };
      await setInteractionSubject(ctx, { ...of, fromDealId: this.dealId, dealId: other.dealId });
    });
  }

  /** A line of the last contact that promises something. */
  promised(at: Date, promise: NewCommitmentInput): this {
    return this.told(at, async (ctx) => {
      ({ id: this.promiseId } = await addCommitment(ctx, { interactionId: this.contactId, ...promise }));
    });
  }

  /** What was promised last is done. */
  kept(at: Date): this {
    return this.told(at, (ctx) => keepCommitment(ctx, { id: this.promiseId }));
  }

  protected told(at: Date, run: (ctx: Context) => Promise<unknown>, by: Viewer = this.cast.owner): this {
    this.steps.push({ at: this.next(at), by, run });
    return this;
  }

  /** When the next thing happens: as wanted, and after all before it. */
  protected next(wanted: Date): Date {
    this.last = this.cast.calendar.after(this.last, wanted, this.cast.dice);
    return this.last;
  }
}

/** What comes by a channel comes by itself. */
const SYSTEM = systemViewer('seeds');
