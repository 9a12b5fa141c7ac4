import { Entity, Enum, Filter, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { conflict } from '../core/errors.js';
import type { Scope } from '../core/rights/scope.js';
import { visibleWhen } from '../core/rights/visible.js';
import { Row } from '../core/row.entity.js';
import { Day, Moment } from '../core/schema/scalars.js';
import { Interaction, seenByInteraction } from '../interactions/interaction.entity.js';
import { User } from '../users/user.entity.js';

export enum CommitmentSide {
  OURS = 'OURS',
  CLIENT = 'CLIENT',
}

export enum CommitmentState {
  OPEN = 'OPEN',
  KEPT = 'KEPT',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(CommitmentSide, {
  name: 'CommitmentSide',
  description: 'Who has promised.',
  valuesConfig: { OURS: { description: 'We have.' }, CLIENT: { description: 'The client has.' } },
});
registerEnumType(CommitmentState, {
  name: 'CommitmentState',
  description: 'How a promise stands.',
  valuesConfig: {
    OPEN: { description: 'Given, and not kept yet; broken once its day is over.' },
    KEPT: { description: 'Kept, in time or late.' },
    WITHDRAWN: { description: 'Taken back, or marked by mistake: nobody waits for it.' },
  },
});

/**
 * A promise that was given in a contact. Part of its interaction: who sees that sees it, its events are told where those of
 * the interaction are, and it goes along when its chain gets another subject.
 */
@Entity({ tableName: 'commitment' })
@Filter(visibleWhen((viewer) => [seenByInteraction(viewer)]))
@ObjectType({ description: 'What we or the client promised in a contact, for a day (domain §3).' })
export class Commitment extends Row {
  @ManyToOne({ entity: () => Interaction, mapToPk: true, fieldName: 'interaction_id', deleteRule: 'restrict' })
  @Index()
  @Field(() => ID, { description: 'The interaction in which it was given.' })
  interactionId!: string;

  @Enum({ items: () => CommitmentSide, type: 'text' })
  @Field(() => CommitmentSide, { description: 'Who has promised.' })
  side!: CommitmentSide;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What was promised, in a line.' })
  text!: string;

  @Property({ type: 'date' })
  @Field(() => Day, { description: 'The day for which it was promised.' })
  dueOn!: string;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => Moment, {
    description: 'When that day is over where who answers for it lives: from then on an open promise is broken.',
  })
  dueAt!: Date;

  @Enum({ items: () => CommitmentState, type: 'text' })
  @Field(() => CommitmentState, { description: 'How it stands.' })
  state: CommitmentState = CommitmentState.OPEN;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => Moment, { nullable: true, description: 'When it was kept; null = it has not been.' })
  keptAt: Date | null = null;

  @ManyToOne({ entity: () => User, mapToPk: true, nullable: true, fieldName: 'author_id', deleteRule: 'restrict' })
  authorId: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => Moment, { description: 'When it was marked.' })
  createdAt!: Date;

  /** @throws CONFLICT commitment.state, when somebody was faster */
  keep(now: Date): void {
    this.guardState(CommitmentState.OPEN);
    this.state = CommitmentState.KEPT;
    this.keptAt = now;
  }

  /** @throws CONFLICT commitment.state */
  withdraw(): void {
    this.guardState(CommitmentState.OPEN);
    this.state = CommitmentState.WITHDRAWN;
  }

  /** It is waited for again. @throws CONFLICT commitment.state unless it stands as the client saw it */
  reopen(seen: CommitmentState): void {
    if (seen === CommitmentState.OPEN) throw conflict('commitment.state', { state: this.state });
    this.guardState(seen);
    this.state = CommitmentState.OPEN;
    this.keptAt = null;
  }

  /** @throws CONFLICT commitment.state */
  guardState(state: CommitmentState): void {
    if (this.state !== state) throw conflict('commitment.state', { state: this.state });
  }

  /** By itself nobody's. */
  scope(): Scope {
    return { owner: null, team: null, sharedWith: [], private: true };
  }
}
