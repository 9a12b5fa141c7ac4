import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { Field, ID, ObjectType } from 'type-graphql';
import { Shared } from '../live/shared.js';

/** Who sees a record sees the names that stand on it. */
@ObjectType({ description: 'A neighbour of a record by its name: who sees the record sees the names on it.' })
export class Label {
  @Shared()
  @Field(() => ID, { description: 'Id of the record that is named.' })
  id!: string;

  @Shared()
  @Field(() => String, { description: 'Its name or title as it is now.' })
  name!: string;
}

type Named = 'app_user' | 'team' | 'partner' | 'stage' | 'lost_reason';

/** Loads names in batches, whatever the viewer may see of the records themselves. */
export class Labels {
  private readonly loaders = new Map<Named, DataLoader<string, Label | null>>();

  constructor(private readonly em: EntityManager) {}

  async of(table: Named, id: string | null | undefined): Promise<Label | null> {
    return id ? this.loader(table).load(id) : null;
  }

  /** A name that a foreign key promises. */
  async need(table: Named, id: string): Promise<Label> {
    const label = await this.of(table, id);
    if (!label) throw new Error(`${table} ${id} is gone though a foreign key names it`);
    return label;
  }

  private loader(table: Named): DataLoader<string, Label | null> {
    const known = this.loaders.get(table);
    if (known) return known;
    const made = new DataLoader<string, Label | null>((ids) => this.load(table, ids));
    this.loaders.set(table, made);
    return made;
  }

  private async load(table: Named, ids: readonly string[]): Promise<(Label | null)[]> {
    const rows = await this.em.execute<Label[]>(`select id, name from ${table} where id = any(?::uuid[])`, [
      `{${ids.join(',')}}`,
    ]);
    const byId = new Map(rows.map((row) => [row.id, Object.assign(new Label(), row)]));
    return ids.map((id) => byId.get(id) ?? null);
  }
}
