import type { automation as source } from '#lib/pipelines/automation.texts.ru.js';

const working = (count: number) => (count === 1 ? 'working day' : 'working days');
const days = (count: number) => (count === 1 ? 'day' : 'days');

export const automation = {
  title: 'By itself',
  none: 'Nothing happens here by itself.',
  trigger: { ENTERED: 'When a deal comes in,', STAYED: 'If a deal stays longer than' },
  stayed: { WORKING: working, CALENDAR: days },
  create: 'create',
  send: 'send a letter',
  kind: {
    CALL: 'a call',
    MEETING: 'a meeting',
    EMAIL: 'an e-mail',
    MESSAGE: 'a message',
    CONTACT: 'a contact',
    TODO: 'a to-do',
  },
  in: 'in',
  due: { WORKING: working, CALENDAR: days },
  for: 'for',
  doer: { OWNER: 'the owner', HEAD: 'the head', USER: 'a colleague' },
  label: {
    afterDays: 'How many days it stays',
    afterDayKind: 'Which days it stays',
    kind: 'What to create',
    title: 'What is to be done',
    subject: 'Subject of the letter',
    text: 'Text of the letter',
    dueDays: 'In how many days',
    dueDayKind: 'Which days count',
    doer: 'For whom',
  },
  active: (title) => `Acts: ${title}`,
  on: 'acts',
  remove: (title) => `Remove the rule “${title}”`,
  add: 'Automation',
  adding: {
    ENTERED: 'When it comes in: create a call',
    STAYED: 'If it stays: remind the head',
    LETTER: 'When it comes in: send a letter',
  },
  first: { ENTERED: 'Ask how it goes', STAYED: 'The deal {title} stands still', LETTER: 'About the deal {title}' },
  letter: 'Hello! I am writing about “{title}”.',
  undo: {
    created: (title) => `New rule “${title}”`,
    edited: (title) => `Rule “${title}” changed`,
    removed: (title) => `Rule “${title}” removed`,
  },
} satisfies typeof source;
