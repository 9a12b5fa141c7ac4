import { take } from '../channels/routing.service.js';
import type { Context } from '../core/context.js';
import { byHand, messageOf } from './byHand.service.js';
import { Lead } from './lead.entity.js';
import type { CreateLeadInput } from './lead.inputs.js';

/**
 * Writes down that somebody got in touch, now. Who waits for an answer already is not written down twice: the lead that he
 * has gets the message. @throws RULE lead.hidden {owner, team}; FORBIDDEN
 */
export const createLead = (ctx: Context, input: CreateLeadInput): Promise<Lead> =>
  ctx.change(() =>
    ctx.unseen(async () => {
      ctx.authorize('create', new Lead());
      const { lead } = await take(ctx, byHand(input.channel), messageOf(ctx, input), input.id);
      return lead!;
    }),
  );
