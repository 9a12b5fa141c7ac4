import { randomUUID } from 'node:crypto';
import { ChannelKind } from '../channels/channelKind.entity.js';
import { take } from '../channels/routing.service.js';
import type { Context } from '../core/context.js';
import { byHand, messageOf } from './byHand.service.js';
import { identityOf, isUnknown } from './identity.service.js';
import { Lead } from './lead.entity.js';
import type { ImportLeadsInput, LeadRowInput } from './lead.inputs.js';
import { hiddenWith, type Holder } from './merge.service.js';

/** A row that has become no lead. */
export interface RefusedRow extends Partial<Holder> {
  /** From 0, in the order in which they were sent. */
  row: number;
  /** `hidden`: he waits already, with others. */
  reason: 'nobody' | 'hidden';
}

/**
 * Takes in leads of a file, which wait for anybody: who stands there already gets the message. Whatever is not refused
 * stands in a lead then; what is, {@link refusedRows} says. @returns the leads, each once. @throws FORBIDDEN
 */
export const importLeads = (ctx: Context, { rows }: ImportLeadsInput): Promise<Lead[]> =>
  ctx.change(() =>
    ctx.unseen(async () => {
      ctx.authorize('create', new Lead());
      const leads = new Set<Lead>();
      for (const row of rows) {
        if (await refusalOf(ctx, row)) continue;
        const { lead } = await take(ctx, byHand(ChannelKind.IMPORT), sent(ctx, row));
        await ctx.em.flush();
        if (lead) leads.add(lead);
      }
      return [...leads];
    }),
  );

/** What is wrong with rows, told after the others were taken, as often as the client asks. */
export const refusedRows = (ctx: Context, { rows }: ImportLeadsInput): Promise<RefusedRow[]> =>
  ctx.unseen(async () => {
    const refused: RefusedRow[] = [];
    for (const [row, one] of rows.entries()) {
      const refusal = await refusalOf(ctx, one);
      if (refusal) refused.push({ row, ...refusal });
    }
    return refused;
  });

/** Nobody can answer whom nobody can reach or name; and of whom others have the lead, they are to be told. */
async function refusalOf(ctx: Context, row: LeadRowInput): Promise<Omit<RefusedRow, 'row'> | null> {
  const who = identityOf(sent(ctx, row).sender);
  if (isUnknown(who)) return row.name || row.company ? null : { reason: 'nobody' };
  const holder = await hiddenWith(ctx, who);
  return holder && { reason: 'hidden', ...holder };
}

const sent = (ctx: Context, row: LeadRowInput) =>
  messageOf(ctx, { ...row, contact: row.name, text: row.text ?? '', channel: ChannelKind.IMPORT, id: randomUUID() });
