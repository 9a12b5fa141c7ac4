import type { Viewer } from '../../core/rights/viewer.js';
import { FormField } from './siteForm.entity.js';
import { MOST_UPLOAD_MB, MOST_UPLOADS } from './uploads.js';

export type Locale = Viewer['locale'];

/** What visitors of a site read. They are nobody's users, so the server itself has the words. */
interface Words {
  lang: string;
  title: string;
  send: string;
  thanks: string;
  required: string;
  /** How many files are taken, and how large. */
  filesLimit: string;
  /** A field that people do not see: only programs fill it. */
  trap: string;
  readConsent: string;
  labels: Record<FormField, string>;
  refusals: Record<string, string>;
  version(number: number, day: string): string;
}

const ru: Words = {
  lang: 'ru',
  title: 'Напишите нам',
  send: 'Отправить',
  thanks: 'Спасибо! Мы получили ваше обращение и скоро ответим.',
  required: 'обязательно',
  filesLimit: `до ${MOST_UPLOADS} файлов, вместе до ${MOST_UPLOAD_MB} МБ`,
  trap: 'Не заполняйте это поле',
  readConsent: 'текст согласия',
  labels: {
    [FormField.NAME]: 'Имя',
    [FormField.PHONE]: 'Телефон',
    [FormField.EMAIL]: 'E-mail',
    [FormField.COMPANY]: 'Компания',
    [FormField.INN]: 'ИНН',
    [FormField.TEXT]: 'Сообщение',
    [FormField.FILES]: 'Файлы',
  },
  refusals: {
    'form.contact': 'Укажите телефон или e-mail, иначе мы не сможем ответить.',
    'form.phone': 'Проверьте телефон: только номер, например 8 912 345-67-89. Остальное напишите в сообщении.',
    'form.email': 'Проверьте e-mail: например, name@company.ru.',
    'form.required': 'Заполните обязательные поля:',
    'form.consent': 'Отправить форму можно только с согласием:',
    'form.tooLong': 'Слишком длинно. Сократите текст и отправьте снова.',
    'form.fields': 'Форма заполнена не так, как мы ждали. Проверьте поля.',
    'form.tooMany': 'Слишком много обращений подряд. Попробуйте через 15 минут.',
    'form.origin': 'С этого сайта форму отправлять нельзя.',
    'form.gone': 'Эта форма больше не принимает обращения.',
    'form.files': 'Эта форма не принимает файлов.',
    'form.filesTooMany': `Файлов больше ${MOST_UPLOADS}: столько не примем. Приложите самые важные и отправьте снова.`,
    'form.filesTooLarge': `Файлы вместе больше ${MOST_UPLOAD_MB} МБ: столько не примем. Приложите поменьше и отправьте снова.`,
    NOT_FOUND: 'Такой формы нет.',
    failed: 'Не получилось. Попробуйте ещё раз немного позже.',
  },
  version: (number, day) => `Редакция ${number} от ${day}`,
};

const en: Words = {
  lang: 'en',
  title: 'Contact us',
  send: 'Send',
  thanks: 'Thank you. We have your message and will reply soon.',
  required: 'required',
  filesLimit: `up to ${MOST_UPLOADS} files, ${MOST_UPLOAD_MB} MB in all`,
  trap: 'Leave this field empty',
  readConsent: 'read the full text',
  labels: {
    [FormField.NAME]: 'Name',
    [FormField.PHONE]: 'Phone',
    [FormField.EMAIL]: 'E-mail',
    [FormField.COMPANY]: 'Company',
    [FormField.INN]: 'Tax number (ИНН)',
    [FormField.TEXT]: 'Message',
    [FormField.FILES]: 'Files',
  },
  refusals: {
    'form.contact': 'Give a phone or an e-mail, otherwise we cannot reply.',
    'form.phone': 'Check the phone: just the number, such as +7 912 345-67-89. Put anything else in the message.',
    'form.email': 'Check the e-mail: it looks like name@company.com.',
    'form.required': 'Fill in the required fields:',
    'form.consent': 'To send the form, please agree to:',
    'form.tooLong': 'The text is too long. Shorten it and send again.',
    'form.fields': 'Some fields look wrong. Check them and send again.',
    'form.tooMany': 'Too many messages in a row. Try again in 15 minutes.',
    'form.origin': 'This form cannot be sent from this site.',
    'form.gone': 'This form no longer takes messages.',
    'form.files': 'This form takes no files.',
    'form.filesTooMany': `There are more than ${MOST_UPLOADS} files. Attach the most important ones and send again.`,
    'form.filesTooLarge': `The files are over ${MOST_UPLOAD_MB} MB in all. Attach smaller ones and send again.`,
    NOT_FOUND: 'Form not found.',
    failed: 'Something went wrong. Try again a little later.',
  },
  version: (number, day) => `Version ${number} of ${day}`,
};

export const wordsIn = (locale: Locale): Words => (locale === 'RU' ? ru : en);

/** Of what a browser asks for, the first that we speak; Russian for whoever says nothing. */
export function localeOf(accepted: string | undefined): Locale {
  const asked = (accepted ?? '')
    .slice(0, 200)
    .toLowerCase()
    .match(/\b(ru|en)\b/)?.[1];
  return asked === 'en' ? 'EN' : 'RU';
}
