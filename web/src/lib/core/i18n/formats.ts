import type { Currency } from '#lib/core/gql/graphql.js';
import { kopecksOf } from '#lib/core/money.js';
import { dayIn, daysBetween } from '#lib/core/zone.js';

/** How numbers, sums, days and times read in one language and zone. All formatters are cached. */
export interface Formats {
  /** In which they read. */
  readonly language: 'ru' | 'en';
  /** `1 234 567 ₽`, kopecks only when there are some. Takes the API's decimal string or kopecks; roubles unless said. */
  money(value: string | number | null, currency?: Currency): string;
  /** `1,2 млн ₽`, for heads and tight places. */
  moneyShort(value: string | number | null, currency?: Currency): string;
  /** What a unit of a currency is worth: `97,5500 ₽`, as many digits as it has, at least four as the bank tells it. */
  rate(value: string): string;
  /** `$`, `€`, `₽`. */
  currencySign(currency: Currency): string;
  /** `доллар США`. */
  currencyName(currency: Currency): string;
  number(value: number): string;
  /** A decimal number as the API writes it, to the last digit. */
  decimal(value: string): string;
  percent(value: number): string;
  /** `19 ноября`, with the year when it is not this one. Takes a `Day` (no zone) or a `Moment` / ms (viewer's zone). */
  day(value: string | number): string;
  /** `1 февраля 2026 г.` and `1 января 2027 г.`, between which something lasts: both have the year when either is not this one. */
  lasting(since: string | null | undefined, until: string | null | undefined): [string | null, string | null];
  /** `19 нояб.`, with the year when it is not this one. */
  dayShort(value: string | number): string;
  /** `пт, 20 нояб.`, with the year when it is not this one. */
  weekdayShort(value: string | number): string;
  /** `12:40`. */
  time(value: string | number): string;
  /** `сегодня, 12:40`, `завтра, 09:00`, `19 ноября, 12:40`. */
  moment(value: string | number, now: number): string;
  /** `2 ч`, `40 мин`, `12 дн.`: the biggest whole unit. */
  duration(ms: number): string;
  /** `только что`, `2 часа назад`, `вчера`, `позавчера`: from an hour on the days of the viewer's calendar are counted. */
  ago(value: string | number, now: number): string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const JUST_NOW = { ru: 'только что', en: 'just now' } as const;

/** @param zone the viewer's time zone, IANA */
export function createFormats(language: 'ru' | 'en', zone: string): Formats {
  const number = cached((options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options));
  const date = cached((options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options));
  // The texts spell «rouble» as the British do, so names do too.
  const names = new Intl.DisplayNames(language === 'en' ? 'en-GB' : language, { type: 'currency' });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const today = () => dayIn(zone, Date.now());

  return {
    language,
    money,
    moneyShort,
    rate: (value) =>
      number({ ...inCurrency('RUB'), minimumFractionDigits: 4, maximumFractionDigits: 6 }).format(value as `${number}`),
    currencySign,
    currencyName: (currency) => names.of(currency) ?? currency,
    number: (value) => number({}).format(value),
    decimal: (value) => number({ maximumFractionDigits: 6 }).format(value as `${number}`),
    percent,
    day,
    lasting,
    dayShort,
    weekdayShort,
    time,
    moment,
    duration,
    ago,
  };

  function money(value: string | number | null, currency: Currency = 'RUB') {
    if (value === null) return '';
    const kopecks = toKopecks(value);
    const digits = kopecks % 100 === 0 ? 0 : 2;
    const shown = { ...inCurrency(currency), minimumFractionDigits: digits, maximumFractionDigits: digits };
    return number(shown).format(kopecks / 100);
  }

  function moneyShort(value: string | number | null, currency: Currency = 'RUB') {
    if (value === null) return '';
    const short = { notation: 'compact', minimumFractionDigits: 0, maximumFractionDigits: 1 } as const;
    return number({ ...inCurrency(currency), ...short }).format(toKopecks(value) / 100);
  }

  function currencySign(currency: Currency) {
    const parts = number(inCurrency(currency)).formatToParts(0);
    return parts.find(({ type }) => type === 'currency')?.value ?? currency;
  }

  function percent(value: number) {
    return number({ style: 'percent', maximumFractionDigits: 0 }).format(value / 100);
  }

  function day(value: string | number) {
    return dayOf(value, yearOf(value));
  }

  function dayOf(value: string | number, year: 'numeric' | undefined) {
    return date({ day: 'numeric', month: 'long', year, timeZone: zoneOf(value) }).format(toDate(value));
  }

  function lasting(since: string | null | undefined, until: string | null | undefined): [string | null, string | null] {
    const year = (since && yearOf(since)) || (until && yearOf(until)) || undefined;
    return [since ? dayOf(since, year) : null, until ? dayOf(until, year) : null];
  }

  function dayShort(value: string | number) {
    return date({ day: 'numeric', month: 'short', year: yearOf(value), timeZone: zoneOf(value) }).format(toDate(value));
  }

  function weekdayShort(value: string | number) {
    const near = { weekday: 'short', day: 'numeric', month: 'short', year: yearOf(value) } as const;
    return date({ ...near, timeZone: zoneOf(value) }).format(toDate(value));
  }

  function time(value: string | number) {
    return date({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(toDate(value));
  }

  function moment(value: string | number, now: number) {
    const days = daysBetween(dayIn(zone, now), dayKey(value));
    const words = Math.abs(days) <= 1 ? relative.format(days, 'day') : day(value);
    return isDay(value) ? words : `${words}, ${time(value)}`;
  }

  function duration(ms: number) {
    const [amount, unit] = biggestUnit(Math.abs(ms));
    return number({ style: 'unit', unit, unitDisplay: 'short' }).format(amount).replace(' ', '\u00a0');
  }

  function ago(value: string | number, now: number) {
    const passed = now - toDate(value).getTime();
    if (Math.abs(passed) < MINUTE) return JUST_NOW[language];
    const days = daysBetween(dayIn(zone, now), dayKey(value));
    if (days !== 0 && Math.abs(passed) >= HOUR) return relative.format(days, 'day');
    const [size, unit] = Math.abs(passed) < HOUR ? ([MINUTE, 'minute'] as const) : ([HOUR, 'hour'] as const);
    return relative.format(-Math.trunc(passed / size), unit);
  }

  function dayKey(value: string | number) {
    return isDay(value) ? value : dayIn(zone, toDate(value).getTime());
  }

  /** Of this year nobody says it. */
  function yearOf(value: string | number) {
    return dayKey(value).slice(0, 4) === today().slice(0, 4) ? undefined : ('numeric' as const);
  }

  function zoneOf(value: string | number) {
    return isDay(value) ? 'UTC' : zone;
  }
}

/** «р.» of Belarus would be read as ours. */
const inCurrency = (currency: Currency): Intl.NumberFormatOptions => {
  const currencyDisplay = currency === 'BYN' ? 'code' : 'narrowSymbol';
  return { style: 'currency', currency, currencyDisplay };
};

const toKopecks = (value: string | number) => (typeof value === 'number' ? value : kopecksOf(value));

const toDate = (value: string | number) => new Date(value);

const isDay = (value: string | number): value is string => typeof value === 'string' && value.length === 10;

function biggestUnit(ms: number): [number, 'minute' | 'hour' | 'day'] {
  if (ms < HOUR) return [Math.max(1, Math.floor(ms / MINUTE)), 'minute'];
  return ms < DAY ? [Math.floor(ms / HOUR), 'hour'] : [Math.floor(ms / DAY), 'day'];
}

/** Intl objects are dear to make and are asked for by the same few options again and again. */
function cached<Options extends object, Format>(make: (options: Options) => Format) {
  const made = new Map<string, Format>();
  return (options: Options) => {
    const key = JSON.stringify(options);
    const known = made.get(key) ?? make(options);
    made.set(key, known);
    return known;
  };
}
