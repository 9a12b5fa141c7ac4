import type { Dictionary, FilterDef } from '@mikro-orm/core';
import type { Viewer } from './viewer.js';

/** The read rule as a row filter, on by default: a fork without a viewer cannot read at all. */
export const visible: FilterDef = {
  name: 'visible',
  default: true,
  cond: ({ viewer }) => visibleWhere(viewer as Viewer),
};

/** The read rule of a part, such as a task: whoever sees the whole sees it. */
export const visibleThrough = (whole: string): FilterDef => ({
  name: 'visible',
  default: true,
  cond: ({ viewer }) => (viewer.visibility === 'ALL' ? {} : { [whole]: visibleWhere(viewer as Viewer) }),
});

function visibleWhere(viewer: Viewer): Dictionary {
  if (viewer.visibility === 'ALL') return {};
  if (viewer.userId === null) return { id: null };
  const own = [{ ownerId: viewer.userId }, { sharedWith: { $contains: [viewer.userId] } }];
  if (viewer.visibility === 'OWN' || viewer.teamPath === null) return { $or: own };
  return { $or: [...own, { teamPath: { $like: `${viewer.teamPath}%` } }] };
}

/** The same rule for raw SQL over a table under `alias`. */
export function visibleSql(viewer: Viewer, alias: string): { sql: string; params: unknown[] } {
  if (viewer.visibility === 'ALL') return { sql: 'true', params: [] };
  if (viewer.userId === null) return { sql: 'false', params: [] };
  const own = `${alias}.owner_id = ? or ${alias}.shared_with @> array[?]::uuid[]`;
  const params: unknown[] = [viewer.userId, viewer.userId];
  if (viewer.visibility === 'OWN' || viewer.teamPath === null) return { sql: `(${own})`, params };
  return { sql: `(${own} or ${alias}.team_path like ?)`, params: [...params, `${viewer.teamPath}%`] };
}
