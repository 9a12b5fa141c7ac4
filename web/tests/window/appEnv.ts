/** `$app/env` of a window without a browser: its pages follow their source, so no build is ever stale. */
export const dev = true;
export const version = 'test';
