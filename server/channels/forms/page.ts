import type { ConsentText } from './consentText.entity.js';
import { escaped } from './html.js';
import type { SiteForm } from './siteForm.entity.js';
import { snippetOf } from './snippet.js';
import { type Locale, wordsIn } from './words.js';

/** Pages without any script, for visitors who are nobody's users. Their colours follow the visitor's system. */
const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 34rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.25; }
input:not([type='checkbox']), textarea { box-sizing: border-box; width: 100%; min-height: 2.75rem; padding: 0.5rem; font: inherit; }
button { min-height: 2.75rem; padding: 0.5rem 1.5rem; font: inherit; }
label:has([type='checkbox']) { display: inline-block; padding: 0.625rem 0; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
.refusal { padding: 0.75rem 1rem; border: 2px solid #c62828; border-radius: 0.5rem; }
`;

/** Nothing loads but the page itself, nothing runs, and it sends to nobody but us. @param origins sites that may frame it */
export const policyOf = (origins: readonly string[]): string =>
  `default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors ${["'self'", ...origins].join(' ')}`;

/** A form that was refused, and what was in it. */
interface Refused {
  message: string;
  fields: unknown;
}

export function formPage(form: SiteForm, consents: ConsentText[], locale: Locale, refused?: Refused): string {
  const title = form.title ?? wordsIn(locale).title;
  const told = refused ? `<p class="refusal" role="alert">${escaped(refused.message)}</p>` : '';
  const body = snippetOf(form, consents, { origin: '', locale, filled: refused?.fields });
  return page(locale, title, `<h1>${escaped(title)}</h1>${told}\n${body}`);
}

export function thanksPage(form: SiteForm, locale: Locale): string {
  const { thanks, title } = wordsIn(locale);
  return page(locale, form.title ?? title, `<p role="status">${escaped(form.thanks ?? thanks)}</p>`);
}

export function refusalPage(refusal: string, locale: Locale): string {
  return page(locale, refusal, `<p class="refusal" role="alert">${escaped(refusal)}</p>`);
}

export function consentPage({ label, text, number, publishedAt }: ConsentText, locale: Locale): string {
  const day = new Intl.DateTimeFormat(wordsIn(locale).lang, { dateStyle: 'long', timeZone: 'Europe/Moscow' });
  const version = wordsIn(locale).version(number, day.format(publishedAt));
  const body = `<h1>${escaped(label)}</h1><p>${version}</p><div class="text">${escaped(text)}</div>`;
  return page(locale, label, body);
}

const page = (locale: Locale, title: string, body: string): string => `<!doctype html>
<html lang="${wordsIn(locale).lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body><main>${body}</main></body>
</html>
`;
