import { expect, it } from 'vitest';
import { EditProfileDocument, SignInDocument, type Locale } from '#lib/core/gql/graphql.js';
import { AppError, type Ask } from '#lib/core/graphql.js';
import type { Language } from '#lib/core/i18n/text.svelte.js';
import { signIn } from './signIn.js';

const asked = async (profile: Locale, switchedTo: Language | null, edited = () => Promise.resolve({})) => {
  const asked: [unknown, unknown][] = [];
  const ask = ((document: unknown, variables: unknown) => {
    asked.push([document, variables]);
    return document === SignInDocument ? Promise.resolve({ signIn: { locale: profile } }) : edited();
  }) as Ask;
  await signIn(ask, { email: ' anna@vmeste.example ', password: 'secret' }, switchedTo);
  return asked;
};

const entered = [SignInDocument, { email: 'anna@vmeste.example', password: 'secret' }];
const saved = [EditProfileDocument, { input: { locale: 'EN' } }];

it('keeps the language that was switched to', async () => expect(await asked('RU', 'en')).toEqual([entered, saved]));

it.each<[Locale, Language | null]>([
  ['RU', null],
  ['EN', 'en'],
])('leaves the profile %s when the page was switched to %s', async (profile, switchedTo) =>
  expect(await asked(profile, switchedTo)).toEqual([entered]),
);

it('lets in also when the language could not be saved', async () =>
  expect(await asked('RU', 'en', () => Promise.reject(new AppError('NETWORK')))).toEqual([entered, saved]));
