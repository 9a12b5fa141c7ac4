import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { Field, ID, ObjectType } from 'type-graphql';
import { Shared } from '../live/shared.js';
import { prepared } from '../postgres/prepared.js';

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

type Named = 'app_user' | 'team' | 'partner' | 'person' | 'channel' | 'stage' | 'lost_reason';

/** Loads names in batches, whatever the viewer may see of the records themselves. */
export class Labels {
  private readonly loader = new DataLoader((wanted: readonly Neighbour[]) => this.load(wanted), { cacheKeyFn: keyOf });

  constructor(private readonly em: EntityManager) {}

  async of(table: Named, id: string | null | undefined): Promise<Label | null> {
    return id ? this.loader.load({ table, id }) : null;
  }

  /** A name that a foreign key promises. */
  async need(table: Named, id: string): Promise<Label> {
    const label = await this.of(table, id);
    if (!label) throw new Error(`${table} ${id} is gone though a foreign key names it`);
    return label;
  }

  /** One statement for the names of all tables. */
  private async load(wanted: readonly Neighbour[]): Promise<(Label | null)[]> {
    const ids = Map.groupBy(wanted, ({ table }) => table);
    // In one order, so that the same tables are the same statement.
    const tables = [...ids.keys()].sort();
    const selects = tables.map(
      (table, index) => `select '${table}' as "table", id, name from ${table} where id = any($${index + 1}::uuid[])`,
    );
    const params = tables.map((table) => ids.get(table)!.map(({ id }) => id));
    const rows = await prepared<Neighbour & { name: string }>(this.em, selects.join(' union all '), params);
    const labels = new Map(rows.map((row) => [keyOf(row), Object.assign(new Label(), { id: row.id, name: row.name })]));
    return wanted.map((neighbour) => labels.get(keyOf(neighbour)) ?? null);
  }
}

interface Neighbour {
  table: Named;
  id: string;
}

const keyOf = ({ table, id }: Neighbour): string => `${table} ${id}`;
