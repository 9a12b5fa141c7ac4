import { Extensions } from 'type-graphql';
import type { Context } from '../context.js';
import { unauthenticated } from '../errors.js';
import { isSignedIn } from './viewer.js';

/** Marks a field of the root types that works before signing in. */
export const Public = (): MethodDecorator => Extensions({ public: true }) as MethodDecorator;

/** Everything at the root needs a signed-in viewer unless it says otherwise. @throws UNAUTHENTICATED */
export function requireSignedIn({ viewer }: Context, extensions: Readonly<Record<string, unknown>>): void {
  if (extensions.public !== true && !isSignedIn(viewer)) throw unauthenticated();
}
