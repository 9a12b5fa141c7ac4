import { PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { Shared } from './live/shared.js';
import type { Scope } from './rights/scope.js';

/** A record that commands change, events name and clients keep: an id, a version, and who may see it. */
@ObjectType()
export abstract class Row {
  @PrimaryKey({ type: 'uuid' })
  @Shared()
  @Field(() => ID, { description: 'UUID, in order of creation.' })
  id: string = uuidv7();

  @Property({ type: 'integer', version: true })
  @Shared()
  @Field(() => Int, { description: 'Grows by one with every change; what a form edit names as its base.' })
  version!: number;

  /** Who may see the row as it stands; `null` = everyone signed in. */
  abstract scope(): Scope | null;
}

/** A class of rows, as lookups and policies name it. */
export type RowClass<T extends Row = Row> = { new (...args: never[]): T; name: string };

/** How log, receipts and feed call a class of rows: `LostReason` is `lostReason`. */
export const nameOf = ({ name }: RowClass): string => name[0]!.toLowerCase() + name.slice(1);
