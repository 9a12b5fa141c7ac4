import { createHash } from 'node:crypto';
import type { Context } from '../../core/context.js';
import { AppError, invalid } from '../../core/errors.js';
import { isUuid } from '../../core/uuid.js';
import { Direction, InteractionKind } from '../../interactions/interaction.entity.js';
import { Channel } from '../channel.entity.js';
import type { Attachment, Message } from '../message.inputs.js';
import { receive } from '../receive.service.js';
import { Consent } from './consent.entity.js';
import { ConsentText } from './consentText.entity.js';
import { consentsOf } from './form.service.js';
import { FormField, SiteForm } from './siteForm.entity.js';
import { readSubmission, type Submission } from './submission.js';

/** Whoever presses the button twice, or whose browser repeats by itself, has sent it once. */
const SAME_MS = 10 * 60_000;

/** What has come from a visitor. */
export interface Sent {
  fields: unknown;
  files: Attachment[];
  /** Network address. */
  from: string;
}

export interface Found {
  form: SiteForm;
  channel: Channel;
}

/** The form at an address, with its channel; null when there is none. */
export async function formAt(ctx: Context, key: string): Promise<Found | null> {
  const form = await ctx.em.findOne(SiteForm, { key });
  return form && { form, channel: await ctx.see(Channel, form.channelId) };
}

/**
 * Takes in what a visitor has sent, with each consent that he has ticked. What springs the trap is thrown away, and its
 * sender is none the wiser.
 * @throws INVALID form.fields, form.tooLong, form.contact, form.required {fields}, form.consent {labels}
 */
export async function submitForm(ctx: Context, form: SiteForm, channel: Channel, sent: Sent): Promise<void> {
  const submission = readSubmission(sent.fields);
  if (submission.trap) return;
  guardRequired(form, submission);
  const agreed = await agreedIn(ctx, form, submission);
  await ctx.change(async () => {
    const { interactionId, isNew } = await receive(ctx, channel.id, messageOf(ctx, form, channel, submission, sent));
    if (!isNew) return;
    const proof = { at: ctx.now, address: sent.from, contact: contactOf(submission), interactionId };
    for (const { id: textId } of agreed) ctx.em.persist(Object.assign(new Consent(), { textId, ...proof }));
  });
}

function messageOf(ctx: Context, form: SiteForm, channel: Channel, submission: Submission, { files }: Sent): Message {
  const { sender, text } = submission;
  return {
    externalId: idOf(submission, ctx.now),
    kind: InteractionKind.MESSAGE,
    direction: Direction.IN,
    at: ctx.now,
    sender,
    topic: form.title ?? channel.name,
    text,
    html: null,
    attachments: files,
    answers: [],
    isAutomatic: false,
  };
}

const idOf = (submission: Submission, now: Date): string =>
  createHash('sha256')
    .update(JSON.stringify([submission, Math.floor(now.getTime() / SAME_MS)]))
    .digest('base64url');

/** @throws INVALID form.required */
function guardRequired({ fields }: SiteForm, { sender, text }: Submission): void {
  const said: Record<FormField, boolean> = {
    [FormField.NAME]: sender.name !== null,
    [FormField.PHONE]: sender.phones.length > 0,
    [FormField.EMAIL]: sender.emails.length > 0,
    [FormField.COMPANY]: sender.company !== null,
    [FormField.INN]: sender.inn !== null,
    [FormField.TEXT]: text !== '',
  };
  const missing = fields.filter(({ field, required }) => required && !said[field]).map(({ field }) => field);
  if (missing.length > 0) throw new AppError('INVALID', 'form.required', { fields: missing });
}

/**
 * What he has agreed to, in the versions that he was shown: a page may have stood open while a text was replaced, or keep
 * an older one for good. @throws INVALID form.consent
 */
async function agreedIn(ctx: Context, { channelId }: SiteForm, { consents }: Submission): Promise<ConsentText[]> {
  const agreed = await ctx.em.find(ConsentText, { channelId, id: { $in: consents.filter(isUuid) } });
  const asked = await consentsOf(ctx, channelId);
  const missing = asked.filter(
    ({ required, documentId }) => required && !agreed.some((one) => one.documentId === documentId),
  );
  if (missing.length > 0) throw invalid('body', 'form.consent', { labels: missing.map(({ label }) => label) });
  return agreed;
}

const contactOf = ({ sender: { name, phones, emails } }: Submission): string =>
  [name, ...phones, ...emails].filter(Boolean).join(', ');
