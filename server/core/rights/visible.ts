import type { Dictionary, FilterDef } from '@mikro-orm/core';
import { all, type Condition, either, type Ways, whereOf } from '../condition.js';
import { isAdmin } from './policy.js';
import type { Sight } from './scope.js';
import type { Viewer } from './viewer.js';

/** The read rule as a row filter, on by default: a fork without a viewer cannot read at all. */
export const visible: FilterDef = {
  name: 'visible',
  default: true,
  cond: ({ viewer }) => visibleWhere(viewer as Viewer),
};

/** The read rule of a part, such as a task: whoever sees the whole sees it. */
export const visibleThrough = (whole: string): FilterDef => visibleWhen((_, seen) => [{ [whole]: seen }]);

/** The read rule of a row that is seen in several ways; `seen` says of an owned row that the viewer sees it. */
export const visibleWhen = (ways: (viewer: Viewer, seen: Dictionary) => Dictionary[]): FilterDef => ({
  name: 'visible',
  default: true,
  cond: ({ viewer }) => (viewer.visibility === 'ALL' ? {} : { $or: ways(viewer, visibleWhere(viewer)) }),
});

/** The read rule of records that may be merged: what has been merged into another is found no more. */
export const visibleUnmerged: FilterDef = {
  name: 'visible',
  default: true,
  cond: ({ viewer }) => ({ ...visibleWhere(viewer as Viewer), mergedIntoId: null }),
};

/** The same for raw SQL. */
export const unmergedSql = (viewer: Sight, alias: string): Condition =>
  all([{ sql: `${alias}.merged_into_id is null`, params: [] }, visibleSql(viewer, alias)]);

function visibleWhere(viewer: Viewer): Dictionary {
  if (viewer.visibility === 'ALL') return {};
  if (viewer.userId === null) return { id: null };
  const own = [{ ownerId: viewer.userId }, { sharedWith: { $contains: [viewer.userId] } }];
  if (viewer.visibility === 'OWN' || viewer.teamPath === null) return { $or: own };
  return { $or: [...own, { teamPath: { $like: `${viewer.teamPath}%` } }] };
}

/** The read rule of what the company is set up with: whoever is no admin, and not the server, finds nothing. */
export const visibleToAdmins: FilterDef = {
  name: 'visible',
  default: true,
  cond: ({ viewer }) => (isAdmin(viewer as Viewer) ? {} : { id: null }),
};

/** The read rule of rows that a condition of raw SQL tells, which calls them by the alias that it is given. */
export const visibleBy = (condition: (viewer: Viewer, alias: string) => Condition): FilterDef => ({
  name: 'visible',
  default: true,
  cond: ({ viewer }) => whereOf((alias) => condition(viewer as Viewer, alias)),
});

/** How a viewer comes to see rows that may wait for somebody to take them. */
export function waysToSeeQueue(viewer: Sight, alias: string): Ways {
  const ways = waysToSee(viewer, alias);
  if (viewer.visibility === 'ALL' || viewer.userId === null) return ways;
  const waiting = `${alias}.owner_id is null`;
  return [
    ...ways,
    { sql: `${waiting} and ${alias}.team_path is null`, params: [] },
    { sql: `${waiting} and ?::text like ${alias}.team_path || '%'`, params: [viewer.teamPath] },
  ];
}

/** The same rule for raw SQL over a table under `alias`. */
export const visibleSql = (viewer: Sight, alias: string): Condition => either(waysToSee(viewer, alias));

/** The same rule as the ways in which a viewer comes to see a row: all, his own, shared with him, of his team. */
export function waysToSee(viewer: Sight, alias: string): Ways {
  const { userId, visibility, teamPath } = viewer;
  if (visibility === 'ALL') return [{ sql: 'true', params: [] }];
  if (userId === null) return [{ sql: 'false', params: [] }];
  const own = { sql: `${alias}.owner_id = ?`, params: [userId] };
  const shared = { sql: `${isShared(alias)} and ${alias}.shared_with @> array[?]::uuid[]`, params: [userId] };
  if (visibility === 'OWN' || teamPath === null) return [own, shared];
  return [own, shared, { sql: `${alias}.team_path like ?`, params: [`${teamPath}%`] }];
}

/** Said aloud, because the index of shared rows holds no others and PostgreSQL does not conclude it by itself. */
export const isShared = (alias: string): string => `${alias}.shared_with <> '{}'`;
