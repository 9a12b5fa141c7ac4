import { EditProfileDocument, SignInDocument } from '#lib/core/gql/graphql.js';
import type { Ask } from '#lib/core/graphql.js';
import type { Language } from '#lib/core/i18n/text.svelte.js';
import type { Credentials } from '#lib/signin/credentials.js';

/**
 * Signs in. A language that was switched to on the page goes into the profile, where the next page takes it from;
 * one that the page guessed from the browser does not. @throws AppError
 */
export const signIn = async (
  ask: Ask,
  { email, password }: Credentials,
  switchedTo: Language | null,
): Promise<void> => {
  const { signIn: me } = await ask(SignInDocument, { email: email.trim(), password });
  const locale = switchedTo === null ? me.locale : LOCALES[switchedTo];
  if (locale === me.locale) return;
  // The person is in already; a language that was not saved is no reason to keep them at the door.
  await ask(EditProfileDocument, { input: { locale } }).catch(() => undefined);
};

const LOCALES = { ru: 'RU', en: 'EN' } as const;
