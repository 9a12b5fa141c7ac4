import { expect, it } from 'vitest';
import { places, returnPath } from '#lib/shell/places.js';

it('brings back to where one was going', () => {
  const to = new URL(places.signIn('/board/1?q=болты'), 'http://crm').searchParams.get('to');
  expect(returnPath(to)).toBe('/board/1?q=болты');
});

it.each([null, '', 'board', '//evil.example', '/\\evil.example', 'https://evil.example', '/sign-in?to=/'])(
  'never leads from %s to another site or in a circle',
  (to) => {
    expect(returnPath(to)).toBe(places.home);
  },
);
