import { boundedBody } from '../core/boundedBody.js';
import { isDay } from '../core/schema/scalars.js';
import { type Currency, FOREIGN } from './currency.entity.js';
import { RATE_DIGITS } from './roubles.service.js';

/** What Банк России publishes for a day. */
export interface PublishedRates {
  /** From which day on they count; of a Sunday those of Saturday are told. */
  day: string;
  /** Roubles for one unit. */
  rates: Map<Currency, string>;
}

/** A bank that says nothing for so long is asked again by the next look. */
const PATIENCE_MS = 5_000;
/** A table of all currencies is 16 KB long. */
const MOST_BYTES = 256 * 1024;
/** In millionths of a rouble: what costs more is not told as `Rate`. */
const HIGHEST = 10_000n * 10n ** BigInt(RATE_DIGITS);

/**
 * Asks for the rates of a day, as `XML_daily.asp` tells them.
 * @throws when the bank is away, or says something else than rates that count on that day
 */
export async function publishedRates(address: string, day: string): Promise<PublishedRates> {
  const url = new URL(address);
  url.searchParams.set('date_req', day.split('-').reverse().join('/'));
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`The bank answers ${response.status}.`);
  const published = readRates(
    new TextDecoder('windows-1251').decode(await boundedBody(response, MOST_BYTES, 'The bank')),
  );
  if (published.day > day) throw new Error('The bank answers of another day.');
  return published;
}

/** @throws when it is no table of rates, or not all of it */
export function readRates(xml: string): PublishedRates {
  const date = /<ValCurs[^>]* Date="(\d\d)\.(\d\d)\.(\d{4})"/.exec(xml);
  const day = date && `${date[3]}-${date[2]}-${date[1]}`;
  if (!day || !isDay(day) || !xml.trimEnd().endsWith('</ValCurs>'))
    throw new Error('The bank does not answer with rates.');
  const rates = new Map<Currency, string>();
  for (const [, one] of xml.matchAll(/<Valute[^>]*>(.*?)<\/Valute>/gs)) {
    const currency = FOREIGN.find((known) => known === textOf(one!, 'CharCode'));
    const rate = ofOne(textOf(one!, 'Value'), textOf(one!, 'Nominal'));
    if (currency && rate) rates.set(currency, rate);
  }
  return { day, rates };
}

const textOf = (xml: string, tag: string): string => new RegExp(`<${tag}>([^<]+)</${tag}>`).exec(xml)?.[1] ?? '';

/** Cheap ones are told by ten, a hundred or a thousand units. @returns null of what is no rate */
function ofOne(value: string, nominal: string): string | null {
  if (!/^\d{1,9}([,.]\d+)?$/.test(value) || !/^[1-9]\d{0,6}$/.test(nominal)) return null;
  const [whole = '0', part = ''] = value.split(/[,.]/);
  const scaled = BigInt(whole + part.padEnd(RATE_DIGITS, '0').slice(0, RATE_DIGITS));
  const units = BigInt(nominal);
  const rate = (scaled * 2n + units) / (units * 2n);
  if (rate <= 0n || rate >= HIGHEST) return null;
  const digits = rate.toString().padStart(RATE_DIGITS + 1, '0');
  return `${digits.slice(0, -RATE_DIGITS)}.${digits.slice(-RATE_DIGITS)}`;
}
