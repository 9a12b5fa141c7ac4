import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { Turns } from '../core/turns.js';

const derive = promisify(argon2);
/** OWASP's second recommendation for argon2id: 19 MiB, two passes. */
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };
/** A hash costs 19 MiB and a core: a crowd at the door must not take the house down. */
const turns = new Turns(2);

/** Hashes a password with argon2id. @returns `argon2id$memory$passes$salt$tag`, base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const tag = await turns.take(() =>
    derive('argon2id', { message: Buffer.from(password.normalize('NFKC')), nonce: salt, ...COST }),
  );
  return ['argon2id', COST.memory, COST.passes, salt.toString('base64url'), tag.toString('base64url')].join('$');
}

/** Whether a password is the one that was hashed. Takes the same time either way. */
export async function isPassword(password: string, stored: string): Promise<boolean> {
  const [, memory, passes, salt, tag] = stored.split('$');
  const message = Buffer.from(password.normalize('NFKC'));
  const cost = { ...COST, memory: Number(memory), passes: Number(passes) };
  const found = await turns.take(() =>
    derive('argon2id', { message, nonce: Buffer.from(salt!, 'base64url'), ...cost }),
  );
  return timingSafeEqual(found, Buffer.from(tag!, 'base64url'));
}
