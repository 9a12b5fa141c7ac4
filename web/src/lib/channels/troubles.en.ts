import type { trouble as source } from '#lib/channels/troubles.ru.js';

export const trouble = {
  letter: {
    'letter.tooLarge': 'The e-mail is larger than 30 MB: it stays in the mailbox',
    'letter.tooManyParts': 'The e-mail has too many parts: it stays in the mailbox',
    'letter.automatic': 'Sent by a program: a newsletter, an auto-reply or a report',
    'letter.unconfirmed': 'It bears our address, and nothing confirms that we sent it',
    'letter.returned': 'A mail server gave back what we had sent: if it was sent from here, its author has been told',
    'letter.ours': 'Our own e-mail that replies to nothing',
    MUTED: 'The sender was rejected as spam before: return the enquiry to the queue to hear him again',
    IGNORED: 'Sent by a program, or it bears our address',
  } as Record<string, string>,
  unread: 'The letter could not be read: this is a fault of the program, the letter stays in the mailbox',
  other: 'The mail server refused',
  server: {
    signIn: 'The mail server did not accept the login or password. It often wants a separate password for apps',
    noHost: 'There is no server of that name: look for a typo',
    closed: 'The server does not answer at this port: check the port and the security',
    silent: 'The server did not answer in time: check its name and port, we keep trying',
    lost: 'The connection to the server broke: we keep trying',
    certificate: 'The certificate of the server is not trusted or belongs to another name',
    security: 'The security does not fit the port: usually TLS at 993 and 465, STARTTLS at 143 and 587',
    folder: 'The mailbox has no such folder',
    full: 'The server asks us to wait: it is being asked too often',
  },
  said: (words) => `The server said: ${words}`,
  id: (id) => `Error number for the administrator: ${id}`,
} satisfies typeof source;
