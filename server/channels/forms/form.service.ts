import type { Context } from '../../core/context.js';
import { type Edit, guardEdit, plainEdit } from '../../core/edit.js';
import { conflict, invalid, notFound, rule } from '../../core/errors.js';
import type { Channel } from '../channel.entity.js';
import { lockChannel } from '../channel.service.js';
import { ChannelKind } from '../channelKind.entity.js';
import { ConsentPurpose, ConsentText } from './consentText.entity.js';
import type {
  EditSiteFormInput,
  PublishConsentTextInput,
  RenewSiteFormKeyInput,
  RetireConsentTextInput,
} from './form.inputs.js';
import { type AskedField, FormField, SiteForm } from './siteForm.entity.js';

/** Consents that one form asks for. */
export const MOST_CONSENTS = 10;
const EDITED = 'channel.formEdited';

/** Changes a form. @throws CONFLICT channel.formEdited; INVALID input.origins origin, input.fields channel.formUnanswerable; NOT_FOUND Channel; RULE channel.kind; FORBIDDEN */
export const editSiteForm = (ctx: Context, { channelId, version, ...given }: EditSiteFormInput) =>
  ctx.change(async () => {
    const { channel, form } = await lockForm(ctx, channelId);
    guardAnswerable(given.fields);
    const next = {
      title: given.title === undefined ? form.title : given.title,
      thanks: given.thanks === undefined ? form.thanks : given.thanks,
      origins: given.origins ? [...new Set(given.origins.map(originOf))] : form.origins,
      senders: given.senders ? [...new Set(given.senders)] : form.senders,
      fields: (given.fields ?? form.fields).map(plain),
    };
    const edits = editsOf(form, next);
    const details = await guardEdit(ctx, form, { version, edits, verb: EDITED, whole: channel });
    const fields = Object.keys(details);
    if (fields.length === 0) return form;
    Object.assign(form, next);
    ctx.record(EDITED, channel, { ...partOf(form), fields }, details);
    return form;
  });

/** Gives a form another address; the one before ends at once. @throws NOT_FOUND Channel; RULE channel.kind; FORBIDDEN */
export const renewSiteFormKey = (ctx: Context, { channelId }: RenewSiteFormKeyInput) =>
  ctx.change(async () => {
    const { channel, form } = await lockForm(ctx, channelId);
    form.renewKey();
    ctx.record('channel.keyRenewed', channel, partOf(form));
    return form;
  });

/**
 * Publishes a text: from now on people are asked for it, and no more for the version before. What says the same as that,
 * to the letter, is no new version.
 * @throws INVALID input.required consent.voluntary; RULE consent.tooMany, channel.kind; NOT_FOUND Channel, ConsentText;
 * FORBIDDEN
 */
export const publishConsentText = (ctx: Context, input: PublishConsentTextInput) =>
  ctx.change(async () => {
    const { channelId, documentId, purpose, label, text, required } = input;
    // Nobody may be made to take advertising (38-ФЗ, 18).
    if (purpose === ConsentPurpose.ADVERTISING && required) throw invalid('input.required', 'consent.voluntary');
    const channel = await lockChannel(ctx, channelId, ChannelKind.SITE);
    const asked = await consentsOf(ctx, channelId);
    const former = documentId ? await latestOf(ctx, channelId, documentId) : null;
    if (former && isSame(former, input)) return former;
    const isOneMore = !asked.some((one) => one.id === former?.id);
    if (isOneMore && asked.length >= MOST_CONSENTS) throw rule('consent.tooMany', { limit: MOST_CONSENTS });
    const published = former?.next() ?? Object.assign(new ConsentText(), { channelId });
    Object.assign(published, { purpose, label, text, required, publishedAt: ctx.now });
    if (former) former.retiredAt ??= ctx.now;
    ctx.em.persist(published);
    const { id: part, number } = published;
    ctx.record('channel.consentPublished', channel, { part, purpose, number }, { label: [null, label] });
    return published;
  });

/** People are asked for it no more; who has agreed has. @throws NOT_FOUND ConsentText; CONFLICT consent.retired; FORBIDDEN */
export const retireConsentText = (ctx: Context, { id }: RetireConsentTextInput) =>
  ctx.change(async () => {
    const { channelId } = await ctx.see(ConsentText, id);
    const channel = await lockChannel(ctx, channelId, ChannelKind.SITE);
    const text = await ctx.lock(ConsentText, id);
    if (text.retiredAt) throw conflict('consent.retired', { at: text.retiredAt.toISOString() });
    text.retiredAt = ctx.now;
    ctx.record('channel.consentRetired', channel, { part: id, purpose: text.purpose, number: text.number });
    return text;
  });

/** The form of a channel of a site. @throws NOT_FOUND SiteForm */
export async function formOf(ctx: Context, channelId: string): Promise<SiteForm> {
  const form = await ctx.em.findOne(SiteForm, { channelId });
  if (!form) throw notFound(SiteForm.name, channelId);
  return form;
}

/** What a form asks its senders to agree to now, in the order of the documents. */
export const consentsOf = (ctx: Context, channelId: string): Promise<ConsentText[]> =>
  ctx.em.find(ConsentText, { channelId, retiredAt: null }, { orderBy: { documentId: 'asc' } });

async function lockForm(ctx: Context, channelId: string): Promise<{ channel: Channel; form: SiteForm }> {
  const channel = await lockChannel(ctx, channelId, ChannelKind.SITE);
  return { channel, form: await ctx.lock(SiteForm, (await formOf(ctx, channelId)).id) };
}

/** Whether people are asked for just that already. */
const isSame = (former: ConsentText, { purpose, label, text, required }: PublishConsentTextInput): boolean =>
  !former.retiredAt &&
  former.purpose === purpose &&
  former.label === label &&
  former.text === text &&
  former.required === required;

/** @throws NOT_FOUND ConsentText, also for a document of another form */
async function latestOf(ctx: Context, channelId: string, documentId: string): Promise<ConsentText> {
  const latest = await ctx.em.findOne(ConsentText, { channelId, documentId }, { orderBy: { number: 'desc' } });
  if (!latest) throw notFound(ConsentText.name, documentId);
  return latest;
}

/** What is sent without a contact is not taken in: a form that asks for none is dead. @throws INVALID input.fields channel.formUnanswerable */
function guardAnswerable(fields: EditSiteFormInput['fields']): void {
  const answerable = [FormField.PHONE, FormField.EMAIL];
  if (fields && !fields.some(({ field }) => answerable.includes(field)))
    throw invalid('input.fields', 'channel.formUnanswerable');
}

const partOf = ({ id, version }: SiteForm) => ({ part: id, partVersion: version + 1 });

/** As browsers name the site that a page is of. @throws INVALID input.origins origin */
function originOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol)) throw invalid('input.origins', 'origin');
  return url.origin;
}

type Settings = Pick<SiteForm, 'title' | 'thanks' | 'origins' | 'senders' | 'fields'>;

const editsOf = (now: Settings, next: Settings): Edit[] => [
  plainEdit('title', now.title, next.title),
  plainEdit('thanks', now.thanks, next.thanks),
  plainEdit('origins', now.origins.join(', ') || null, next.origins.join(', ') || null),
  plainEdit('senders', now.senders.join(', ') || null, next.senders.join(', ') || null),
  plainEdit('fields', wordsOf(now.fields), wordsOf(next.fields)),
];

/** JSON comes back from the database with its keys in another order. */
const plain = ({ field, required }: AskedField): AskedField => ({ field, required });

const wordsOf = (fields: AskedField[]): string =>
  fields.map(({ field, required }) => (required ? `${field}*` : field)).join(', ');
