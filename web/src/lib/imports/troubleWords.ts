import type { Dictionary } from '#lib/core/i18n/ru.js';
import type { RequisiteCode } from '#shared/requisites/trouble.js';

/** Why a row is wrong, as the server has it. */
export interface RowTrouble {
  field?: string | null;
  reason: string;
  details: Record<string, unknown>;
}

/** Why a row is wrong, in a sentence that names the field. */
export function troubleWords({ field, reason, details }: RowTrouble, name: string, t: Dictionary): string {
  const words = sentence(reason, details, t);
  return field && name ? `${name}: ${words}` : words;
}

function sentence(reason: string, details: Record<string, unknown>, { imports, requisites, core }: Dictionary): string {
  const own = (imports.trouble as Record<string, (details: Record<string, unknown>) => string>)[reason];
  if (own) return own(details);
  const requisite = requisites.trouble[reason as RequisiteCode] as
    ((params: Record<string, string>) => string) | undefined;
  if (requisite) return requisite(details as Record<string, string>);
  return (core.reasons as Record<string, string>)[reason] ?? imports.refused;
}
