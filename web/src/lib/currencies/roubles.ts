const RATE_DIGITS = 6;

/**
 * What an amount is worth, half-up to a kopeck: as the server reckons it.
 * @param rate roubles for one unit; both are decimals as the API writes them
 */
export function inRoubles(amount: string, rate: string): string {
  const unit = 10n ** BigInt(RATE_DIGITS);
  const kopecks = (scaled(amount, 2) * scaled(rate, RATE_DIGITS) * 2n + unit) / (unit * 2n);
  const digits = kopecks.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function scaled(decimal: string, digits: number): bigint {
  const [whole = '0', part = ''] = decimal.split('.');
  return BigInt(whole + part.padEnd(digits, '0').slice(0, digits));
}
