import type { App } from '#lib/core/app.svelte.js';
import { take } from '#lib/core/catalogues.js';
import type { Outcome } from '#lib/core/command.js';
import {
  ArchiveChannelDocument,
  ChannelsDocument,
  CreateChannelDocument,
  EditChannelDocument,
  RetryIncomingDocument,
  TestChannelDocument,
  type TestChannelMutation,
  type ChannelKind,
  type ChannelsQuery,
  type EditChannelInput,
} from '#lib/core/gql/graphql.js';
import { newId } from '#lib/core/id.js';
import { heldOf } from '#lib/core/patch.js';
import type { ChannelRow } from '#lib/core/rows.js';

const A_PAGE = 200;

/** Takes all channels into the store, where changes of others keep them fresh. @throws AppError */
export async function loadChannels({ ask, store }: Pick<App, 'ask' | 'store'>): Promise<void> {
  let after: string | null | undefined;
  do {
    const { channels }: ChannelsQuery = await ask(ChannelsDocument, { first: A_PAGE, after });
    take(store, 'channel', channels);
    after = channels.next;
  } while (after);
}

/** Adds a channel; the id is there at once. */
export function createChannel(
  app: App,
  given: { name: string; kind: ChannelKind },
): { id: string; outcome: Promise<Outcome> } {
  const id = newId();
  const outcome = app.commands.run({
    document: CreateChannelDocument,
    input: { ...given, id },
    about: [id],
    overlay: [],
    label: app.i18n.text.channels.did.created(given.name),
  });
  return { id, outcome };
}

export type ChannelFields = Omit<EditChannelInput, 'id' | 'version'>;

/** Changes the given settings; what somebody else has changed meanwhile is a conflict. Undo puts back what was there. */
export function editChannel(app: App, channel: ChannelRow, fields: ChannelFields): Promise<Outcome> {
  const before = heldOf(channel, fields as Partial<ChannelRow>);
  return edit(app, channel, fields, before, () => edit(app, channel, before, fields as Partial<ChannelRow>));
}

export const archiveChannel = (app: App, channel: ChannelRow, archived: boolean, undo = true): Promise<Outcome> =>
  app.commands.run({
    document: ArchiveChannelDocument,
    input: { id: channel.id, archived },
    about: [channel.id],
    overlay: [
      {
        type: 'channel',
        id: channel.id,
        change: { archivedAt: archived ? new Date(app.clock.read()).toISOString() : null },
      },
    ],
    label: app.i18n.text.channels.did[archived ? 'archived' : 'restored'](channel.name),
    ...(undo && { undo: () => archiveChannel(app, channel, !archived, false) }),
  });

/** Has a letter read once more that could not be taken in. @returns what is still wrong; null = it is taken in */
export async function retryIncoming({ ask }: Pick<App, 'ask'>, id: string): Promise<string | null> {
  const { outcome, error = null } = (await ask(RetryIncomingDocument, { input: { id } })).retryIncoming;
  return outcome === 'FAILED' ? (error ?? outcome) : null;
}

/** Sends something through the channel as a client would: it goes the whole way. @throws AppError */
export async function testChannel(
  { ask }: Pick<App, 'ask'>,
  channelId: string,
): Promise<TestChannelMutation['testChannel']> {
  return (await ask(TestChannelDocument, { input: { id: channelId } })).testChannel;
}

function edit(
  app: App,
  { id, name }: ChannelRow,
  fields: ChannelFields,
  seen: Partial<ChannelRow>,
  undo?: () => Promise<Outcome>,
): Promise<Outcome> {
  return app.commands.run({
    document: EditChannelDocument,
    input: { ...fields, id },
    about: [id],
    overlay: [{ type: 'channel', id, change: fields as Partial<ChannelRow> }],
    base: { type: 'channel', id, version: app.store.truth('channel', id)?.version ?? 0, seen },
    label: app.i18n.text.channels.did.edited(fields.name ?? name),
    ...(undo && { undo }),
  });
}
