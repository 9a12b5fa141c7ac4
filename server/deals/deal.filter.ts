import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { IdField, IdsField } from '../core/schema/inputs.js';
import { type Condition, either, type Ways } from '../core/condition.js';
import { Shared } from '../core/live/shared.js';
import { containing } from '../core/pattern.js';
import { Day, Money, Text } from '../core/schema/scalars.js';
import { dayOf, endOfDay } from '../core/time.js';
import { ChannelKind } from '../channels/channelKind.entity.js';
import { Currency } from '../currencies/currency.entity.js';
import { DealStatus } from './deal.entity.js';

export enum DealColour {
  RED = 'RED',
  YELLOW = 'YELLOW',
  GREEN = 'GREEN',
}

registerEnumType(DealColour, {
  name: 'DealColour',
  description: 'Colour of a card (domain §1): something is overdue, something is due today, neither.',
});

@Shared()
@ObjectType('ChosenFilter', { description: 'The filter of a saved view.' })
@InputType({ description: 'Which deals; all that is given must hold.' })
export class DealFilter {
  @IdField({ description: 'Of this pipeline; a board asks for its own.', nullable: true })
  pipelineId?: string | null;

  @IdsField({ description: 'Led by one of these.', nullable: true, max: 200 })
  ownerIds?: string[] | null;

  @IdsField({ description: 'Of one of these teams, without those below.', nullable: true, max: 200 })
  teamIds?: string[] | null;

  @Field(() => [DealStatus], { nullable: true, description: 'In one of these states; none = in work.' })
  @IsOptional()
  @ArrayMaxSize(3, { message: 'tooMany' })
  statuses?: DealStatus[] | null;

  @Field(() => [DealColour], { nullable: true, description: "Of one of these colours now, in the viewer's zone." })
  @IsOptional()
  @ArrayMaxSize(3, { message: 'tooMany' })
  colours?: DealColour[] | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only deals without a next step.' })
  @IsOptional()
  noNextStep?: boolean | null;

  @Field(() => [ChannelKind], { nullable: true, description: 'Come by one of these.' })
  @IsOptional()
  @ArrayMaxSize(6, { message: 'tooMany' })
  sources?: ChannelKind[] | null;

  @Field(() => [Currency], { nullable: true, description: 'In one of these currencies.' })
  @IsOptional()
  @ArrayMaxSize(8, { message: 'tooMany' })
  currencies?: Currency[] | null;

  @Field(() => Money, { nullable: true, description: 'Sum from, in roubles.' })
  @IsOptional()
  sumFrom?: string | null;

  @Field(() => Money, { nullable: true, description: 'Sum to, in roubles.' })
  @IsOptional()
  sumTo?: string | null;

  @Field(() => Day, { nullable: true, description: 'Expected to close on this day or later.' })
  @IsOptional()
  expectedFrom?: string | null;

  @Field(() => Day, { nullable: true, description: 'Expected to close on this day or earlier.' })
  @IsOptional()
  expectedTo?: string | null;

  @Field(() => Text, {
    nullable: true,
    description: 'A part of the title or the partner, or the number. At most 200 characters.',
  })
  @IsOptional()
  @MaxLength(200, { message: 'tooLong' })
  text?: string | null;
}

/** When and where a filter is asked: colours depend on both. */
export interface Vantage {
  now: Date;
  zone: string;
}

/** When «today» ends for a viewer. */
export const endOfToday = ({ now, zone }: Vantage): Date => endOfDay(dayOf(now, zone), zone);

/** The filter as SQL over the table `deal` under the alias `d`, without the viewer's own rule: one of each must hold. */
export function filterWays(filter: DealFilter | null | undefined, vantage: Vantage): Ways[] {
  const { pipelineId, ownerIds, teamIds, statuses, colours, noNextStep, sources, currencies } = filter ?? {};
  const { sumFrom, sumTo, expectedFrom, expectedTo, text } = filter ?? {};
  const conditions = [
    pipelineId && { sql: 'd.pipeline_id = ?', params: [pipelineId] },
    anyOf('d.status', 'text', statuses ?? [DealStatus.IN_WORK]),
    ownerIds && anyOf('d.owner_id', 'uuid', ownerIds),
    teamIds && anyOf('d.team_id', 'uuid', teamIds),
    sources && anyOf('d.source', 'text', sources),
    currencies && anyOf('d.currency', 'text', currencies),
    colours && ofColours(colours, vantage),
    noNextStep && { sql: 'd.next_due_at is null', params: [] },
    sumFrom && { sql: 'd.sum >= ?::numeric', params: [sumFrom] },
    sumTo && { sql: 'd.sum <= ?::numeric', params: [sumTo] },
    expectedFrom && { sql: 'd.expected_on >= ?::date', params: [expectedFrom] },
    expectedTo && { sql: 'd.expected_on <= ?::date', params: [expectedTo] },
  ].filter((condition) => !!condition);
  return [...conditions.map((condition) => [condition]), ...(text ? [withText(text)] : [])];
}

function anyOf(column: string, type: string, values: string[]): Condition {
  return { sql: `${column} = any(?::${type}[])`, params: [`{${values.join(',')}}`] };
}

function ofColours(colours: DealColour[], vantage: Vantage): Condition {
  const { now } = vantage;
  const today = endOfToday(vantage);
  const each: Record<DealColour, Condition> = {
    [DealColour.RED]: { sql: 'd.next_due_at <= ?', params: [now] },
    [DealColour.YELLOW]: { sql: '(d.next_due_at > ? and d.next_due_at <= ?)', params: [now, today] },
    [DealColour.GREEN]: { sql: '(d.next_due_at is null or d.next_due_at > ?)', params: [today] },
  };
  return colours.length > 0 ? either(colours.map((colour) => each[colour])) : { sql: 'false', params: [] };
}

function withText(text: string): Ways {
  const pattern = containing(text);
  const number = /^[DdДд]?-?(\d{1,9})$/.exec(text)?.[1];
  return [
    { sql: 'd.title ilike ?', params: [pattern] },
    { sql: 'd.partner_id in (select id from partner where name ilike ?)', params: [pattern] },
    ...(number ? [{ sql: 'd.number = ?', params: [Number(number)] }] : []),
  ];
}
