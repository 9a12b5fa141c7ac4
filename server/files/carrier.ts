import type { Context } from '../core/context.js';
import { notFound } from '../core/errors.js';
import { Comment } from '../comments/comment.entity.js';
import { Deal } from '../deals/deal.entity.js';
import { lockWhole, touchWhole, type Whole } from '../timeline/whole.service.js';
import type { Chain } from '../interactions/chain.entity.js';
import { type Held, lockInteractions, toldOn } from '../interactions/hold.service.js';
import { Interaction } from '../interactions/interaction.entity.js';
import type { Lead } from '../leads/lead.entity.js';
import { Partner } from '../partners/partner.entity.js';
import type { Place, StoredFile } from './storedFile.entity.js';

/** Where a file stands, and the record on which its events are told: its deal, partner, a lead or a chain that is about neither. */
export interface Carrier {
  place: Place;
  told: Whole | Chain | Lead;
}

/** The deal, partner, comment or interaction with this id; what is told of is locked. @throws NOT_FOUND Deal, when the viewer sees none */
export async function lockCarrier(ctx: Context, id: string): Promise<Carrier> {
  const comment = await ctx.em.findOne(Comment, { id });
  if (comment) return ofComment(ctx, comment);
  const interaction = await ctx.em.findOne(Interaction, { id });
  if (interaction) return ofInteraction(ctx, interaction);
  const told = await lockWhole(ctx, id);
  return { place: told instanceof Deal ? { dealId: told.id } : { partnerId: told.id }, told };
}

/** The same of a file that is attached. @throws NOT_FOUND */
export async function lockCarrierOf(ctx: Context, { dealId, partnerId, interactionId }: StoredFile): Promise<Carrier> {
  return lockCarrier(ctx, (dealId ?? partnerId ?? interactionId)!);
}

/** Tells of a file where it belongs. */
export function tell(ctx: Context, name: string, { told }: Carrier, file: StoredFile): void {
  if (told instanceof Deal || told instanceof Partner) touchWhole(ctx, told);
  const { commentId, interactionId } = file;
  const names: [string | null, string | null] = name === 'file.removed' ? [file.name, null] : [null, file.name];
  ctx.record(name, told, { part: file.id, commentId, interactionId }, { file: names });
}

async function ofComment(ctx: Context, { id, dealId, partnerId, wholeId, removedAt }: Comment): Promise<Carrier> {
  if (removedAt) throw notFound(Comment.name, id);
  return { place: { dealId, partnerId, commentId: id }, told: await lockWhole(ctx, wholeId) };
}

async function ofInteraction(ctx: Context, { id }: Interaction): Promise<Carrier> {
  const [{ chain }] = (await lockInteractions(ctx, [id])) as [Held];
  return { place: { interactionId: id }, told: toldOn(chain) };
}
