import { type AppError, rule } from '../errors.js';

const HELD = /^rule:(.+)$/;

/** The rule of the domain for which a trigger has refused: it tells the reason where PostgreSQL names a constraint. */
export function heldRule(error: unknown): AppError | null {
  const { constraint } = error as { constraint?: unknown };
  const [, reason] = (typeof constraint === 'string' && HELD.exec(constraint)) || [];
  return reason ? rule(reason) : null;
}
