import { ERASED_TEXT } from '../../shared/persons/erased.js';
import type { Context } from '../core/context.js';
import { prepared } from '../core/postgres/prepared.js';

/**
 * Which text and when somebody agreed to stays as the proof (152-ФЗ, 9.3). Who is kept by a mark alone, which is nothing
 * without the key of the server: numbers are few enough to try all of them. Without a key not even that is kept.
 */
export async function forgetWhoAgreed(ctx: Context, consents: string[]): Promise<void> {
  const { seal } = ctx.surroundings;
  const rows = await prepared<{ id: string; contact: string }>(ctx.em, AGREED, [consents]);
  const marks = rows.map(({ id, contact }) => (seal ? `${MARK}${seal.mark(contact, id)}` : ERASED_TEXT));
  await prepared(ctx.em, FORGET, [rows.map(({ id }) => id), marks]);
}

const MARK = 'hmac-sha256:';

/** Whose names are marked already keep their marks, also those of earlier days. */
const AGREED = `
  select id, contact from consent where id = any($1::uuid[]) and contact !~ '^(hmac-)?sha256:[0-9a-f]{64}$' for update`;

const FORGET = `
  update consent c set contact = m.mark, address = '', version = version + 1
  from unnest($1::uuid[], $2::text[]) as m(id, mark) where c.id = m.id`;
