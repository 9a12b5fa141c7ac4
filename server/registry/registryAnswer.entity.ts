import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** What a provider has answered, so that it is not asked the same again. Nobody's record: it has no place in the log. */
@Entity({ tableName: 'registry_answer' })
@Index({
  name: 'registry_answer_said',
  expression: 'create index registry_answer_said on registry_answer using gin (answer jsonb_path_ops)',
})
export class RegistryAnswer {
  /** What was asked. */
  @PrimaryKey({ type: 'text' })
  key!: string;

  @Property({ type: 'json' })
  answer!: unknown;

  @Property({ type: 'boolean', default: false })
  isMiss: boolean = false;

  @Property({ type: 'timestamptz', length: 3 })
  @Index()
  askedAt!: Date;
}
