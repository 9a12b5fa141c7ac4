import type { Context } from '../core/context.js';
import { forbidden } from '../core/errors.js';
import { can } from '../core/rights/policy.js';
import { Partner } from '../partners/partner.entity.js';
import { Person } from '../persons/person.entity.js';
import type { End } from './relationship.entity.js';
import { EndKind } from './relationshipType.entity.js';

const classOf = ({ kind }: End) => (kind === EndKind.PARTNER ? Partner : Person);

/** @throws NOT_FOUND Partner, Person */
export const seeEnd = (ctx: Context, end: End): Promise<Partner | Person> =>
  ctx.see<Partner | Person>(classOf(end), end.id);

/** @throws NOT_FOUND Partner, Person */
export const lockEnd = (ctx: Context, end: End): Promise<Partner | Person> =>
  ctx.lock<Partner | Person>(classOf(end), end.id);

/** Whoever answers for one of two records may say how it stands to the other, which he sees. @throws FORBIDDEN relationship.edit */
export function authorizeEnds(ctx: Context, ends: (Partner | Person)[]): void {
  if (!ends.some((end) => can(ctx.viewer, 'edit', end))) throw forbidden('relationship.edit');
}
