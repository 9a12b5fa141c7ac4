import type { App } from '#lib/core/app.svelte.js';
import { FollowedList } from '#lib/core/followedList.svelte.js';
import { NotificationsDocument, TheseNotificationsDocument } from '#lib/core/gql/graphql.js';
import { isNotice } from './bell.svelte.js';
import { newestFirst, type NotificationRow } from './notification.js';

const PAGE = 20;

/** What the viewer is told, newest first, and how to stop following it. */
export function followNotices({ ask, live }: Pick<App, 'ask' | 'live'>) {
  const list = new FollowedList<NotificationRow>(live, {
    load: async (after) => (await ask(NotificationsDocument, { first: PAGE, after })).notifications,
    again: async (ids) => (await ask(TheseNotificationsDocument, { ids })).notifications.nodes,
    touched: ({ entity, id }) => (entity === 'notification' ? [id] : []),
    keyOf: ({ id }) => id,
    compare: newestFirst,
  });
  // These are told of in one event, which does not name them.
  const stop = live.onChanges((change) => {
    if (isNotice(change) && (change.entity !== 'notification' || change.name === 'notification.allRead'))
      void list.reload();
  });
  const close = () => {
    stop();
    list.close();
  };
  return { list, close };
}
