import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { core as en } from '#lib/core/texts.en.js';
import { core as ru } from '#lib/core/texts.ru.js';

const server = new URL('../../../../server/', import.meta.url);

/** Where a reason stands in the source: the first argument, or the second of `invalid`, a validator's message, or a list of troubles. */
const PLACES = [
  /\b(?:rule|conflict|refuse)\(\s*('[\w.]+')/g,
  /\binvalid\(\s*(?:'[^']*'|`[^`]*`|[\w.]+),([^;]*?)(?:\)[;:]|, \{)/g,
  /\bmessage: ('\w+')/g,
  /\btype \w+Trouble =([^;]*);/g,
];

/**
 * The sign-in page has its own words for some: they say how long to wait and what to switch on. Visitors of public forms are
 * told by the server itself.
 */
const isToldElsewhere = (reason: string) => /^(signIn|form)\./.test(reason);

/** Only a program that speaks to the API by hand meets these; the code's words are enough for a page. */
const OF_PROTOCOL = [
  'cursor',
  'document.missing',
  'http.noSubscriptions',
  'invalid',
  'limit.depth',
  'limit.requests',
  'request.contentType',
  'request.empty',
  'request.json',
  'socket.subscriptionsOnly',
  'type',
  'uuid',
];

const reasons = [...new Set(sources().flatMap(reasonsIn))].filter((reason) => !isToldElsewhere(reason)).sort();

describe('the words of a refusal', () => {
  it('finds the reasons of the server', () => {
    expect(reasons).toEqual(expect.arrayContaining(['deal.gate', 'request.empty', 'task.state', 'tooLong', 'day']));
  });

  it.each([
    ['Russian', ru],
    ['English', en],
  ])('are there in %s for every reason that a page can meet, and for no other', (_, { reasons: words }) => {
    expect([...Object.keys(words), ...OF_PROTOCOL].sort()).toEqual(reasons);
  });
});

function sources() {
  const files = readdirSync(server, { recursive: true, encoding: 'utf8' });
  const own = files.filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('testing/'),
  );
  return own.map((file) => readFileSync(new URL(file, server), 'utf8'));
}

/** A code of the library below, which may stand beside the reason it becomes, begins with a capital. */
function reasonsIn(source: string) {
  const places = PLACES.flatMap((place) => [...source.matchAll(place)].map(([, given]) => given!));
  return places.flatMap((given) => [...given.matchAll(/'([a-z][\w.]*)'/g)].map(([, reason]) => reason!));
}
