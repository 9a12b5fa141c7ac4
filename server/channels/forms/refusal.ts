import { AppError, invalid } from '../../core/errors.js';
import type { FormField } from './siteForm.entity.js';
import { type Locale, wordsIn } from './words.js';

/** A refusal as a visitor is told of it. */
export interface Refusal {
  status: number;
  message: string;
  error: AppError;
}

const STATUS: Record<string, number> = {
  SiteForm: 404,
  ConsentText: 404,
  'form.gone': 410,
  'form.origin': 403,
  'form.filesTooLarge': 413,
  'form.tooMany': 429,
  'limit.requests': 429,
};

/** In the words of the visitor. @throws what nobody has refused on purpose: that is told by whoever logs it */
export function refusalOf(thrown: unknown, locale: Locale): Refusal {
  const { statusCode = 500 } = thrown as { statusCode?: number };
  const error = thrown instanceof AppError ? thrown : malformed(statusCode);
  if (!error) throw thrown;
  const status = thrown instanceof AppError ? (STATUS[error.reason ?? ''] ?? 400) : statusCode;
  return { status, message: messageOf(error, locale), error };
}

/** What Fastify has refused before we were asked. */
function malformed(status: number): AppError | null {
  if (status === 413) return invalid('body', 'form.tooLong');
  return status < 500 ? invalid('body', 'form.fields') : null;
}

function messageOf({ code, reason = '', details }: AppError, locale: Locale): string {
  const { refusals, labels } = wordsIn(locale);
  const words = refusals[reason] ?? refusals[code] ?? refusals.failed!;
  const fields = ((details.fields ?? []) as unknown[]).filter((field): field is FormField => String(field) in labels);
  const named = [...fields.map((field) => labels[field]), ...((details.labels ?? []) as string[])];
  return named.length > 0 ? `${words} ${named.join(', ')}` : words;
}
