import { expect, it } from 'vitest';
import { fieldsOf, serverIn, serversOf, usualPort } from './mailAccount.js';

const typed = { host: ' imap.yandex.ru ', port: '993', security: 'TLS', user: 'a@ya.ru', password: '' } as const;

it('a server is told as it was typed; without a password the one before stays', () => {
  expect(serverIn(typed)).toEqual({
    host: 'imap.yandex.ru',
    port: 993,
    security: 'TLS',
    user: 'a@ya.ru',
    password: null,
  });
});

it('without a host, a user or a port there is nothing to sign in to', () => {
  for (const change of [{ host: ' ' }, { user: '' }, { port: '0' }, { port: '70000' }, { port: 'x' }])
    expect(serverIn({ ...typed, ...change })).toBeNull();
});

it('who has a mailbox with a well-known provider need not know its servers', () => {
  expect(serversOf('Shop@Yandex.ru')).toEqual({ imap: 'imap.yandex.ru', smtp: 'smtp.yandex.ru' });
  expect(serversOf('a@company.ru')).toBeNull();
  expect(usualPort('smtp', 'STARTTLS')).toBe(587);
});

it('a password that was saved is never shown', () => {
  const server = { host: 'h', port: 993, security: 'TLS', user: 'u', hasPassword: true } as const;
  expect(fieldsOf('imap', server).password).toBe('');
});
