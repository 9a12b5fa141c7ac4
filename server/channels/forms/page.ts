import type { ConsentText } from './consentText.entity.js';
import { escaped } from './html.js';
import type { SiteForm } from './siteForm.entity.js';
import { snippetOf } from './snippet.js';
import { type Locale, wordsIn } from './words.js';

/** Pages without any script, for visitors who are nobody's users. Their colours follow the visitor's system. */
const STYLE = `
:root { color-scheme: light dark; --ink: #1c1c1f; --quiet: #5b5b63; --line: #8a8a94; --ground: #fff; --field: #fff;
  --accent: oklch(0.5 0.175 264); --on-accent: #fff; --wrong: #b3261e; --wrong-ground: #fdf1f0; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ececf1; --quiet: #a6a6b0; --line: #74747f; --ground: #17171a; --field: #202024;
    --accent: oklch(0.75 0.12 264); --on-accent: #17171a; --wrong: #ff9d94; --wrong-ground: #2c1b1a; }
}
body { max-width: 32rem; margin: 0 auto; padding: 2.5rem 1rem 4rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; }
h1 { margin: 0 0 1.5rem; font-size: 1.5rem; line-height: 1.25; letter-spacing: -0.01em; overflow-wrap: anywhere; }
p { margin: 0 0 1rem; overflow-wrap: anywhere; }
label { font-weight: 500; }
label br + * { margin-top: 0.25rem; }
input:not([type='checkbox']), textarea { box-sizing: border-box; width: 100%; min-height: 2.75rem; padding: 0.5rem 0.75rem;
  border: 1px solid var(--line); border-radius: 0.5rem; background: var(--field); color: var(--ink); font: inherit; }
textarea { resize: vertical; }
label:has([type='checkbox']) { display: flex; gap: 0.625rem; align-items: start; padding: 0.625rem 0 0.25rem; font-weight: 400; }
[type='checkbox'] { flex: none; width: 1.25rem; height: 1.25rem; margin: 0.125rem 0; accent-color: var(--accent); }
label:has([type='checkbox']) + a { display: inline-block; margin-left: 1.875rem; padding: 0.25rem 0; color: var(--quiet); font-size: 0.875rem; }
button { min-height: 2.75rem; margin-top: 0.5rem; padding: 0.5rem 1.5rem; border: 0; border-radius: 0.5rem;
  background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 600; cursor: pointer; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.quiet { color: var(--quiet); }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
.refusal { padding: 0.75rem 1rem; border: 1px solid var(--wrong); border-radius: 0.5rem; background: var(--wrong-ground); color: var(--wrong); }
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
  return page(locale, form.title ?? title, `<h1>${escaped(form.thanks ?? thanks)}</h1>`);
}

export function refusalPage(refusal: string, locale: Locale): string {
  return page(locale, refusal, `<p class="refusal" role="alert">${escaped(refusal)}</p>`);
}

export function consentPage({ label, text, number, publishedAt }: ConsentText, locale: Locale): string {
  const day = new Intl.DateTimeFormat(wordsIn(locale).lang, { dateStyle: 'long', timeZone: 'Europe/Moscow' });
  const version = wordsIn(locale).version(number, day.format(publishedAt));
  const body = `<h1>${escaped(label)}</h1><p class="quiet">${version}</p><div class="text">${escaped(text)}</div>`;
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
