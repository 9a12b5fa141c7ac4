import type { Context } from '../core/context.js';
import { Employment } from '../persons/employment.entity.js';
import type { Person } from '../persons/person.entity.js';
import type { Merge, Trace } from './merge.entity.js';
import type { Pair } from './references.js';
import { drop, rewrite } from './rewrite.js';
import { giveWay, moreOf, sayMore } from './twins.js';

interface Merging {
  merge: Merge;
  kept: Person;
  gone: Person;
}

/**
 * One role is the main one; whoever was with another partner too is so still, once with each. What two roles with one
 * partner say is said by the one that is left (`twins.ts`).
 */
export async function uniteRoles(ctx: Context, { merge, kept, gone }: Merging, takesPartner: boolean): Promise<void> {
  const { trace } = merge;
  const isOne = kept.partnerId === gone.partnerId;
  const [main, other] = takesPartner && !isOne ? [roleOf(gone), roleOf(kept)] : [roleOf(kept), roleOf(gone)];
  Object.assign(kept, { partnerId: main.partnerId, worksSince: main.since });
  if (isOne) takeMore(kept, other);
  const held = new Map<string, string>();
  for (const { id, ...role } of await lastingOf(ctx, [gone.id, kept.id])) {
    const twin = held.get(role.partnerId);
    if (role.partnerId === main.partnerId) {
      takeMore(kept, role);
      await drop(ctx, 'employment', id, trace);
    } else if (twin) await giveWay(ctx, 'employment', { kept: twin, gone: id }, trace);
    else held.set(role.partnerId, id);
  }
  if (!other.partnerId || other.partnerId === main.partnerId) return;
  const same = held.get(other.partnerId);
  if (same) return sayMore(ctx, { table: 'employment', id: same }, columnsOf(other), trace);
  const further = Object.assign(new Employment(), { personId: kept.id, ...other });
  ctx.em.persist(further);
  await ctx.em.flush();
  trace.added = [{ table: 'employment', id: further.id }];
}

type Role = Pick<Employment, 'jobTitle' | 'since'>;

/** The main role stands on the person itself. */
function takeMore(person: Person, role: Role): void {
  const said = moreOf('employment', columnsOf(roleOf(person)), columnsOf(role));
  Object.assign(person, { jobTitle: said.job_title, worksSince: said.since });
}

const columnsOf = ({ jobTitle, since }: Role) => ({ job_title: jobTitle, since });

const roleOf = ({ partnerId, jobTitle, worksSince: since }: Person) => ({ partnerId, jobTitle, since });

const lastingOf = ({ em }: Context, [gone, kept]: Pair) =>
  em.execute<({ id: string; partnerId: string } & Role)[]>(
    `select id, partner_id as "partnerId", job_title as "jobTitle", since::text from employment
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
  const doubled = await ctx.em.execute<Doubled[]>(DOUBLED, [both, both, both, both, both]);
  for (const { id, mainOf, twin, ...role } of doubled) {
    if (twin) await giveWay(ctx, 'employment', { kept: twin, gone: id }, trace);
    else {
      await sayMoreOfMain(ctx, mainOf, role, trace);
      await drop(ctx, 'employment', id, trace);
    }
  }
}

interface Doubled extends Role {
  id: string;
  /** Whose main role it is again; only where there is no twin. */
  mainOf: string;
  /** The other role that is left. */
  twin: string | null;
}

async function sayMoreOfMain(ctx: Context, id: string, role: Role, trace: Trace): Promise<void> {
  const [main] = await ctx.em.execute<Role[]>(MAIN, [id]);
  const before = columnsOf(main!);
  const { job_title, since } = moreOf('employment', before, columnsOf(role));
  if (job_title === before.job_title && since === before.since) return;
  const named = { job_title: before.job_title, works_since: before.since };
  await rewrite(ctx, { table: 'person', id, before: named, after: { job_title, works_since: since } }, trace);
}

const MAIN = 'select job_title as "jobTitle", works_since::text as since from person where id = ? for update';

const DOUBLED = `
  select e.id, p.id as "mainOf", e.job_title as "jobTitle", e.since::text,
    case when p.partner_id is null or p.partner_id = e.partner_id or p.partner_id <> all(?::uuid[]) then (
      select o.id from employment o
      where o.person_id = e.person_id and o.until is null and o.partner_id <> e.partner_id
        and o.partner_id = any(?::uuid[]) and o.id < e.id order by o.id limit 1) end as twin
  from employment e join person p on p.id = e.person_id
  where e.until is null and e.partner_id = any(?::uuid[]) and (
    p.partner_id <> e.partner_id and p.partner_id = any(?::uuid[])
    or exists (
      select from employment o
      where o.person_id = e.person_id and o.until is null and o.partner_id <> e.partner_id
        and o.partner_id = any(?::uuid[]) and o.id < e.id))
  order by e.id for update of e`;
