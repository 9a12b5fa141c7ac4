import type { Row, RowClass } from '../row.entity.js';
import { isWithin } from './scope.js';
import type { Viewer } from './viewer.js';

export type Predicate<T> = (viewer: Viewer, row: T) => boolean;

const rules = new Map<object, Map<string, Predicate<never>>>();

/** States who may do what with a kind of record. What no sentence allows is denied. */
export function allow<T extends Row>(entity: RowClass<T>, actions: string[], predicate: Predicate<T>): void {
  const known = rules.get(entity) ?? new Map<string, Predicate<never>>();
  for (const action of actions) known.set(action, predicate as Predicate<never>);
  rules.set(entity, known);
}

/** Whether the viewer may do this with this record. The server itself may do everything. */
export function can(viewer: Viewer, action: string, row: Row): boolean {
  if (viewer.system) return true;
  const predicate = rules.get(row.constructor)?.get(action) as Predicate<Row> | undefined;
  return predicate?.(viewer, row) ?? false;
}

/** All that the viewer may do with this record; tells the web which buttons to show. */
export function actionsOf(viewer: Viewer, row: Row): string[] {
  return [...(rules.get(row.constructor)?.keys() ?? [])].filter((action) => can(viewer, action, row));
}

export const isAdmin = (viewer: Viewer): boolean => viewer.role === 'ADMIN';

/** Whether he may say or do anything at all; an observer only looks. */
export const isWriter = (viewer: Viewer): boolean => viewer.role !== 'OBSERVER';

/**
 * Whether a record is the viewer's to change (domain §10): a manager's own and those shared with him,
 * a head's whole team, an admin's everything; an observer only looks.
 */
export function answersFor(viewer: Viewer, row: Row): boolean {
  if (!isWriter(viewer)) return false;
  if (viewer.role === 'ADMIN') return true;
  const scope = row.scope();
  if (!scope || viewer.userId === null) return false;
  if (scope.owner === viewer.userId || scope.sharedWith.includes(viewer.userId)) return true;
  return viewer.role === 'HEAD' && isWithin(scope.team, viewer.teamPath);
}
