import type { Formats } from '#lib/core/i18n/formats.js';
import type { Dictionary } from '#lib/core/i18n/ru.js';

const KILOBYTE = 1024;
const MEGABYTE = KILOBYTE * KILOBYTE;

/** «214 КБ», «2,4 МБ»: as exact as anybody asks. */
export function sizeWords(bytes: number, { t, format }: { t: Dictionary; format: Formats }): string {
  const { kilobytes, megabytes } = t.timeline.size;
  if (bytes < MEGABYTE) return kilobytes(format.number(Math.max(1, Math.round(bytes / KILOBYTE))));
  return megabytes(format.number(Math.round((bytes / MEGABYTE) * 10) / 10));
}
