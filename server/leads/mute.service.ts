import type { Context } from '../core/context.js';
import { list } from './known.service.js';
import type { Identity } from './enquiry.entity.js';
import { Lead } from './lead.entity.js';
import { LeadState } from './leadState.entity.js';

const DAYS = 90;
const DAY_MS = 86_400_000;

/** What a sender cannot give away about others: an ИНН is anybody's to write. */
const contactsOf = ({ phones, emails, messengerIds }: Identity): string[] => [...phones, ...emails, ...messengerIds];

/** The lead that this sender was rejected as spam with, within 90 days, locked; null when he is heard. */
export async function mutedBy(ctx: Context, who: Identity): Promise<Lead | null> {
  const contacts = contactsOf(who);
  if (contacts.length === 0) return null;
  const muted =
    'select lead_id as id from mute where contact = any(?::text[]) and until > ? order by until desc limit 1';
  const [row] = await ctx.em.execute<{ id: string }[]>(muted, [list(contacts), ctx.now]);
  const lead = row ? await ctx.lock(Lead, row.id) : null;
  // It may have been reopened just before.
  return lead?.state === LeadState.REJECTED ? lead : null;
}

/** Nothing of this sender is heard for 90 days. */
export async function mute(ctx: Context, lead: Lead): Promise<void> {
  const until = new Date(ctx.now.getTime() + DAYS * DAY_MS);
  await ctx.em.execute(
    `insert into mute (contact, until, lead_id) select unnest(?::text[]), ?, ?
     on conflict (contact) do update set until = excluded.until, lead_id = excluded.lead_id`,
    [list(contactsOf(lead).sort()), until, lead.id],
  );
}

/** He was no spammer, after all. */
export const unmute = (ctx: Context, lead: Lead): Promise<unknown> =>
  ctx.em.execute('delete from mute where lead_id = ?', [lead.id]);
