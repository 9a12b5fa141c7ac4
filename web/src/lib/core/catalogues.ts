import { comparePlaces, placeOf } from '#lib/core/cursor.js';
import { CustomFieldsDocument, StartDocument, UsersDocument } from '#lib/core/gql/graphql.js';
import type { Ask } from '#lib/core/graphql.js';
import type { Row, Rows, RowType } from '#lib/core/rows.js';
import type { Session } from '#lib/core/session.svelte.js';
import type { Store } from '#lib/core/store.svelte.js';

const A_PAGE = 200;

/**
 * What every page needs: who I am and the small catalogues.
 * Answers the place from which changes are to be watched: the earliest of all parts. @throws AppError
 */
export async function loadStart(ask: Ask, store: Store, session: Session) {
  await session.find();
  const { me, pipelines, users, teams, lostReasons, customFields, calendarYears, relationshipTypes } = await ask(
    StartDocument,
    {},
  );
  await session.accept(me);
  take(store, 'pipeline', pipelines);
  take(store, 'user', users);
  take(store, 'team', teams);
  take(store, 'lostReason', lostReasons);
  take(store, 'customField', customFields);
  take(store, 'calendarYear', calendarYears);
  take(store, 'relationshipType', relationshipTypes);
  await loadMoreUsers(ask, store, users.next);
  await loadMoreFields(ask, store, customFields.next);
  const parts = [me!, pipelines, users, teams, lostReasons, customFields, calendarYears, relationshipTypes];
  return earliest(parts.map(({ asOf }) => asOf));
}

async function loadMoreUsers(ask: Ask, store: Store, after: string | null) {
  for (let next = after; next;) {
    const { users } = await ask(UsersDocument, { first: A_PAGE, after: next });
    take(store, 'user', users);
    next = users.next;
  }
}

async function loadMoreFields(ask: Ask, store: Store, after: string | null) {
  for (let next = after; next;) {
    const { customFields } = await ask(CustomFieldsDocument, { first: A_PAGE, after: next });
    take(store, 'customField', customFields);
    next = customFields.next;
  }
}

/** Takes a page of records into the store. */
export function take<T extends RowType>(store: Store, type: T, page: { asOf: string; nodes: (Rows[T] & Row)[] }) {
  const asOf = placeOf(page.asOf);
  for (const row of page.nodes) store.put(type, row, asOf);
}

const earliest = (cursors: string[]) =>
  cursors.reduce((first, cursor) => (comparePlaces(placeOf(cursor), placeOf(first)) < 0 ? cursor : first));
