import type { Context } from '../core/context.js';
import { Employment } from '../persons/employment.entity.js';
import type { Person } from '../persons/person.entity.js';
import type { Merge } from './merge.entity.js';

interface Merging {
  merge: Merge;
  kept: Person;
  gone: Person;
}

/** One role is the main one; whoever was with another partner too is so still. */
export async function uniteRoles(ctx: Context, { merge, kept, gone }: Merging, takesPartner: boolean): Promise<void> {
  if (kept.partnerId === gone.partnerId) {
    kept.worksSince ??= gone.worksSince;
    return;
  }
  const [main, other] = takesPartner ? [roleOf(gone), roleOf(kept)] : [roleOf(kept), roleOf(gone)];
  Object.assign(kept, { partnerId: main.partnerId, worksSince: main.since });
  if (!other.partnerId) return;
  const further = Object.assign(new Employment(), { personId: kept.id, ...other });
  ctx.em.persist(further);
  await ctx.em.flush();
  merge.trace.added = [{ table: 'employment', id: further.id }];
}

const roleOf = ({ partnerId, jobTitle, worksSince: since }: Person) => ({ partnerId, jobTitle, since });
