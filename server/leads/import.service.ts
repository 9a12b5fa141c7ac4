import { randomUUID } from 'node:crypto';
import { ChannelKind } from '../channels/channelKind.entity.js';
import { take } from '../channels/routing.service.js';
import type { Context } from '../core/context.js';
import { byHand, messageOf } from './byHand.service.js';
import { identityOf, isUnknown } from './identity.service.js';
import { Lead } from './lead.entity.js';
import type { ImportLeadsInput, LeadRowInput } from './lead.inputs.js';

/** A row that has become no lead. */
export interface RefusedRow {
  /** From 0, in the order in which they were sent. */
  row: number;
  reason: 'nobody';
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
      for (const row of rows.filter((one) => !refusalOf(one))) {
        const { lead } = await take(ctx, byHand(ChannelKind.IMPORT), sent(ctx, row));
        await ctx.em.flush();
        if (lead) leads.add(lead);
      }
      return [...leads];
    }),
  );

/** What is wrong with rows, which depends on nothing else. */
export const refusedRows = ({ rows }: ImportLeadsInput): RefusedRow[] =>
  rows.flatMap((one, row) => {
    const reason = refusalOf(one);
    return reason ? [{ row, reason }] : [];
  });

/** Nobody can answer whom nobody can reach or name. */
function refusalOf({ name, company, phones, emails, inn }: LeadRowInput): RefusedRow['reason'] | null {
  if (name || company) return null;
  const said = { name: null, company: null, phones: phones ?? [], emails: emails ?? [], messengerIds: [] };
  return isUnknown(identityOf({ ...said, inn: inn ?? null })) ? 'nobody' : null;
}

const sent = (ctx: Context, row: LeadRowInput) =>
  messageOf(ctx, { ...row, contact: row.name, text: row.text ?? '', channel: ChannelKind.IMPORT, id: randomUUID() });
