import { Check, Entity, Filter, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { conflict } from '../core/errors.js';
import { Row } from '../core/row.entity.js';
import type { Scope } from '../core/rights/scope.js';
import { visibleWhen } from '../core/rights/visible.js';
import { Moment } from '../core/schema/scalars.js';
import { Deal } from '../deals/deal.entity.js';
import { Partner } from '../partners/partner.entity.js';
import { User } from '../users/user.entity.js';

/** Part of its deal or partner: who sees that sees it, and its events are told there. */
@Entity({ tableName: 'comment' })
@Filter(visibleWhen((_, seen) => [{ dealId: seen }, { partnerId: seen }]))
@Index({ name: 'comment_deal', properties: ['dealId', 'createdAt', 'id'] })
@Index({ name: 'comment_partner', properties: ['partnerId', 'createdAt', 'id'] })
@Index({
  name: 'comment_pinned',
  expression: 'create unique index comment_pinned on comment (coalesce(deal_id, partner_id)) where pinned',
})
@Check({ name: 'comment_whole_check', expression: '(deal_id is null) <> (partner_id is null)' })
@ObjectType({ description: 'What colleagues say to each other about a deal or a partner.' })
export class Comment extends Row {
  @ManyToOne({ entity: () => Deal, mapToPk: true, nullable: true, fieldName: 'deal_id', deleteRule: 'restrict' })
  @Field(() => ID, { nullable: true, description: 'The deal that it is about; null = it is about a partner.' })
  dealId: string | null = null;

  @ManyToOne({ entity: () => Partner, mapToPk: true, nullable: true, fieldName: 'partner_id', deleteRule: 'restrict' })
  @Field(() => ID, { nullable: true, description: 'The partner that it is about; null = it is about a deal.' })
  partnerId: string | null = null;

  /** Kept when it is removed, so that it can be restored; shown no more. */
  @Property({ type: 'text' })
  text!: string;

  /** Those whom it calls by name. */
  @Property({ type: 'string[]', columnType: 'uuid[]' })
  mentions: string[] = [];

  @ManyToOne({ entity: () => User, mapToPk: true, nullable: true, fieldName: 'author_id', deleteRule: 'restrict' })
  authorId: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => Moment, { description: 'When it was written.' })
  createdAt!: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => Moment, { nullable: true, description: 'When its author last changed it.' })
  editedAt: Date | null = null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether it stands above all others; one of its deal or partner does at most.' })
  pinned: boolean = false;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => Moment, { nullable: true, description: 'When it was removed; a line stays that says by whom.' })
  removedAt: Date | null = null;

  @ManyToOne({ entity: () => User, mapToPk: true, nullable: true, fieldName: 'removed_by', deleteRule: 'restrict' })
  removedById: string | null = null;

  get wholeId(): string {
    return (this.dealId ?? this.partnerId)!;
  }

  /** @throws CONFLICT comment.state, when it has been removed */
  edit(text: string, mentions: string[], now: Date): void {
    this.guardState(false);
    this.text = text;
    this.mentions = mentions;
    this.editedAt = now;
  }

  /** A comment that is gone stands above nothing. @throws CONFLICT comment.state */
  remove(byId: string | null, now: Date): void {
    this.guardState(false);
    this.removedAt = now;
    this.removedById = byId;
    this.pinned = false;
  }

  /** @throws CONFLICT comment.state, when it has not been removed */
  restore(): void {
    this.guardState(true);
    this.removedAt = null;
    this.removedById = null;
  }

  /** @throws CONFLICT comment.state */
  pin(): void {
    this.guardState(false);
    this.pinned = true;
  }

  unpin(): void {
    this.pinned = false;
  }

  /** By itself nobody's. */
  scope(): Scope {
    return { owner: null, team: null, sharedWith: [], private: true };
  }

  private guardState(removed: boolean): void {
    if ((this.removedAt !== null) !== removed) throw conflict('comment.state', { removed: !removed });
  }
}
