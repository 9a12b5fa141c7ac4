/** Kopecks of the API's decimal string. */
export function kopecksOf(money: string) {
  const [roubles = '0', fraction = ''] = money.replace('-', '').split('.');
  const kopecks = Number(roubles) * 100 + Number(fraction.padEnd(2, '0').slice(0, 2));
  return money.startsWith('-') ? -kopecks : kopecks;
}

/** The API's decimal string of kopecks. */
export function decimalOf(kopecks: number) {
  const whole = Math.abs(Math.round(kopecks));
  const roubles = Math.floor(whole / 100);
  return `${kopecks < 0 ? '-' : ''}${roubles}.${String(whole % 100).padStart(2, '0')}`;
}
