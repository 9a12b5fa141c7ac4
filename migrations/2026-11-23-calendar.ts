import { Migration } from '@mikro-orm/migrations';

/**
 * The Russian working calendar. Labour Code art. 112 names the holidays and moves those on a weekend to the next working
 * day, but for the January ones, which the government moves by decree: for 2024 of 2023-08-10 no. 1314, for 2025 of
 * 2024-10-04 no. 1335, for 2026 of 2025-09-24 no. 1466. 2027 stands as the code says; what its decree moves is for the
 * admin to enter.
 */
export class CalendarMigration extends Migration {
  override up(): void {
    this.addSql(sql);
    const rows = [...rest, ...worked].map(([day, working, reason]) => `('${day}', ${working}, '${reason}')`);
    this.addSql(`insert into calendar_day (day, working, reason) values ${rows.join(', ')};`);
  }
}

const sql = `
create table "calendar_day" (
  "day" date not null,
  "working" boolean not null,
  "reason" text not null,
  primary key ("day")
);`;

type Row = readonly [day: string, working: boolean, reason: string];

const named = (reason: string, days: string): Row[] => days.split(' ').map((day) => [day, false, reason]);

/** Weekdays that are not worked. */
const rest: Row[] = [
  ...named('Новогодние каникулы', '2024-01-01 2024-01-02 2024-01-03 2024-01-04 2024-01-05 2024-01-08'),
  ...named('День защитника Отечества', '2024-02-23'),
  ...named('Международный женский день', '2024-03-08'),
  ...named('Праздник Весны и Труда', '2024-05-01'),
  ...named('День Победы', '2024-05-09'),
  ...named('День России', '2024-06-12'),
  ...named('День народного единства', '2024-11-04'),
  ...named('Перенос с 27 апреля', '2024-04-29'),
  ...named('Перенос со 2 ноября', '2024-04-30'),
  ...named('Перенос с 6 января', '2024-05-10'),
  ...named('Перенос с 28 декабря', '2024-12-30'),
  ...named('Перенос с 7 января', '2024-12-31'),

  ...named('Новогодние каникулы', '2025-01-01 2025-01-02 2025-01-03 2025-01-06 2025-01-07 2025-01-08'),
  ...named('Праздник Весны и Труда', '2025-05-01'),
  ...named('День Победы', '2025-05-09'),
  ...named('День России', '2025-06-12'),
  ...named('День народного единства', '2025-11-04'),
  ...named('Перенос с 4 января', '2025-05-02'),
  ...named('Перенос с 23 февраля', '2025-05-08'),
  ...named('Перенос с 8 марта', '2025-06-13'),
  ...named('Перенос с 1 ноября', '2025-11-03'),
  ...named('Перенос с 5 января', '2025-12-31'),

  ...named('Новогодние каникулы', '2026-01-01 2026-01-02 2026-01-05 2026-01-06 2026-01-07 2026-01-08'),
  ...named('День защитника Отечества', '2026-02-23'),
  ...named('Перенос с 8 марта', '2026-03-09'),
  ...named('Праздник Весны и Труда', '2026-05-01'),
  ...named('Перенос с 9 мая', '2026-05-11'),
  ...named('День России', '2026-06-12'),
  ...named('День народного единства', '2026-11-04'),
  ...named('Перенос с 3 января', '2026-01-09'),
  ...named('Перенос с 4 января', '2026-12-31'),

  ...named('Новогодние каникулы', '2027-01-01 2027-01-04 2027-01-05 2027-01-06 2027-01-07 2027-01-08'),
  ...named('День защитника Отечества', '2027-02-23'),
  ...named('Международный женский день', '2027-03-08'),
  ...named('Перенос с 1 мая', '2027-05-03'),
  ...named('Перенос с 9 мая', '2027-05-10'),
  ...named('Перенос с 12 июня', '2027-06-14'),
  ...named('День народного единства', '2027-11-04'),
];

/** Days of a weekend that are worked. */
const worked: Row[] = [
  ['2024-04-27', true, 'Перенос на 29 апреля'],
  ['2024-11-02', true, 'Перенос на 30 апреля'],
  ['2024-12-28', true, 'Перенос на 30 декабря'],
  ['2025-11-01', true, 'Перенос на 3 ноября'],
];
