import { type Dictionary, raw } from '@mikro-orm/core';

/** A condition of raw SQL over a table under an alias. */
export interface Condition {
  sql: string;
  params: unknown[];
}

/**
 * Conditions of which any one is enough. An index serves each of them and none serves all, so a list asks them one by
 * one; what counts everything asks for {@link either}.
 */
export type Ways = Condition[];

export const either = (ways: Ways): Condition => joined(ways, 'or');

export const all = (conditions: Condition[]): Condition => joined(conditions, 'and');

function joined(conditions: Condition[], word: 'and' | 'or'): Condition {
  const sql = conditions.map((condition) => condition.sql).join(` ${word} `);
  return { sql: `(${sql})`, params: conditions.flatMap(({ params }) => params) };
}

/** Every choice of one way out of each: whatever holds for all of them holds for one of these. */
export const choices = (all: Ways[]): Condition[][] =>
  all.reduce<Condition[][]>((chosen, ways) => chosen.flatMap((before) => ways.map((way) => [...before, way])), [[]]);

/** A condition for the ORM, which names the rows itself. */
export function whereOf(condition: (alias: string) => Condition): Dictionary {
  const { sql, params } = condition(ALIAS);
  return { [raw((alias) => sql.replaceAll(ALIAS, alias), params)]: [] };
}
const ALIAS = '{row}';
