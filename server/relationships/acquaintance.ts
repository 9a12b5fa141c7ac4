import type { Context } from '../core/context.js';
import { prepared } from '../core/postgres/prepared.js';

/** That one of us knows a person: from contacts of the last two years, or because he answers for him. */
export interface Acquaintance {
  userId: string;
  personId: string;
  /** 1 to 5, by how often they have talked; less when that was long ago. */
  strength: number;
  /** Contacts that were held in the last two years. */
  contacts: number;
  /** The last of them; null = none, he only answers for the person. */
  lastAt: Date | null;
}

/** Who of those who work with us knows these people, and who answers for those of the second list without talking to them. */
export async function acquaintancesOf(
  ctx: Context,
  personIds: string[],
  answeredFor: string[],
): Promise<Acquaintance[]> {
  const rows = await prepared<Omit<Acquaintance, 'strength'>>(ctx.em, KNOWN, [personIds, ctx.now, answeredFor]);
  return rows.map((row) => {
    const lastAt = row.lastAt && new Date(row.lastAt);
    return { ...row, lastAt, strength: strengthOf(row.contacts, lastAt, ctx.now) };
  });
}

/** Contact by contact: of a join PostgreSQL expects so many that it would read the contacts of everybody. */
const KNOWN = `
  select k.user_id as "userId", k.person_id as "personId", sum(k.contacts)::int as contacts, max(k.last_at) as "lastAt"
  from (
    select i.responsible_id as user_id, p.person_id, 1 as contacts, i.held_at as last_at
    from participant p cross join lateral (
      select responsible_id, kind, held_at from interaction where id = p.interaction_id limit 1
    ) i
    where p.person_id = any($1::uuid[]) and i.held_at between $2::timestamptz - interval '2 years' and $2::timestamptz
      and i.kind <> 'NOTE' and i.responsible_id is not null
    union all
    select owner_id, id, 0, null from person where id = any($3::uuid[])
  ) k join app_user u on u.id = k.user_id and u.active
  group by 1, 2`;

const YEAR_MS = 365 * 86_400_000;
/** From so many contacts on it is as strong as that. */
const BY_CONTACTS = [
  [20, 5],
  [10, 4],
  [4, 3],
  [2, 2],
] as const;

function strengthOf(contacts: number, lastAt: Date | null, now: Date): number {
  const strength = BY_CONTACTS.find(([least]) => contacts >= least)?.[1] ?? 1;
  const isLongAgo = lastAt !== null && +now - +lastAt > YEAR_MS;
  return Math.max(1, isLongAgo ? strength - 1 : strength);
}
