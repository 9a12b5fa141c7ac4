/** Kopecks of the API's decimal string. */
export function kopecksOf(money: string) {
  const [roubles = '0', fraction = ''] = money.replace('-', '').split('.');
  const kopecks = Number(roubles) * 100 + Number(fraction.padEnd(2, '0').slice(0, 2));
  return money.startsWith('-') ? -kopecks : kopecks;
}
