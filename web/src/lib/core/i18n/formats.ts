/** How numbers, sums, days and times read in one language and zone. All formatters are cached. */
export interface Formats {
  /** `1 234 567 ₽`, kopecks only when there are some. Takes the API's decimal string or kopecks. */
  money(value: string | number | null): string;
  /** `1,2 млн ₽`, for heads and tight places. */
  moneyShort(value: string | number | null): string;
  number(value: number): string;
  percent(value: number): string;
  /** `19 ноября`, with the year when it is not this one. Takes a `Day` (no zone) or a `Moment` / ms (viewer's zone). */
  day(value: string | number): string;
  /** `19 ноя`. */
  dayShort(value: string | number): string;
  /** `12:40`. */
  time(value: string | number): string;
  /** `сегодня, 12:40`, `завтра, 9:00`, `19 ноября, 12:40`. */
  moment(value: string | number, now: number): string;
  /** `2 ч`, `40 мин`, `12 дн.`: the biggest whole unit. */
  duration(ms: number): string;
  /** `2 часа назад`, `вчера`. */
  ago(value: string | number, now: number): string;
}
