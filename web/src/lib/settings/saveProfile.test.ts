import { expect, it } from 'vitest';
import { AppError } from '#lib/core/graphql.js';
import { I18n } from '#lib/core/i18n/text.svelte.js';
import { Session } from '#lib/core/session.svelte.js';
import { Toasts } from '#lib/ui/toasts.svelte.js';
import { saveProfile } from './saveProfile.js';

it('tells that the profile was not saved', async () => {
  const i18n = new I18n();
  const session = new Session(() => Promise.reject(new AppError('NETWORK')), i18n);
  const toasts = new Toasts();
  expect(await saveProfile({ app: { session, i18n }, toasts }, { theme: 'DARK' })).toBe(false);
  expect(toasts.list.map(({ text }) => text)).toEqual([i18n.text.settings.profile.failed]);
});
