import { english } from '#lib/core/i18n/plural.ts';
import type { signin as source } from '#lib/signin/texts.ru.ts';

export const signin = {
  title: 'Sign in',
  heading: 'Sign in to Vmeste',
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
  throttled: (seconds: number) =>
    `Too many attempts. The next one in ${seconds < 90 ? english(seconds, 'second', 'seconds') : english(Math.ceil(seconds / 60), 'minute', 'minutes')}.`,
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
