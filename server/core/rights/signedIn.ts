import { Extensions, type MiddlewareFn } from 'type-graphql';
import type { Context } from '../context.js';
import { unauthenticated } from '../errors.js';
import { isSignedIn } from './viewer.js';

/** Marks a field of the root types that works before signing in. */
export const Public = (): MethodDecorator => Extensions({ public: true }) as MethodDecorator;

/** Everything at the root needs a signed-in viewer unless it says otherwise. */
export const requireSignedIn: MiddlewareFn<Context> = ({ context, info }, next) => {
  const root = info.path.prev === undefined;
  const open = info.parentType.getFields()[info.fieldName]?.extensions.public === true;
  if (root && !open && !isSignedIn(context.viewer)) throw unauthenticated();
  return next();
};
