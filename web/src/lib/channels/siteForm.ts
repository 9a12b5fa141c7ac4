import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import {
  EditSiteFormDocument,
  PublishConsentTextDocument,
  RenewSiteFormKeyDocument,
  RetireConsentTextDocument,
  type ConsentTextRowFragment,
  type EditSiteFormInput,
  type PublishConsentTextInput,
  type SiteFormQuery,
} from '#lib/core/gql/graphql.js';

/** With the HTML for one's own site. */
export type SiteForm = SiteFormQuery['siteForm'] & { snippet: string };
export type ConsentText = ConsentTextRowFragment;

/** Changes the form as it was opened; what somebody else has changed meanwhile is a conflict. */
export const editSiteForm = (
  app: App,
  channelId: string,
  version: number,
  fields: Omit<EditSiteFormInput, 'channelId' | 'version'>,
): Promise<Outcome> =>
  app.commands.run({
    document: EditSiteFormDocument,
    // The form is no record of the store: its version is told as it was read.
    input: { ...fields, channelId, version } as never,
    about: [channelId],
    overlay: [],
    label: app.i18n.text.channels.form.saved,
  });

/** Gives it another address; the one before ends at once. */
export const renewSiteFormKey = (app: App, channelId: string): Promise<Outcome> =>
  app.commands.run({
    document: RenewSiteFormKeyDocument,
    input: { channelId },
    about: [channelId],
    overlay: [],
    label: app.i18n.text.channels.form.renewed,
  });

/** A new text, or the next version of one: who has agreed to an earlier one has agreed to that. */
export const publishConsentText = (app: App, input: PublishConsentTextInput): Promise<Outcome> =>
  app.commands.run({
    document: PublishConsentTextDocument,
    input,
    about: [input.channelId],
    overlay: [],
    label: app.i18n.text.channels.consent.published(input.label),
  });

export const retireConsentText = (app: App, channelId: string, { id, label }: ConsentText): Promise<Outcome> =>
  app.commands.run({
    document: RetireConsentTextDocument,
    input: { id },
    about: [channelId],
    overlay: [],
    label: app.i18n.text.channels.consent.retired(label),
  });
