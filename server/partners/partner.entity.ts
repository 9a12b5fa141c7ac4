import { Entity, Filter, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Live } from '../core/live/records.js';
import { Shared } from '../core/live/shared.js';
import { visible } from '../core/rights/visible.js';
import { type FieldValues, FieldValuesScalar } from '../core/schema/fieldValue.js';
import { OwnedRow } from '../users/owned.entity.js';

@Live()
@Entity({ tableName: 'partner' })
@Filter(visible)
@Index({ name: 'partner_owner_id_index', properties: ['ownerId'] })
@Index({
  name: 'partner_name_trgm',
  expression: 'create index partner_name_trgm on partner using gin (name gin_trgm_ops)',
})
@ObjectType({ description: 'A client, supplier or competitor as managers see it (domain §5).' })
export class Partner extends OwnedRow {
  @Property({ type: 'text' })
  @Shared()
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Property({ type: 'json', defaultRaw: `'{}'` })
  @Shared()
  @Field(() => FieldValuesScalar, { description: 'Values of its custom fields.' })
  custom: FieldValues = {};
}
