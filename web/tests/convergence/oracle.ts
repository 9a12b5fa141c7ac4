import type { EntityManager } from '@mikro-orm/postgresql';
import type { DealFilter } from '#lib/core/gql/graphql.js';
import type { Setting } from '../../../server/testing/permissions/setting.js';

/** A filter of the board and what it means, said once more by hand in SQL over `d`. */
export interface MeantFilter {
  filter: DealFilter;
  sql: string;
}

const today = `(date_trunc('day', now() at time zone 'Europe/Moscow') + interval '1 day') at time zone 'Europe/Moscow'`;
const inWork = `d.status = 'IN_WORK'`;

export const filtersOf = ({ manager, stranger, north }: Setting): MeantFilter[] => [
  { filter: {}, sql: inWork },
  { filter: { ownerIds: [manager.id] }, sql: `${inWork} and d.owner_id = '${manager.id}'` },
  {
    filter: { ownerIds: [manager.id, stranger.id], noNextStep: true },
    sql: `${inWork} and d.owner_id in ('${manager.id}', '${stranger.id}') and d.next_due_at is null`,
  },
  { filter: { teamIds: [north.id] }, sql: `${inWork} and d.team_id = '${north.id}'` },
  { filter: { statuses: ['IN_WORK', 'WON'] }, sql: `d.status in ('IN_WORK', 'WON')` },
  { filter: { statuses: ['LOST'] }, sql: `d.status = 'LOST'` },
  { filter: { sumFrom: '200.00', sumTo: '400.00' }, sql: `${inWork} and d.sum between 200 and 400` },
  { filter: { currencies: ['USD', 'EUR'] }, sql: `${inWork} and d.currency in ('USD', 'EUR')` },
  { filter: { sources: ['SITE'] }, sql: `${inWork} and d.source = 'SITE'` },
  {
    filter: { expectedFrom: '2026-12-01', expectedTo: '2026-12-31' },
    sql: `${inWork} and d.expected_on between '2026-12-01' and '2026-12-31'`,
  },
  { filter: { colours: ['RED'] }, sql: `${inWork} and d.next_due_at <= now()` },
  { filter: { colours: ['YELLOW'] }, sql: `${inWork} and d.next_due_at > now() and d.next_due_at <= ${today}` },
  { filter: { colours: ['GREEN'] }, sql: `${inWork} and (d.next_due_at is null or d.next_due_at > ${today})` },
  { filter: { text: 'гайки' }, sql: `${inWork} and d.title ilike '%гайки%'` },
  {
    filter: { text: 'имя' },
    sql: `${inWork} and d.partner_id in (select id from partner where name ilike '%имя%')`,
  },
];

/** Who sees a deal, said once more by hand. */
const SEEN = `
  exists (select 1 from app_user u join role_access r on r.role = u.role left join team t on t.id = u.team_id
    where u.id = ? and (u.role = 'ADMIN' or r.visibility = 'ALL' or d.owner_id = u.id or u.id = any(d.shared_with)
      or r.visibility = 'TEAM' and starts_with(d.team_path, t.path)))`;

/** Ids of the cards of each stage in their order, as a viewer should see them under a filter. */
export async function truth(
  em: EntityManager,
  pipelineId: string,
  viewer: { id: string },
  { sql }: MeantFilter,
): Promise<string[][]> {
  const rows = await em.execute<{ ids: string[] }[]>(
    `select array(select d.id::text from deal d where d.stage_id = s.id and ${sql} and ${SEEN} order by d.position, d.id) as ids
     from stage s where s.pipeline_id = ? order by s.rank`,
    [viewer.id, pipelineId],
  );
  return rows.map(({ ids }) => ids);
}
