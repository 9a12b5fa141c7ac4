import { randomBytes } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import { StartError } from '../server/core/start/startError.js';
import { systemViewer } from '../server/core/rights/viewer.js';
import { User } from '../server/users/user.entity.js';
import { createUser } from '../server/users/user.service.js';
import { contextOf } from './script.js';

/** Lets the first person into an empty company. @throws StartError when somebody is there already */
export async function createFirstAdmin(orm: MikroORM, email: string): Promise<void> {
  const ctx = contextOf(orm.em.fork(), systemViewer('seeds'), new Date());
  if ((await ctx.em.count(User)) > 0) {
    throw new StartError(
      'There are people in the company already: only an empty one is given its first admin this way.',
    );
  }
  const password = randomBytes(15).toString('base64url');
  await createUser(ctx, { name: email.split('@')[0]!, email, password, role: 'ADMIN', timeZone: 'Europe/Moscow' });
  console.log(`The admin signs in as ${email} with the password ${password}\nThe password is shown only now.`);
}
