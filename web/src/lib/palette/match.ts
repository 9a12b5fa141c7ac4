import { otherLayout } from '#lib/core/i18n/layout.js';

/** Whether every typed word begins a word of the label, in either keyboard layout. */
export const fits = (label: string, text: string): boolean => {
  if (begins(label, text)) return true;
  const other = otherLayout(text);
  return other !== null && begins(label, other);
};

const begins = (label: string, text: string) => {
  const words = wordsOf(label);
  return wordsOf(text).every((typed) => words.some((word) => word.startsWith(typed)));
};

const wordsOf = (text: string) => text.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A label cut into plain and found parts, for drawing. */
export const marked = (label: string, text: string): { part: string; found: boolean }[] => {
  const sought = text.trim().toLocaleLowerCase();
  const at = sought === '' ? -1 : label.toLocaleLowerCase().indexOf(sought);
  if (at < 0) return [{ part: label, found: false }];
  const end = at + sought.length;
  const parts = [
    { part: label.slice(0, at), found: false },
    { part: label.slice(at, end), found: true },
    { part: label.slice(end), found: false },
  ];
  return parts.filter(({ part }) => part !== '');
};
