import { redirect } from '@sveltejs/kit';
import { places } from '#lib/shell/places.js';
import type { PageLoad } from './$types.js';

export const load: PageLoad = () => redirect(307, places.settings);
