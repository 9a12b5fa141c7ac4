import { Field, Int, ObjectType } from 'type-graphql';
import { Label } from '../core/schema/label.js';
import { Day, Money } from '../core/schema/scalars.js';
import { TaskKind } from '../tasks/task.entity.js';
import type { UnmetGate } from './gates.js';

@ObjectType({ description: 'Why a deal may not go somewhere yet.' })
export class Gate {
  @Field(() => String, {
    description:
      '`deal.notYours` (somebody else leads it), `deal.closed`, `deal.skip` (stages are not skipped), `deal.notLast` (won ' +
      'from the last stage only), or what the stage lacks: `gate.heldInteraction`, `gate.agreement`, `gate.validQuote`, ' +
      '`gate.client`, `gate.legalEntity`, `gate.postedOrder`, `gate.fulfilled`, or `gate.step` (a kind of step that it demands is neither planned nor done there).',
  })
  code!: UnmetGate['code'];

  @Field(() => Label, { nullable: true, description: 'The stage that asks for it, or that comes first.' })
  stage!: Label | null;

  @Field(() => Int, { nullable: true, description: 'How many stages lie between.' })
  count!: number | null;

  @Field(() => Money, {
    nullable: true,
    description: 'Of `gate.fulfilled`: what of posted orders is not paid, in the currency of the deal.',
  })
  unpaid?: string;

  @Field(() => Money, {
    nullable: true,
    description: 'Of `gate.fulfilled`: what of posted orders is not shipped, in the currency of the deal.',
  })
  unshipped?: string;

  @Field(() => Day, {
    nullable: true,
    description: 'Last day of the agreement or quote that is there and holds no longer.',
  })
  endedOn?: string | null;

  @Field(() => TaskKind, { nullable: true, description: 'Of `gate.step`: the kind of step that the stage demands.' })
  step?: TaskKind | null;
}
