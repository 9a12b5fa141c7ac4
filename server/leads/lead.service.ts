import type { Context } from '../core/context.js';
import { NotificationKind } from '../notifications/notification.entity.js';
import { notify } from '../notifications/notification.service.js';
import { Lead } from './lead.entity.js';
import type { CreateLeadInput } from './lead.inputs.js';

/** Writes down that somebody got in touch, now. @throws FORBIDDEN */
export const createLead = (ctx: Context, input: CreateLeadInput) =>
  ctx.change(async () => {
    const lead = new Lead();
    if (input.id) lead.id = input.id;
    Object.assign(lead, { text: input.text, contact: input.contact ?? null, channel: input.channel });
    lead.receive(ctx.now);
    ctx.create(lead);
    ctx.record('lead.created', lead, { channel: lead.channel });
    await notify(ctx, { kind: NotificationKind.LEAD_NEW, to: 'everyone', about: lead, leadId: lead.id });
    return lead;
  });
