import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { AppError, type ErrorCode, keyReused } from '../errors.js';
import { prepared } from '../postgres/prepared.js';
import { nameOf, type Row, type RowClass } from '../row.entity.js';

/** Names one attempt of one window, so that sending it again does nothing twice. Kept for 7 days. */
export interface Receipt {
  userId: string;
  clientId: string;
  mutationId: string;
  /** sha256 of the mutation's name and input. */
  request: string;
}

/** How a request ended: references to what it returned, or the error. Never contents, which may be hidden by now. */
export type Outcome = { refs: [entity: string, id: string][]; many: boolean } | { error: StoredError };

interface StoredError {
  code: ErrorCode;
  reason?: string;
  details: Record<string, unknown>;
}

/** What a receipt keeps of what a command has returned. */
export function outcomeOf(result: unknown): Outcome {
  const rows = (Array.isArray(result) ? result : [result]).filter(isRow);
  return { refs: rows.map((row) => [nameOf(row.constructor as RowClass), row.id]), many: Array.isArray(result) };
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && 'scope' in value && 'id' in value;
}

export const requestHash = (mutation: string, input: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify([mutation, input]))
    .digest('base64url');

/** Takes the receipt, or waits for the copy that holds it and returns how that one ended. */
export async function claim(em: EntityManager, receipt: Receipt, at: Date): Promise<Answered | null> {
  const { userId, clientId, mutationId, request } = receipt;
  const taken = await prepared(em, CLAIM, [userId, clientId, mutationId, request, at]);
  if (taken.length > 0) return null;
  const earlier = await answered(em, receipt);
  if (!earlier) throw keyReused();
  return earlier;
}

interface Answered {
  seq: number;
  outcome: Outcome;
}

/** How a request ended that has come before; null = it is new. @throws KEY_REUSED */
export async function answered(
  em: EntityManager,
  { userId, clientId, mutationId, request }: Receipt,
): Promise<Answered | null> {
  const [earlier] = await em.execute<{ request: string; seq: string; outcome: Outcome }[]>(
    'select request, seq, outcome from receipt where user_id = ? and client_id = ? and mutation_id = ?',
    [userId, clientId, mutationId],
  );
  if (!earlier) return null;
  if (earlier.request !== request) throw keyReused();
  return { seq: Number(earlier.seq), outcome: earlier.outcome };
}

const CLAIM = `
  insert into receipt (user_id, client_id, mutation_id, request, at) values ($1, $2, $3, $4, $5)
  on conflict do nothing returning 1`;

/** Stores a refusal that would come again: a resend after it must not succeed by chance. */
export async function keepRefusal(em: EntityManager, receipt: Receipt, error: AppError, at: Date): Promise<void> {
  const outcome: Outcome = { error: { code: error.code, reason: error.reason, details: error.details } };
  await em.execute(
    `insert into receipt (user_id, client_id, mutation_id, request, seq, outcome, at)
     select ?, ?, ?, ?, head, ?::jsonb, ? from log_head on conflict do nothing`,
    [receipt.userId, receipt.clientId, receipt.mutationId, receipt.request, JSON.stringify(outcome), at],
  );
}

/** Throws the stored refusal again. */
export function rethrow({ error }: { error: StoredError }): never {
  throw new AppError(error.code, error.reason, error.details);
}
