import { createHash } from 'node:crypto';
import type { Context } from '../../core/context.js';
import { AppError, invalid } from '../../core/errors.js';
import { isUuid } from '../../core/uuid.js';
import { Direction, InteractionKind } from '../../interactions/interaction.entity.js';
import { Channel } from '../channel.entity.js';
import type { Attachment, Message } from '../message.inputs.js';
import { type Received, receive } from '../receive.service.js';
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
 * sender is none the wiser. @returns null for that
 * @throws INVALID form.fields, form.tooLong, form.contact, form.phone, form.email, form.required {fields}, form.consent {labels}
 */
export async function submitForm(ctx: Context, form: SiteForm, channel: Channel, sent: Sent): Promise<Received | null> {
  const submission = readSubmission(sent.fields);
  if (submission.trap) return null;
  guardRequired(form, submission, sent.files);
  const agreed = await agreedIn(ctx, form, submission);
  return ctx.change(async () => {
    const externalId = await idOf(ctx, channel, submission, sent.files);
    const received = await receive(
      ctx,
      channel.id,
      messageOf(ctx, form, channel, { ...submission, externalId, files: sent.files }),
    );
    const { interactionId, isNew } = received;
    if (!isNew) return received;
    const proof = { at: ctx.now, address: sent.from, contact: contactOf(submission), interactionId };
    for (const { id: textId } of agreed) ctx.em.persist(Object.assign(new Consent(), { textId, ...proof }));
    return received;
  });
}

function messageOf(
  ctx: Context,
  { title }: SiteForm,
  { name }: Channel,
  { externalId, sender, text, files }: Pick<Message, 'externalId' | 'sender' | 'text'> & { files: Attachment[] },
): Message {
  return {
    externalId,
    kind: InteractionKind.MESSAGE,
    direction: Direction.IN,
    at: ctx.now,
    receivedAt: ctx.now,
    sender,
    topic: title ?? name,
    text,
    html: null,
    attachments: files,
    answers: [],
    isAutomatic: false,
    isUnconfirmed: false,
    undelivered: [],
  };
}

/**
 * What the same words with the same files were known by when they came within the last 10 minutes; else something new.
 * Others who bring the same now wait for whoever was first.
 */
async function idOf(ctx: Context, { id }: Channel, submission: Submission, files: Attachment[]): Promise<string> {
  const hash = hashOf(JSON.stringify([submission, files.map(({ name, content }) => [name, hashOf(content)])]));
  await ctx.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 3))', [`${id} ${hash}`]);
  const now = ctx.now.getTime();
  // As many digits each: their order is that of time. Another server's clock may be ahead.
  const [from, to] = [now - SAME_MS, now + SAME_MS].map((at) => `${hash}.${at}`);
  const same = 'select external_id as id from inbound where channel_id = ? and external_id between ? and ? limit 1';
  const [known] = await ctx.em.execute<{ id: string }[]>(same, [id, from, to]);
  return known?.id ?? `${hash}.${now}`;
}

const hashOf = (content: string | Buffer): string => createHash('sha256').update(content).digest('base64url');

/** @throws INVALID form.required, form.phone */
function guardRequired({ fields }: SiteForm, { sender, text, mistypedPhone }: Submission, files: Attachment[]): void {
  const said: Record<FormField, boolean> = {
    [FormField.NAME]: sender.name !== null,
    [FormField.PHONE]: sender.phones.length > 0,
    [FormField.EMAIL]: sender.emails.length > 0,
    [FormField.COMPANY]: sender.company !== null,
    [FormField.INN]: sender.inn !== null,
    [FormField.TEXT]: text !== '',
    [FormField.FILES]: files.length > 0,
  };
  const missing = fields.filter(({ field, required }) => required && !said[field]).map(({ field }) => field);
  if (mistypedPhone && missing.includes(FormField.PHONE)) throw invalid('body', 'form.phone');
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
