import type { App } from '#lib/core/app.svelte.js';
import type { EditProfileInput } from '#lib/core/gql/graphql.js';
import type { Toasts } from '#lib/ui/toasts.svelte.js';

interface Window {
  app: Pick<App, 'session' | 'i18n'>;
  toasts: Toasts;
}

/** Changes the profile at once; when the server does not take it, all is as before and a toast says so. */
export const saveProfile = async ({ app, toasts }: Window, input: EditProfileInput): Promise<boolean> => {
  try {
    await app.session.editProfile(input);
    return true;
  } catch {
    toasts.problem({ text: app.i18n.text.settings.profile.failed });
    return false;
  }
};
