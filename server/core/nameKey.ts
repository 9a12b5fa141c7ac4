/** How like another a name has to be to be taken for it, from 0 to 1. */
export const ALIKE = 0.45;

/** Legal forms, whole and in short: they tell nothing of who it is, and are left out as often as not. */
const WHOLE_FORMS = [
  'общество с ограниченной ответственностью',
  'товарищество с ограниченной ответственностью',
  'публичное акционерное общество',
  'закрытое акционерное общество',
  'открытое акционерное общество',
  'акционерное общество',
  'индивидуальный предприниматель',
  'крестьянское фермерское хозяйство',
];
const SHORT_FORMS = new Set(
  `ооо оао зао пао нао ао тоо ип чп пбоюл кфх ано нко гуп муп фгуп фгбу гбу гк
   llc ltd limited gmbh inc incorporated corp corporation plc llp sarl srl spa kg ohg bv nv oy ab`.split(/\s+/),
);

/**
 * What two spellings of one name have in common: lower case, «ё» as «е», only words, without legal forms. Records are
 * compared by it, and never shown it. A name of nothing but legal forms stays as it is.
 */
export function nameKeyOf(name: string): string {
  const plain = name.normalize('NFC').toLowerCase().replaceAll('ё', 'е');
  const said = plain.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
  const words = WHOLE_FORMS.reduce((left, form) => ` ${left} `.replaceAll(` ${form} `, ' ').trim(), said).split(' ');
  return words.filter((word) => !SHORT_FORMS.has(word)).join(' ') || said;
}
