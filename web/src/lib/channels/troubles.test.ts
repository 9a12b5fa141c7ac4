import { expect, test } from 'vitest';
import { en } from '#lib/core/i18n/en.js';
import { ru } from '#lib/core/i18n/ru.js';
import { troubleOf } from './troubles.js';

test('A code of ours is told in words, in both languages, and never shown', () => {
  for (const code of Object.keys(ru.channels.trouble.letter)) {
    for (const dictionary of [ru, en]) {
      expect(troubleOf(code, dictionary)).toEqual({ words: dictionary.channels.trouble.letter[code], detail: null });
    }
  }
  expect(troubleOf('mailAccount.otherKey', ru)).toEqual({
    words: ru.core.reasons['mailAccount.otherKey'],
    detail: null,
  });
});

test('An error of the program is told by its number alone', () => {
  expect(troubleOf('letter.unread 3f9a1c20', ru)).toEqual({
    words: ru.channels.trouble.unread,
    detail: ru.channels.trouble.id('3f9a1c20'),
  });
});

test.each([
  ['[AUTHENTICATIONFAILED] Authentication failed.', 'signIn'],
  ['Invalid login: 535 5.7.8 Error: authentication failed: Invalid user or password', 'signIn'],
  ['getaddrinfo ENOTFOUND imap.yandeks.ru', 'noHost'],
  ['connect ECONNREFUSED 127.0.0.1:993', 'closed'],
  ['self-signed certificate in certificate chain', 'certificate'],
  ['00A8:error:0A00010B:SSL routines:tls_validate_record_header:wrong version number', 'security'],
  ["Mailbox doesn't exist: Входящие", 'folder'],
  ['connect ETIMEDOUT 10.0.0.1:993', 'silent'],
  ['The line to the mail server was lost.', 'lost'],
] as const)('What a server says is told in our words, and in its own: %s', (said, which) => {
  expect(troubleOf(said, ru)).toEqual({
    words: ru.channels.trouble.server[which],
    detail: ru.channels.trouble.said(said),
  });
});

test('What nobody has foreseen is the server’s refusal, in its own words', () => {
  expect(troubleOf('Message could not be converted', en).words).toBe(en.channels.trouble.other);
});
