import { UniqueConstraintViolationException } from '@mikro-orm/postgresql';

/** Failures that another attempt can pass: deadlock, serialisation, a lock held too long, two cards at one place, two
 * who write one company down: the second then finds it. */
export function isPassing(error: unknown): boolean {
  if (error instanceof UniqueConstraintViolationException) return /deal_place|legal_entity_single/.test(error.message);
  const code = (error as { code?: unknown }).code;
  return code === '40P01' || code === '40001' || code === '55P03';
}
