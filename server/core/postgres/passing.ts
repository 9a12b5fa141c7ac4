import { UniqueConstraintViolationException } from '@mikro-orm/postgresql';

/** Failures that another attempt can pass: deadlock, serialisation, a lock held too long, two cards at one place. */
export function isPassing(error: unknown): boolean {
  if (error instanceof UniqueConstraintViolationException) return /deal_place/.test(error.message);
  const code = (error as { code?: unknown }).code;
  return code === '40P01' || code === '40001' || code === '55P03';
}
