import type { Wrong } from './kind.js';
import type { fields as ru } from './texts.ru.js';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const wrong = (reason: Wrong): string => {
  switch (reason.code) {
    case 'required':
      return 'a value is needed';
    case 'tooLong':
      return `at most ${reason.max} characters`;
    case 'notNumber':
      return 'a number is needed, like 4,920,000 or 4.9m';
    case 'notDecimal':
      return 'a number is needed, such as 12.5';
    case 'notLink':
      return 'a link is needed, such as example.com';
    case 'negative':
      return 'a sum is never below zero';
    case 'tooMuch':
      return 'too much, check the zeros';
    case 'fractions':
      return 'at most two digits after the point';
    case 'otherCurrency':
      return 'another currency than this field is in';
    case 'notPercent':
      return 'a whole number from 0 to 100';
    case 'notDay':
      return 'a date is needed, like 18 December or Dec 18';
    case 'shortMonth':
      return `${months[reason.month - 1]} has ${reason.days} days`;
    case 'farYear':
      return 'a year from 1900 to 2200';
    case 'notTime':
      return 'a time is needed, like 15:00';
  }
};

export const fields = {
  wrong,
  empty: 'not set',
  edit: (label: string) => `${label}: edit, key E`,
  waiting: 'waiting',
  waitingLong: 'Not sent yet, will go by itself',
  locked: 'no right',
  edits: (name: string) => `${name} is editing`,
  now: 'Now',
  yours: 'You wanted',
  changedBy: (name: string) => `Changed while you were editing: ${name}`,
  changedMeanwhile: 'Changed while you were editing',
  keepTheirs: 'Keep it as it is',
  takeYours: (value: string) => `Set ${value}`,
  formChanged: 'Changed while you were editing',
  changedAt: (by: string | null, when: string) => (by ? `${by}, ${when}` : when),
  typed: 'Yours',
  keepMine: 'Keep mine',
  takeNew: 'Take the new one',
  removedMeanwhile: (said: string) => `It is gone, deleted: ${said}. What you typed is still here to copy`,
  goneMeanwhile: (said: string) => `${said}. What you typed is still here to copy`,
  openAgain: 'Open again',
  searching: 'Searching…',
  nothing: 'Nothing found',
  searchFailed: 'The search did not answer, try again',
  create: (name: string) => `Create “${name}”`,
  clear: 'Clear',
  dismiss: 'Not now',
  tickHow: 'Space ticks, Enter saves',
  found: (count: number) => `Options: ${count}`,
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
} satisfies typeof ru;
