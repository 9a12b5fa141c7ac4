import type { LeadRow } from '#lib/core/rows.js';
import { strangerAs } from '#lib/interactions/stranger.js';
import { phoneWords } from '#lib/persons/phone.js';
import { givenIn } from '../marks.js';

/** What a lead says of its sender and of what he wants, as far as it can be read out of it. */
export interface Said {
  client: string;
  name: string;
  phone: string;
  email: string;
  inn: string;
  title: string;
}

const LONGEST_TITLE = 100;
/** What letters begin with says nothing of what they are about. */
const GREETING = /^(?:re|fwd?|отв)\s*:\s*|^(?:здравствуйте|добр(?:ый|ое|ого)\s+(?:день|утро|вечер|дня))[\s!.,]*/giu;

/** Only letters have a topic of their sender's: that of a form is our own. */
type Given = Pick<LeadRow, 'channel' | 'contact' | 'company' | 'topic' | 'text' | 'phones' | 'emails' | 'inn'>;

export function saidIn(lead: Given): Said {
  const { channel, contact, company, topic, text, phones, emails, inn } = lead;
  const given = strangerAs(contact ?? '');
  return {
    client: company ?? given.name,
    name: given.name === company ? '' : given.name,
    phone: (phones[0] && phoneWords(phones[0])) ?? given.phones[0] ?? givenIn(text, 'phone') ?? '',
    email: emails[0] ?? given.emails[0] ?? givenIn(text, 'email') ?? '',
    inn: inn ?? givenIn(text, 'inn') ?? '',
    title: titleOf((channel === 'EMAIL' && topic) || '') || titleOf(text),
  };
}

/** The first thing that is said after a greeting, as far as a title goes. */
function titleOf(text: string): string {
  let said = text.trim();
  for (let before = ''; before !== said;) {
    before = said;
    said = said.replace(GREETING, '').trimStart();
  }
  const [sentence = ''] = said.split(/\n|(?<=\p{L}{3}[.!?])\s/u, 1);
  const title = sentence.replace(/[.!?,\s]+$/u, '');
  if (title.length <= LONGEST_TITLE) return capital(title);
  return `${capital(title.slice(0, LONGEST_TITLE).replace(/\s\S*$/, ''))}…`;
}

const capital = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1);
