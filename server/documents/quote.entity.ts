import { DecimalType } from '@mikro-orm/core';
import { Check, Entity, Enum, Filter, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { conflict, rule } from '../core/errors.js';
import { Moment, Money, Day } from '../core/schema/scalars.js';
import { visibleThrough } from '../core/rights/visible.js';
import { DealPart } from '../deals/dealPart.entity.js';

export enum QuoteState {
  DRAFT = 'DRAFT',
  SENT = 'SENT',
  ACCEPTED = 'ACCEPTED',
  DECLINED = 'DECLINED',
}

registerEnumType(QuoteState, { name: 'QuoteState', description: 'Being drafted, sent, accepted or declined.' });

/** Where a step taken back leads. */
const BEFORE: Partial<Record<QuoteState, QuoteState>> = {
  [QuoteState.SENT]: QuoteState.DRAFT,
  [QuoteState.ACCEPTED]: QuoteState.SENT,
  [QuoteState.DECLINED]: QuoteState.SENT,
};

@Entity({ tableName: 'quote' })
@Filter(visibleThrough('dealId'))
@Check({ name: 'quote_sum_check', expression: '"sum" >= 0' })
@ObjectType({ description: 'What we offer, and until when (domain §7).' })
export class Quote extends DealPart {
  @Property({ type: 'text' })
  @Field(() => String, { description: 'Its number, as it is written on paper.' })
  number!: string;

  @Enum({ items: () => QuoteState, type: 'text' })
  @Field(() => QuoteState, { description: 'Being drafted, sent, accepted or declined.' })
  state: QuoteState = QuoteState.DRAFT;

  @Property({ type: new DecimalType('string'), precision: 15, scale: 2 })
  @Field(() => Money, { description: 'What it comes to, in the currency of the deal.' })
  sum!: string;

  @Property({ type: 'date' })
  @Field(() => Day, { description: 'Last day on which it holds.' })
  validUntil!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why the client declined it, in words.' })
  declineReason: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => Moment, { description: 'When it was created.' })
  createdAt!: Date;

  /** @throws CONFLICT quote.state; RULE quote.expired */
  send(today: string): void {
    this.guard(QuoteState.DRAFT);
    this.guardValid(today);
    this.state = QuoteState.SENT;
  }

  /** @throws CONFLICT quote.state; RULE quote.expired */
  accept(today: string): void {
    this.guard(QuoteState.SENT);
    this.guardValid(today);
    this.state = QuoteState.ACCEPTED;
  }

  /** @throws CONFLICT quote.state */
  decline(reason: string | null): void {
    this.guard(QuoteState.SENT);
    this.state = QuoteState.DECLINED;
    this.declineReason = reason;
  }

  /** The last step was not meant. @throws CONFLICT quote.state unless it stands as the client saw it */
  takeBack(seen: QuoteState): void {
    const before = BEFORE[seen];
    if (!before || this.state !== seen) throw conflict('quote.state', { state: this.state });
    this.state = before;
    this.declineReason = null;
  }

  /** @throws CONFLICT quote.state when somebody was faster */
  guard(state: QuoteState): void {
    if (this.state !== state) throw conflict('quote.state', { state: this.state });
  }

  private guardValid(today: string): void {
    if (this.validUntil < today) throw rule('quote.expired', { validUntil: this.validUntil });
  }
}
