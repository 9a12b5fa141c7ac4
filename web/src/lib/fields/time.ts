import type { Parsed } from './kind.js';

/**
 * Reads a time of day as people type it: 15:00, 15.30, 1530, 9, "3 pm".
 * @returns HH:MM, null for an empty text (the whole day)
 */
export const parseTime = (text: string): Parsed<string | null> => {
  const typed = text.trim().toLowerCase().replace(/\s+/g, '');
  if (typed === '') return { value: null };
  const match = /^(\d{1,2})(?:[:.\-ч]?(\d{2}))?(am|pm)?$/.exec(typed);
  if (!match) return { wrong: { code: 'notTime' } };
  const hours = wholeHours(Number(match[1]), match[3]);
  const minutes = Number(match[2] ?? 0);
  if (hours === null || hours > 23 || minutes > 59) return { wrong: { code: 'notTime' } };
  return { value: `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` };
};

const wholeHours = (hours: number, half: string | undefined): number | null => {
  if (half === undefined) return hours;
  if (hours < 1 || hours > 12) return null;
  return (hours % 12) + (half === 'pm' ? 12 : 0);
};
