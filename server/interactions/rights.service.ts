import type { Context } from '../core/context.js';
import type { Held } from './hold.service.js';

/** Whoever is to deal with an interaction may change it, as may who answers for its chain. @throws FORBIDDEN */
export function authorizeChange(ctx: Context, { interaction, chain }: Held): void {
  const isHis = interaction.responsibleId === ctx.viewer.userId && ctx.viewer.role !== 'OBSERVER';
  if (!isHis) ctx.authorize('edit', chain);
}
