import type { Command } from '#lib/core/command.js';
import type { AppError } from '#lib/core/graphql.js';

/**
 * What names a record that has been merged meanwhile is meant for the one that it was merged into: a person added to a
 * partner, a relationship of two. An edit of the record itself is not, what it was made over is no more; nor is what was
 * decided by comparing records.
 * @returns null when the refusal says nothing of the kind
 */
export function meantFor(command: Command<object>, { reason, details }: AppError): Command<object> | null {
  const { id, into } = details as { id?: string; into?: string | null };
  if (reason !== 'record.merged' || !id || !into || command.compared || command.base?.id === id) return null;
  const { input, about, overlay } = command;
  if ('id' in input && input.id === id) return null;
  const renamed = <T>(value: T): T => JSON.parse(JSON.stringify(value).replaceAll(`"${id}"`, `"${into}"`)) as T;
  return { ...command, input: renamed(input), about: renamed(about), overlay: renamed(overlay) };
}
