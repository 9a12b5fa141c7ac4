import { Entity, Enum, Filter, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { conflict } from '../core/errors.js';
import { Day, Moment } from '../core/schema/scalars.js';
import { visibleThrough } from '../core/rights/visible.js';
import { DealPart } from '../deals/dealPart.entity.js';

export enum AgreementState {
  DRAFT = 'DRAFT',
  ACTIVE = 'ACTIVE',
  CLOSED = 'CLOSED',
}

registerEnumType(AgreementState, { name: 'AgreementState', description: 'Being drafted, in force, or closed.' });

/** Where a step taken back leads. */
const BEFORE: Partial<Record<AgreementState, AgreementState>> = {
  [AgreementState.ACTIVE]: AgreementState.DRAFT,
  [AgreementState.CLOSED]: AgreementState.ACTIVE,
};

@Entity({ tableName: 'agreement' })
@Filter(visibleThrough('dealId'))
@ObjectType({ description: 'The sales terms of a deal (domain §7).' })
export class Agreement extends DealPart {
  @Property({ type: 'text' })
  @Field(() => String, { description: 'Its number, as it is written on paper.' })
  number!: string;

  @Enum({ items: () => AgreementState, type: 'text' })
  @Field(() => AgreementState, { description: 'Being drafted, in force, or closed.' })
  state: AgreementState = AgreementState.DRAFT;

  @Property({ type: 'date' })
  @Field(() => Day, { description: 'First day of its validity.' })
  validFrom!: string;

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: 'Last day of its validity; null = without an end.' })
  validUntil: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => Moment, { description: 'When it was created.' })
  createdAt!: Date;

  /** It is in force. @throws CONFLICT agreement.state */
  activate(): void {
    this.guard(AgreementState.DRAFT);
    this.state = AgreementState.ACTIVE;
  }

  /** It is in force no longer. @throws CONFLICT agreement.state */
  close(): void {
    this.guard(AgreementState.ACTIVE);
    this.state = AgreementState.CLOSED;
  }

  /** The last step was not meant. @throws CONFLICT agreement.state unless it stands as the client saw it */
  takeBack(seen: AgreementState): void {
    const before = BEFORE[seen];
    if (!before || this.state !== seen) throw conflict('agreement.state', { state: this.state });
    this.state = before;
  }

  /** @throws CONFLICT agreement.state when somebody was faster */
  guard(state: AgreementState): void {
    if (this.state !== state) throw conflict('agreement.state', { state: this.state });
  }
}
