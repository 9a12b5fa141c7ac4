/** What went wrong, in a form that a client can put into words. Codes are the whole vocabulary; reasons are open. */
export type ErrorCode =
  'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'INVALID' | 'RULE' | 'CONFLICT' | 'KEY_REUSED' | 'UNAVAILABLE';

/** The only error that features throw on purpose. Anything else is INTERNAL: logged with an id, told without details. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly reason?: string,
    readonly details: Record<string, unknown> = {},
  ) {
    super(reason ? `${code} ${reason}` : code);
    this.name = 'AppError';
  }
}

/** Nobody is signed in, or the session has ended. */
export const unauthenticated = (reason?: string, details?: Record<string, unknown>) =>
  new AppError('UNAUTHENTICATED', reason, details);

/** The record is visible, the action on it is not allowed. */
export const forbidden = (action: string) => new AppError('FORBIDDEN', action);

/** Absent and unseen answer the same, so that nobody learns of what he may not see. */
export const notFound = (entity: string, id?: string) => new AppError('NOT_FOUND', entity, { entity, id });

/** The input is malformed; `field` is a path in the input, such as `input.title`. */
export const invalid = (field: string, reason: string, details: Record<string, unknown> = {}) =>
  new AppError('INVALID', reason, { field, fields: [{ field, reason }], ...details });

/** A part of an input is judged as an input of its own: what is wrong with it is told by its place in the whole. */
export async function within<T>(part: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'INVALID' || !error.reason) throw error;
    const { field, fields: _fields, ...details } = error.details;
    throw invalid(String(field).replace(/^input/, `input.${part}`), error.reason, details);
  }
}

/** The input is sound, but a rule of the domain stands against it. */
export const rule = (reason: string, details?: Record<string, unknown>) => new AppError('RULE', reason, details);

/** Somebody else changed the record meanwhile; details hold both values and who it was. */
export const conflict = (reason: string, details?: Record<string, unknown>) =>
  new AppError('CONFLICT', reason, details);

/** A receipt's pair of ids was already used for another request. */
export const keyReused = () => new AppError('KEY_REUSED', 'receipt');

/** The database is away or too busy; whether a command was done is not known, and a resend with its receipt is harmless. */
export const unavailable = () => new AppError('UNAVAILABLE', 'database');
