import { Entity, Enum, Filter, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { ERASED_NAME } from '../../shared/persons/erased.js';
import { Live } from '../core/live/records.js';
import { Shared } from '../core/live/shared.js';
import { all, type Condition, either } from '../core/condition.js';
import type { Viewer } from '../core/rights/viewer.js';
import { visibleBy, visibleSql, waysToSeeQueue } from '../core/rights/visible.js';
import { Moment } from '../core/schema/scalars.js';
import { Deal } from '../deals/deal.entity.js';
import { type Team } from '../teams/team.entity.js';
import { User } from '../users/user.entity.js';
import { Enquiry } from './enquiry.entity.js';
import { LeadState, RejectReason } from './leadState.entity.js';

/**
 * Whoever wrote before somebody took it on. What was written are interactions of its chain, which turn to the deal when it
 * is accepted. Without an owner it waits in the queue of its team.
 */
@Live()
@Entity({ tableName: 'lead' })
@Filter(visibleBy(visibleLeads))
@Index({ name: 'lead_received', properties: ['state', 'receivedAt', 'id'] })
@Index({ name: 'lead_owner_id_index', properties: ['ownerId'] })
@Index({ name: 'lead_phones', expression: 'create index lead_phones on lead using gin (phones)' })
@Index({ name: 'lead_emails', expression: 'create index lead_emails on lead using gin (emails)' })
@Index({
  name: 'lead_messenger_ids',
  expression: 'create index lead_messenger_ids on lead using gin (messenger_ids)',
})
@Index({
  name: 'lead_snoozed',
  expression: `create index lead_snoozed on lead (snoozed_until) where state = 'SNOOZED'`,
})
@ObjectType({ description: 'Somebody got in touch, and nobody has accepted it yet (domain §2).' })
export class Lead extends Enquiry {
  @Enum({ items: () => LeadState, type: 'text' })
  @Shared()
  @Field(() => LeadState, { description: 'How it stands.' })
  state: LeadState = LeadState.OPEN;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Shared()
  @Field(() => Moment, { nullable: true, description: 'Until when it is put off.' })
  snoozedUntil: Date | null = null;

  @Enum({ items: () => RejectReason, type: 'text', nullable: true })
  @Shared()
  @Field(() => RejectReason, { nullable: true, description: 'Why nothing comes of it.' })
  rejectReason: RejectReason | null = null;

  @ManyToOne({ entity: () => Lead, mapToPk: true, nullable: true, fieldName: 'merged_into_id', deleteRule: 'restrict' })
  @Index()
  @Shared()
  @Field(() => ID, { nullable: true, description: 'Of a duplicate: the lead that holds now what this one held.' })
  mergedIntoId: string | null = null;

  /** Of a rejected one: what nobody had dealt with by then, or came since, and is to be dealt with if it is reopened. */
  @Property({ type: 'string[]', columnType: 'uuid[]' })
  unreviewed: string[] = [];

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Shared()
  @Field(() => Moment, { nullable: true, description: 'When it was accepted or rejected.' })
  closedAt: Date | null = null;

  @ManyToOne({ entity: () => User, mapToPk: true, nullable: true, fieldName: 'closed_by_id', deleteRule: 'restrict' })
  closedById: string | null = null;

  @ManyToOne({ entity: () => Deal, mapToPk: true, nullable: true, fieldName: 'deal_id', deleteRule: 'restrict' })
  @Index()
  @Shared()
  @Field(() => ID, { nullable: true, description: 'The deal that it was accepted into.' })
  dealId: string | null = null;

  /** Who is in the wizard with it, for so long as he renews that. */
  @ManyToOne({ entity: () => User, mapToPk: true, nullable: true, fieldName: 'held_by_id', deleteRule: 'restrict' })
  heldById: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Shared()
  @Field(() => Moment, { nullable: true, description: 'Until when somebody is just accepting it.' })
  heldUntil: Date | null = null;

  get isOpen(): boolean {
    return this.state === LeadState.OPEN || this.state === LeadState.SNOOZED;
  }

  /** Given to somebody, or to the queue of a team, or back to everyone. */
  give(owner: User | null, team: Team | null): void {
    this.assignTo(owner, team);
    this.wake();
  }

  snooze(until: Date): void {
    this.state = LeadState.SNOOZED;
    this.snoozedUntil = until;
    this.letGo();
  }

  /** It is to be dealt with again: its time has come, or they have written again. */
  wake(): void {
    this.state = LeadState.OPEN;
    this.snoozedUntil = null;
  }

  reject(reason: RejectReason, by: string | null, now: Date): void {
    this.close(LeadState.REJECTED, by, now);
    this.rejectReason = reason;
  }

  /** Somebody works with it as this deal now. */
  accept(deal: Deal, by: string | null, now: Date): void {
    this.close(LeadState.ACCEPTED, by, now);
    this.dealId = deal.id;
    const { ownerId, teamId, teamPath, sharedWith } = deal;
    Object.assign(this, { ownerId, teamId, teamPath, sharedWith: [...sharedWith] });
  }

  /** Another lead has turned out to be of the same person, and holds now what this one held: here nothing is left of it. */
  mergeInto(other: Lead, now: Date): void {
    this.reject(RejectReason.DUPLICATE, null, now);
    this.mergedIntoId = other.id;
    Object.assign(this, { text: '', topic: null, contact: null, company: null, inn: null, partnerId: null });
    Object.assign(this, { phones: [], emails: [], messengerIds: [], claims: [], personId: null });
  }

  /** Whoever sent it has been erased: there is nobody left to answer. */
  get isErased(): boolean {
    return this.contact === ERASED_NAME;
  }

  /** Not rejected, after all. */
  reopen(): void {
    Object.assign(this, {
      state: LeadState.OPEN,
      rejectReason: null,
      closedAt: null,
      closedById: null,
      unreviewed: [],
    });
  }

  isHeldByOther(by: string, now: Date): boolean {
    return this.heldById !== by && this.leaseLeft(now) > 0;
  }

  /** For how long yet somebody has it, ms. */
  leaseLeft(now: Date): number {
    return this.heldById === null || this.heldUntil === null ? 0 : Math.max(0, +this.heldUntil - +now);
  }

  /** Somebody is in the wizard with it. */
  hold(by: string, until: Date): void {
    this.heldById = by;
    this.heldUntil = until;
  }

  letGo(): void {
    this.heldById = null;
    this.heldUntil = null;
  }

  private close(state: LeadState, by: string | null, now: Date): void {
    Object.assign(this, { state, closedAt: now, closedById: by, snoozedUntil: null });
    this.letGo();
  }
}

/** A lead that was accepted is seen by whom sees its deal, in whosever hands that is now; any other as it waits. */
function visibleLeads(viewer: Viewer, alias: string): Condition {
  const accepted = `${alias}.state = '${LeadState.ACCEPTED}'`;
  const deal = visibleSql(viewer, 'd');
  return either([
    all([{ sql: `not ${accepted}`, params: [] }, either(waysToSeeQueue(viewer, alias))]),
    {
      sql: `${accepted} and exists (select from deal d where d.id = ${alias}.deal_id and ${deal.sql})`,
      params: deal.params,
    },
  ]);
}
