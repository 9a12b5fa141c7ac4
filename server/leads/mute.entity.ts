import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Lead } from './lead.entity.js';

/** A telephone number, address or messenger id of somebody who was rejected as spam: until then he is not heard. */
@Entity({ tableName: 'mute' })
export class Mute {
  @PrimaryKey({ type: 'text' })
  contact!: string;

  @Property({ type: 'timestamptz', length: 3 })
  until!: Date;

  /** The lead that was rejected; when it is reopened, he is heard again. */
  @ManyToOne({ entity: () => Lead, mapToPk: true, fieldName: 'lead_id', deleteRule: 'cascade' })
  @Index()
  leadId!: string;
}
