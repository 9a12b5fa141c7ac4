/** `C` → `KeyC`, `G S` → `KeyG KeyS`; names that are codes already stay as they are. */
export const pressOf = (keys: string): string =>
  keys
    .split(' ')
    .map((press) => press.split('+').map(codeOf).join('+'))
    .join(' ');

const codeOf = (key: string) =>
  CODES[key] ?? (/^[A-Z]$/.test(key) ? `Key${key}` : /^\d$/.test(key) ? `Digit${key}` : key);

const CODES: Record<string, string> = { Question: 'Shift+Slash', Mod: '$mod' };
