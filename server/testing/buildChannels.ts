import { randomUUID } from 'node:crypto';
import { Assignment, type Channel, RuleField } from '../channels/channel.entity.js';
import { createChannel } from '../channels/channel.service.js';
import { ChannelKind } from '../channels/channelKind.entity.js';
import { type ConsentText, ConsentPurpose } from '../channels/forms/consentText.entity.js';
import { publishConsentText } from '../channels/forms/form.service.js';
import { formOf } from '../channels/forms/form.service.js';
import type { SiteForm } from '../channels/forms/siteForm.entity.js';
import { submitForm } from '../channels/forms/submit.service.js';
import type { PublishConsentTextInput } from '../channels/forms/form.inputs.js';
import type { MailServerInput, SetMailAccountInput } from '../channels/mail/mail.inputs.js';
import { type MailAccount, MailSecurity } from '../channels/mail/mailAccount.entity.js';
import { setMailAccount } from '../channels/mail/mailAccount.service.js';
import { Inbound } from '../channels/inbound.entity.js';
import { noteFailure } from '../channels/receive.service.js';
import { buildTeam, buildUser, systemContext } from './build.js';

let made = 0;
const next = () => ++made;

/** A channel of a site with its form. */
export const buildForm = (): Promise<Channel> =>
  createChannel(systemContext(), { name: `Сайт ${next()}`, kind: ChannelKind.SITE });

export const buildConsent = (
  { id: channelId }: Channel,
  given: Partial<PublishConsentTextInput> = {},
): Promise<ConsentText> =>
  publishConsentText(systemContext(), {
    channelId,
    purpose: ConsentPurpose.PERSONAL_DATA,
    label: `Согласие ${next()}`,
    text: 'Я согласен на обработку моих данных.',
    required: false,
    ...given,
  });

export const formFor = ({ id }: Channel): Promise<SiteForm> => formOf(systemContext(), id);

/** A channel of a site that has all that one can have, by which somebody has written with a consent. */
export async function buildSite(): Promise<Channel> {
  const [team, user] = [await buildTeam(), await buildUser()];
  const channel = await createChannel(systemContext(), {
    name: `Сайт ${next()}`,
    kind: ChannelKind.SITE,
    teamId: team.id,
    assignment: Assignment.IN_TURN,
    memberIds: [user.id],
    rules: [{ field: RuleField.TEXT, value: 'опт', userId: user.id }],
  });
  const { id } = await buildConsent(channel);
  const fields = { email: `visitor${next()}@t.example`, text: 'Есть ли анкеры?', [`consent.${id}`]: 'on' };
  const sent = { fields, files: [], from: '127.0.0.1' };
  await submitForm(systemContext(), await formFor(channel), channel, sent);
  await buildFailure(channel);
  return channel;
}

/** A message that could not be taken in. @returns the id of its line in the journal */
export async function buildFailure({ id: channelId }: Channel): Promise<string> {
  const externalId = `<${randomUUID()}@t.example>`;
  const heading = { externalId, at: new Date(), sender: 'i@t.example', topic: 'Прайс' };
  await noteFailure(systemContext(), channelId, heading, 'letter.tooLarge');
  return (await systemContext().em.findOneOrFail(Inbound, { channelId, externalId })).id;
}

/** A mail server that is nowhere. */
export const nowhere: MailServerInput = {
  host: '127.0.0.1',
  port: 1,
  security: MailSecurity.NONE,
  user: 'sales',
  password: 'secret',
};

type GivenMailbox = Partial<Omit<SetMailAccountInput, 'channelId'>>;

/** A channel of letters whose mailbox is nowhere, unless it is said otherwise. */
export async function buildMailbox(given: GivenMailbox = {}): Promise<Channel> {
  const channel = await createChannel(systemContext(), { name: `Почта ${next()}`, kind: ChannelKind.EMAIL });
  await buildAccount(channel, given);
  return channel;
}

export const buildAccount = ({ id: channelId }: Pick<Channel, 'id'>, given: GivenMailbox = {}): Promise<MailAccount> =>
  setMailAccount(systemContext(), {
    channelId,
    address: `sales${next()}@company.example`,
    imap: nowhere,
    smtp: nowhere,
    ...given,
  });
