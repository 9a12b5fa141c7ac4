import type { FastifyReply } from 'fastify';
import type { Config } from '../start/config.js';
import { rule } from '../errors.js';
import type { Presence } from '../presence/presence.js';
import type { Transport } from '../transport.js';
import { isGuarded, sessionCookie, type Visitor } from './visitor.js';

/** What commands may know of an HTTP request, and do with its answer. */
export function transportOf(visitor: Visitor, reply: FastifyReply, config: Config, presence: Presence): Transport {
  const guarded = isGuarded(visitor);
  return {
    get isGone() {
      return reply.raw.destroyed;
    },
    address: visitor.address,
    agent: visitor.agent,
    insecure: !guarded,
    demoAllowed: config.demo || visitor.local,
    /** @throws RULE signIn.insecure, when other eyes could read the cookie and nobody has allowed that. */
    setSession(secret) {
      if (secret && !guarded && !config.allowHttp) throw rule('signIn.insecure');
      void reply.header('set-cookie', sessionCookie(secret, guarded));
    },
    announce: (topic, clientId, userId, doing) => presence.announce(topic, clientId, userId, doing),
  };
}
