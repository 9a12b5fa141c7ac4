import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import { type DataPlace, ErasePersonDocument } from '#lib/core/gql/graphql.js';

/** All texts are looked through: in a large company that takes longer than other questions. */
export const PATIENCE_MS = 120_000;

/** What stays where it is, as the law or others have it; all else goes. */
export const KEPT: readonly DataPlace[] = ['DOCUMENTS'];

/** Erases all that is held on a person, for good; every window loads anew then. */
export const erasePerson = (app: App, { id, name }: { id: string; name: string }, typed: string): Promise<Outcome> =>
  app.commands.run({
    document: ErasePersonDocument,
    input: { id, name: typed },
    about: [id],
    overlay: [],
    label: app.i18n.text.erasure.did(name),
  });

/** The page with all that is held on a person. */
export const personFileLink = (id: string): string => `/export/person.html?id=${id}`;
