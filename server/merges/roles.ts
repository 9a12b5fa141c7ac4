import type { Context } from '../core/context.js';
import { Employment } from '../persons/employment.entity.js';
import type { Person } from '../persons/person.entity.js';
import type { Merge, Trace } from './merge.entity.js';
import type { Pair } from './references.js';
import { drop } from './rewrite.js';

interface Merging {
  merge: Merge;
  kept: Person;
  gone: Person;
}

/** One role is the main one; whoever was with another partner too is so still, once with each. */
export async function uniteRoles(ctx: Context, { merge, kept, gone }: Merging, takesPartner: boolean): Promise<void> {
  const isOne = kept.partnerId === gone.partnerId;
  if (isOne) kept.worksSince ??= gone.worksSince;
  const [main, other] = takesPartner && !isOne ? [roleOf(gone), roleOf(kept)] : [roleOf(kept), roleOf(gone)];
  Object.assign(kept, { partnerId: main.partnerId, worksSince: main.since });
  const { trace } = merge;
  const lasting = await lastingOf(ctx, [gone.id, kept.id]);
  const held = new Set([main.partnerId]);
  for (const { id, partnerId } of lasting) {
    if (held.has(partnerId)) await drop(ctx, 'employment', id, trace);
    held.add(partnerId);
  }
  if (!other.partnerId || held.has(other.partnerId)) return;
  const further = Object.assign(new Employment(), { personId: kept.id, ...other });
  ctx.em.persist(further);
  await ctx.em.flush();
  trace.added = [{ table: 'employment', id: further.id }];
}

const roleOf = ({ partnerId, jobTitle, worksSince: since }: Person) => ({ partnerId, jobTitle, since });

const lastingOf = ({ em }: Context, [gone, kept]: Pair) =>
  em.execute<{ id: string; partnerId: string }[]>(
    `select id, partner_id as "partnerId" from employment
     where person_id in (?, ?) and until is null order by person_id = ? desc, id for update`,
    [gone, kept, kept],
  );

/** The role that the merge has written may by now say what the main one says again: its partner has been merged since. */
export async function dropDoubled({ em }: Context, { id, partnerId }: Person, { trace }: Merge): Promise<void> {
  const added = trace.added?.map((row) => row.id) ?? [];
  await em.nativeDelete(Employment, { id: { $in: added }, personId: id, partnerId, until: null }, { filters: false });
}

/** Whoever is with both partners that become one is with it once. */
export async function joinRoles(ctx: Context, [from, to]: Pair, trace: Trace): Promise<void> {
  const both = `{${from},${to}}`;
  const doubled = await ctx.em.execute<{ id: string }[]>(DOUBLED, [both, both, both]);
  for (const { id } of doubled) await drop(ctx, 'employment', id, trace);
}

const DOUBLED = `
  select e.id from employment e join person p on p.id = e.person_id
  where e.until is null and e.partner_id = any(?::uuid[]) and (
    p.partner_id <> e.partner_id and p.partner_id = any(?::uuid[])
    or exists (
      select from employment o
      where o.person_id = e.person_id and o.until is null and o.partner_id <> e.partner_id
        and o.partner_id = any(?::uuid[]) and o.id < e.id))
  order by e.id for update of e`;
