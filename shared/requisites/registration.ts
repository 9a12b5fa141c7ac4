import { doubtful, isDigits, type Trouble, wrong } from './trouble.js';

/** ОГРН of a company and ОГРНИП of a sole trader: how long, by what the key divides, what they begin with. */
const KINDS = [
  { length: 13, innLength: 10, divisor: 11, first: '15' },
  { length: 15, innLength: 12, divisor: 13, first: '3' },
] as const;

/** All that is wrong with an ОГРН or ОГРНИП, and with it beside an ИНН of that length. */
export function ogrnTroubles(ogrn: string, inn: string | null): Trouble[] {
  if (!isDigits(ogrn)) return [wrong('ogrn.digits')];
  const kind = KINDS.find(({ length }) => length === ogrn.length);
  if (!kind) return [wrong('ogrn.length', { length: String(ogrn.length) })];
  const due = KINDS.find(({ innLength }) => innLength === inn?.length);
  return [
    ...(due && due !== kind ? [wrong('ogrn.inn', { length: String(due.length) })] : []),
    ...(keyOf(ogrn, kind.divisor) === ogrn.at(-1) ? [] : [wrong('ogrn.key')]),
    ...(kind.first.includes(ogrn[0]!) ? [] : [doubtful('ogrn.first', { first: [...kind.first].join(', ') })]),
  ];
}

/** The remainder is taken digit by digit: fourteen of them are more than a number holds with certainty. */
function keyOf(ogrn: string, divisor: number): string {
  const rest = [...ogrn.slice(0, -1)].reduce((left, digit) => (left * 10 + Number(digit)) % divisor, 0);
  return String(rest % 10);
}
