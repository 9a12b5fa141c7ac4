import { redirect } from '@sveltejs/kit';
import { createApp } from '#lib/core/app.svelte.js';
import { AppError } from '#lib/core/graphql.js';
import type { LayoutLoad } from './$types.js';

export const ssr = false;

export const load: LayoutLoad = async ({ parent, fetch }) => {
  const { i18n } = await parent();
  try {
    return { app: await createApp({ origin: location.origin, fetch, i18n }) };
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'UNAUTHENTICATED') throw error;
    const { pathname, search } = location;
    redirect(303, `/sign-in?next=${encodeURIComponent(pathname + search)}`);
  }
};
