import { MailAccount } from '../../channels/mail/mailAccount.entity.js';
import { buildLooseFile, systemContext } from '../build.js';
import { buildConsent, buildFailure, buildForm, buildMailbox, nowhere } from '../buildChannels.js';
import { type Call, given, id } from './call.js';
import type { Setting } from './setting.js';

const origin = 'https://crm.company.example';
const consent = { purpose: 'ADVERTISING', label: 'Рассылка', text: 'Присылайте новости.', required: false };

const settings = ({ north, manager }: Setting) => ({
  teamId: north.id,
  assignment: 'BY_RULE',
  memberIds: [manager.id],
  rules: [{ field: 'PHONE', value: '+7812', userId: manager.id }],
});

/** Arguments for what channels are set up with, and for answers by letter. */
export const channelCalls: Record<string, Call> = {
  'Query.channels': () => ({}),
  'Query.siteForm': ({ site }) => ({ channelId: site.id }),
  'Query.siteFormSnippet': ({ site }) => ({ channelId: site.id, origin }),
  'Query.givenConsents': ({ site }) => ({ channelId: site.id }),
  'Query.canKeepPasswords': ({ mailbox }) => ({ channelId: mailbox.id }),
  'Query.mailAccount': ({ mailbox }) => ({ channelId: mailbox.id }),
  'Query.incomingCount': ({ site }) => ({ channelId: site.id }),
  'Query.incomingFailures': ({ site }) => ({ channelId: site.id }),
  'Query.incomingPassedOver': ({ site }) => ({ channelId: site.id }),

  'Mutation.createChannel': (setting) => given({ id: id(), name: 'Сайт', kind: 'SITE', ...settings(setting) }),
  'Mutation.editChannel': async (setting) =>
    given({ id: (await buildForm()).id, version: 9, name: `Сайт ${id()}`, ...settings(setting) }),
  'Mutation.archiveChannel': async () => given({ id: (await buildForm()).id, archived: true }),
  'Mutation.testChannel': async () => given({ id: (await buildMailbox()).id }),

  'Mutation.editSiteForm': async () => {
    const what = { title: `Форма ${id()}`, origins: [origin], fields: [{ field: 'EMAIL', required: true }] };
    return given({ channelId: (await buildForm()).id, version: 9, ...what });
  },
  'Mutation.renewSiteFormKey': async () => given({ channelId: (await buildForm()).id }),
  'Mutation.publishConsentText': async () => {
    const { channelId, documentId } = await buildConsent(await buildForm());
    return given({ channelId, documentId, ...consent });
  },
  'Mutation.retireConsentText': async () => given({ id: (await buildConsent(await buildForm())).id }),

  'Mutation.setMailAccount': async () => {
    const { id: channelId } = await buildMailbox();
    const { version } = await systemContext().em.findOneOrFail(MailAccount, { channelId });
    return given({ channelId, version, address: 'opt@company.example', imap: nowhere, smtp: nowhere });
  },
  'Mutation.resyncMailAccount': async () => given({ channelId: (await buildMailbox()).id, days: 7 }),
  'Mutation.checkMailAccount': async ({ mailbox }) => ({ input: { channelId: mailbox.id } }),

  'Mutation.retryIncoming': async ({ mailbox }) => ({ input: { id: await buildFailure(mailbox) } }),

  'Mutation.answerInteraction': async ({ talk, mailbox, manager, users }, walker) => {
    const to = ['irina@t.example'];
    const author = walker === 'anonymous' || walker === 'observer' ? manager : users[walker];
    const fileIds = [(await buildLooseFile(author)).id];
    return given({ id: id(), interactionId: (await talk()).id, channelId: mailbox.id, to, text: 'Есть.', fileIds });
  },
};
