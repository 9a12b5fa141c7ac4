/** Latin and Cyrillic letters of the same keys: what was typed in the wrong keyboard layout. */
const latin = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const cyrillic = 'ёйцукенгшщзхъфывапролджэячсмитьбю';
const latinShifted = '~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>';
const cyrillicShifted = cyrillic.toUpperCase();

const toCyrillic = pairs(latin + latinShifted, cyrillic + cyrillicShifted);
const toLatin = pairs(cyrillic + cyrillicShifted, latin + latinShifted);

/** `ghbdtn` → `привет`, `зфклуе` → `parket`; null when the text has nothing to convert or mixes both alphabets. */
export function otherLayout(text: string): string | null {
  if (/[а-яё]/i.test(text)) return /[a-z]/i.test(text) ? null : convert(text, toLatin);
  return /[a-z]/i.test(text) ? convert(text, toCyrillic) : null;
}

function convert(text: string, map: Map<string, string>) {
  return [...text].map((letter) => map.get(letter) ?? letter).join('');
}

function pairs(from: string, to: string) {
  return new Map([...from].map((letter, index) => [letter, [...to][index]!]));
}
