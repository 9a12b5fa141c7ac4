import { plural } from '#lib/core/i18n/plural.js';
import type { signin as source } from '#lib/signin/texts.ru.js';

const seconds = (count: number) => `${count}\u00a0${plural('en', count, { one: 'second', other: 'seconds' })}`;
const minutes = (count: number) => `${count}\u00a0${plural('en', count, { one: 'minute', other: 'minutes' })}`;

export const signin = {
  title: 'Sign in',
  heading: 'Sign in to Vmeste',
  again: 'Sign in again',
  againHint: 'The page and what is not sent yet stay in place.',
  email: 'E-mail',
  password: 'Password',
  show: 'Show password',
  hide: 'Hide password',
  submit: 'Sign in',
  emailMissing: 'enter your e-mail',
  emailWrong: 'an address needs @ and a domain, like anna@firm.com',
  passwordMissing: 'enter your password',
  wrongPair: 'E-mail and password do not match. Check the keyboard layout and Caps Lock.',
  inactive: 'This account is switched off. An administrator can switch it on.',
  demoElsewhere: 'Accounts to try work only on the computer that runs the server.',
  insecureRefused: 'Signing in over an open connection is off. Use https, or allow http on the server: ALLOW_HTTP=1.',
  throttled: (wait: number) =>
    `Too many attempts. The next one in ${wait < 90 ? seconds(wait) : minutes(Math.ceil(wait / 60))}.`,
  network: 'The server does not answer. What you typed is kept, try again.',
  failed: 'Could not sign in, this is our mistake. Try again.',
  insecure: 'The connection is not encrypted',
  insecureHint: 'Others in this network could read the password. For real work open the address over https.',
  demo: 'Accounts to try',
  demoHint: 'Choose whom to sign in as.',
  capsLock: 'Caps Lock is on',
  roles: { MANAGER: 'manager', HEAD: 'head', ADMIN: 'administrator', OBSERVER: 'observer' },
  language: 'Language',
} satisfies typeof source;
