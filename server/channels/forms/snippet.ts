import type { ConsentText } from './consentText.entity.js';
import { escaped } from './html.js';
import { type AskedField, FormField, type SiteForm } from './siteForm.entity.js';
import { TRAP } from './submission.js';
import { type Locale, wordsIn } from './words.js';

/** How a browser helps to fill a field. */
const INPUTS: Record<FormField, string> = {
  [FormField.NAME]: 'type="text" maxlength="300" autocomplete="name"',
  [FormField.PHONE]: 'type="tel" maxlength="50" autocomplete="tel"',
  [FormField.EMAIL]: 'type="email" maxlength="254" autocomplete="email"',
  [FormField.COMPANY]: 'type="text" maxlength="300" autocomplete="organization"',
  [FormField.INN]: 'type="text" maxlength="20" inputmode="numeric"',
  [FormField.TEXT]: 'rows="5" maxlength="5000"',
  [FormField.FILES]: 'type="file" multiple',
};

interface Place {
  /** Where we are; empty on our own page. */
  origin: string;
  locale: Locale;
  /** What a visitor had filled in before he was refused. */
  filled?: unknown;
}

/** HTML of a form for any page, without any script. */
export function snippetOf(form: SiteForm, consents: ConsentText[], place: Place): string {
  const { send, trap } = wordsIn(place.locale);
  const encoding = form.takesFiles ? ' enctype="multipart/form-data"' : '';
  return [
    `<form action="${escaped(`${place.origin}${form.path}`)}" method="post" accept-charset="utf-8"${encoding}>`,
    ...form.fields.map((asked) => inputOf(asked, place)),
    // Out of sight of people, of their screen readers and of what fills forms for them.
    `  <p hidden aria-hidden="true"><label>${trap} <input name="${TRAP}" tabindex="-1" autocomplete="off"></label></p>`,
    ...consents.map((consent) => boxOf(consent, place)),
    `  <p><button type="submit">${send}</button></p>`,
    '</form>',
  ].join('\n');
}

function inputOf({ field, required }: AskedField, { locale, filled }: Place): string {
  const words = wordsIn(locale);
  const notes = [...(required ? [words.required] : []), ...(field === FormField.FILES ? [words.filesLimit] : [])];
  const label = notes.length > 0 ? `${words.labels[field]} (${notes.join('; ')})` : words.labels[field];
  const attributes = `name="${field.toLowerCase()}" ${INPUTS[field]}${required ? ' required' : ''}`;
  const value = escaped(filledIn(filled, field.toLowerCase()));
  const input =
    field === FormField.TEXT ? `<textarea ${attributes}>${value}</textarea>` : `<input ${attributes} value="${value}">`;
  return `  <p><label>${label}<br>${input}</label></p>`;
}

function filledIn(filled: unknown, name: string): string {
  const value = (filled as Record<string, unknown> | null | undefined)?.[name];
  return typeof value === 'string'
    ? value
    : [value]
        .flat()
        .filter((one) => typeof one === 'string')
        .join(', ');
}

/** Never ticked beforehand: a consent is somebody's own act (156-ФЗ). */
function boxOf({ id, label, path, required }: ConsentText, { origin, locale }: Place): string {
  const box = `<input name="consent.${id}" type="checkbox"${required ? ' required' : ''}>`;
  const link = `<a href="${escaped(`${origin}${path}`)}" target="_blank" rel="noopener">${wordsIn(locale).readConsent}</a>`;
  return `  <p><label>${box} <span>${escaped(label)}</span></label> ${link}</p>`;
}
