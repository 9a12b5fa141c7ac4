import { Check, Entity, Filter, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Comment } from '../comments/comment.entity.js';
import { conflict } from '../core/errors.js';
import { Row } from '../core/row.entity.js';
import type { Scope } from '../core/rights/scope.js';
import type { Viewer } from '../core/rights/viewer.js';
import { visibleWhen } from '../core/rights/visible.js';
import { Moment } from '../core/schema/scalars.js';
import { Deal } from '../deals/deal.entity.js';
import { Interaction, seenByInteraction } from '../interactions/interaction.entity.js';
import { Partner } from '../partners/partner.entity.js';
import { User } from '../users/user.entity.js';

/** Until it is attached an upload is its author's alone. */
const visibleToAuthor = ({ userId }: Viewer) => ({
  authorId: userId,
  dealId: null,
  partnerId: null,
  interactionId: null,
});

/** What a file belongs to. One in a comment belongs to the comment's deal or partner as well. */
export interface Place {
  dealId?: string | null;
  partnerId?: string | null;
  commentId?: string;
  interactionId?: string;
}

/** Part of what it is attached to: who sees that sees it, and its events are told there. Its bytes are in {@link FileChunk}. */
@Entity({ tableName: 'stored_file' })
@Filter(
  visibleWhen((viewer, seen) => [
    { dealId: seen },
    { partnerId: seen },
    seenByInteraction(viewer),
    visibleToAuthor(viewer),
  ]),
)
@Index({ name: 'stored_file_deal', properties: ['dealId', 'createdAt', 'id'] })
@Index({ name: 'stored_file_partner', properties: ['partnerId', 'createdAt', 'id'] })
@Index({
  name: 'stored_file_loose',
  expression:
    'create index stored_file_loose on stored_file (author_id, created_at) where deal_id is null and partner_id is null and interaction_id is null',
})
@Index({
  name: 'stored_file_removed',
  expression: 'create index stored_file_removed on stored_file (removed_at) where removed_at is not null',
})
@Check({ name: 'stored_file_place_check', expression: 'num_nonnulls(deal_id, partner_id, interaction_id) <= 1' })
@ObjectType({ description: 'A file that is attached to something; its bytes are at `/files/<id>/<name>`.' })
export class StoredFile extends Row {
  @ManyToOne({ entity: () => Deal, mapToPk: true, nullable: true, fieldName: 'deal_id', deleteRule: 'restrict' })
  @Field(() => ID, { nullable: true, description: 'The deal that it belongs to.' })
  dealId: string | null = null;

  @ManyToOne({ entity: () => Partner, mapToPk: true, nullable: true, fieldName: 'partner_id', deleteRule: 'restrict' })
  @Field(() => ID, { nullable: true, description: 'The partner that it belongs to.' })
  partnerId: string | null = null;

  @ManyToOne({ entity: () => Comment, mapToPk: true, nullable: true, fieldName: 'comment_id', deleteRule: 'restrict' })
  @Index()
  @Field(() => ID, { nullable: true, description: 'The comment that it came with.' })
  commentId: string | null = null;

  @ManyToOne({
    entity: () => Interaction,
    mapToPk: true,
    nullable: true,
    fieldName: 'interaction_id',
    deleteRule: 'restrict',
  })
  @Index()
  @Field(() => ID, { nullable: true, description: 'The interaction that it came with.' })
  interactionId: string | null = null;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Its name, as its author had it.' })
  name!: string;

  /** Found in its bytes; what its name says is not asked. */
  @Property({ type: 'text' })
  @Field(() => String, { description: 'What its content is: a media type such as `image/png`.' })
  type: string = UNKNOWN;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Its length in bytes.' })
  size: number = 0;

  /** Of its bytes, in hex; null until all of them are here. */
  @Property({ type: 'text', nullable: true })
  sha256: string | null = null;

  /** Nobody when it came with a message. */
  @ManyToOne({ entity: () => User, mapToPk: true, nullable: true, fieldName: 'author_id', deleteRule: 'restrict' })
  authorId: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => Moment, { description: 'When it was uploaded.' })
  createdAt!: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => Moment, { nullable: true, description: 'When it was removed; a line stays that says by whom.' })
  removedAt: Date | null = null;

  @ManyToOne({ entity: () => User, mapToPk: true, nullable: true, fieldName: 'removed_by', deleteRule: 'restrict' })
  removedById: string | null = null;

  get isAttached(): boolean {
    return (this.dealId ?? this.partnerId ?? this.interactionId) !== null;
  }

  /** All its bytes are here. */
  complete({ type, size, sha256 }: Pick<StoredFile, 'type' | 'size' | 'sha256'>): void {
    Object.assign(this, { type, size, sha256 });
  }

  attachTo(place: Place): void {
    Object.assign(this, place);
  }

  /** @throws CONFLICT file.state */
  remove(byId: string | null, now: Date): void {
    if (this.removedAt) throw conflict('file.state', { removed: true });
    this.removedAt = now;
    this.removedById = byId;
  }

  /** @throws CONFLICT file.state, also when its bytes have been forgotten meanwhile */
  restore(): void {
    if (!this.removedAt || this.sha256 === null) throw conflict('file.state', { removed: this.removedAt !== null });
    this.removedAt = null;
    this.removedById = null;
  }

  /** By itself nobody's. */
  scope(): Scope {
    return { owner: null, team: null, sharedWith: [], private: true };
  }
}

const UNKNOWN = 'application/octet-stream';
