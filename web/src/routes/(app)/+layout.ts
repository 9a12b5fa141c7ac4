import { error, redirect } from '@sveltejs/kit';
import { createApp } from '#lib/core/app.svelte.js';
import { AppError } from '#lib/core/graphql.js';
import { places } from '#lib/shell/places.js';
import type { LayoutLoad } from './$types.js';

export const ssr = false;

export const load: LayoutLoad = async ({ parent, fetch, url, untrack }) => {
  const { i18n } = await parent();
  try {
    return { app: await createApp({ origin: location.origin, fetch, i18n }) };
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause;
    if (cause.code === 'NETWORK') error(503);
    if (cause.code !== 'UNAUTHENTICATED') throw cause;
    // The app is made once, not at each navigation, so nothing here may depend on the address.
    const { pathname, search } = untrack(() => url);
    redirect(303, places.signIn(pathname + search));
  }
};
