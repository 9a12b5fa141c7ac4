import type { EntityManager } from '@mikro-orm/postgresql';

/** What reads the log: a request, as far as it reads. */
interface Reading {
  em: EntityManager;
}

/** Who changed a record last, or a part of it, with one of these verbs: what a conflict tells. */
export async function lastChange(
  { em }: Reading,
  entityId: string | readonly string[],
  names: string[],
  part: string | null = null,
) {
  const [row] = await em.execute<{ id: string | null; name: string | null; at: Date }[]>(
    `select u.id, u.name, e.at from event e left join app_user u on u.id = e.actor_id
     where e.entity_id = any(?::uuid[]) and e.name = any(?::text[]) and (?::text is null or e.particulars ->> 'part' = ?)
     order by e.seq desc limit 1`,
    [`{${[entityId].flat().join()}}`, `{${names.join(',')}}`, part, part],
  );
  return { by: row?.id ? { id: row.id, name: row.name } : null, at: row ? new Date(row.at).toISOString() : null };
}
