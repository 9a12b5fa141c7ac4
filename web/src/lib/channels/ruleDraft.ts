import { phonePrefixOf } from '#shared/phones/prefix.js';
import type { RuleField } from '#lib/core/gql/graphql.js';
import type { ChannelRow } from '#lib/core/rows.js';

export type Rule = ChannelRow['rules'][number];

/** A rule being written: nothing goes by it until it is saved. */
export interface RuleDraft {
  /** The rule that it is a change of; null = a new one. */
  of: Rule | null;
  rule: Rule;
}

export const newRule = (): RuleDraft => ({ of: null, rule: { field: 'TEXT', value: '', userId: '' } });

/** What a rule looks for, as it is kept; null when nothing can be found by what was typed. */
export const soughtIn = (field: RuleField, typed: string): string | null =>
  field === 'PHONE' ? phonePrefixOf(typed) : typed.trim() || null;

/** The rule that is written, as it is kept; null while something is missing. */
export function ruleIn({ field, value, userId }: Rule): Rule | null {
  const sought = soughtIn(field, value);
  return sought && userId ? { field, value: sought, userId } : null;
}

/** Where a draft stands: a new one comes last, and so does one whose rule a colleague has changed meanwhile. */
export function placeOf({ of }: RuleDraft, rules: readonly Rule[]): number {
  const at = rules.findIndex(
    ({ field, value, userId }) => field === of?.field && value === of.value && userId === of.userId,
  );
  return at < 0 ? rules.length : at;
}
