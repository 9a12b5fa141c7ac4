import type { Context } from '../core/context.js';
import { type Edit, guardEdit, plainEdit } from '../core/edit.js';
import { invalid, rule } from '../core/errors.js';
import type { Details } from '../core/log/record.js';
import { dayOf, latestDay } from '../core/time.js';
import { Partner } from '../partners/partner.entity.js';
import { Employment } from './employment.entity.js';
import type { CreateEmploymentInput, EditEmploymentInput, EmploymentVerbInput } from './employment.inputs.js';
import { Person } from './person.entity.js';

/** Roles of one person beside the main one. */
export const MOST_EMPLOYMENTS = 50;

/** Adds a former or further role. @throws INVALID input.since, input.until; RULE person.tooManyEmployments, person.erased; NOT_FOUND; FORBIDDEN */
export const createEmployment = (ctx: Context, input: CreateEmploymentInput) =>
  ctx.change(async () => {
    const person = await lockPerson(ctx, input.personId);
    const partner = await ctx.see(Partner, input.partnerId);
    await guardCount(ctx, person.id);
    const { jobTitle = null, since = null, until = null } = input;
    const employment = Object.assign(new Employment(), { personId: person.id, partnerId: partner.id });
    if (input.id) employment.id = input.id;
    Object.assign(employment, { jobTitle, since, until });
    guardSpan(ctx, employment);
    ctx.em.persist(employment);
    await tell(ctx, 'employment.created', person, employment);
    return employment;
  });

/** Changes a role, also by ending it. @throws CONFLICT employment.edited with both values; INVALID input.since, input.until; NOT_FOUND; FORBIDDEN */
export const editEmployment = (ctx: Context, input: EditEmploymentInput) =>
  ctx.change(async () => {
    const { person, employment } = await lockEmployment(ctx, input.id);
    const { version, jobTitle, since, until } = input;
    const partner = await partnerEdit(ctx, employment, input.partnerId);
    const edits = [
      partner,
      plainEdit('jobTitle', employment.jobTitle, jobTitle),
      plainEdit('since', employment.since, since),
      plainEdit('until', employment.until, until),
    ];
    const form = { version, edits, verb: 'employment.edited', also: ['employment.twinMerged'], whole: person };
    const details = await guardEdit(ctx, employment, form);
    if (Object.keys(details).length === 0) return employment;
    Object.assign(employment, Object.fromEntries(edits.map(({ field, next }) => [field, next])));
    guardSpan(ctx, employment);
    await tell(ctx, 'employment.edited', person, employment, details);
    return employment;
  });

/** Takes a role away that has never been. @returns the person. @throws NOT_FOUND; FORBIDDEN */
export const removeEmployment = (ctx: Context, input: EmploymentVerbInput) =>
  ctx.change(async () => {
    const { person, employment } = await lockEmployment(ctx, input.id);
    ctx.em.remove(employment);
    await tell(ctx, 'employment.removed', person, employment);
    return person;
  });

/** Those that last come first, then the former ones, the newest first. */
export const employmentsOf = (ctx: Context, personId: string): Promise<Employment[]> =>
  ctx.em.find(
    Employment,
    { personId },
    { orderBy: [{ until: 'desc nulls first' }, { since: 'desc nulls last' }, { id: 'asc' }], limit: MOST_EMPLOYMENTS },
  );

/** @throws RULE person.tooManyEmployments */
export async function guardCount(ctx: Context, personId: string): Promise<void> {
  const count = await ctx.em.count(Employment, { personId });
  if (count >= MOST_EMPLOYMENTS) throw rule('person.tooManyEmployments', { most: MOST_EMPLOYMENTS });
}

/** Today, where the viewer is. */
export const workDay = ({ now, viewer }: Context): string => dayOf(now, viewer.timeZone);

/** @throws INVALID input.since, input.until day.future; INVALID input.until days.order */
function guardSpan(ctx: Context, { since, until }: Employment): void {
  const last = latestDay(ctx.now);
  if (since && since > last) throw invalid('input.since', 'day.future');
  if (until && until > last) throw invalid('input.until', 'day.future');
  if (since && until && until < since) throw invalid('input.until', 'days.order');
}

/** The partner of a role that is there already need not be seen. */
async function partnerEdit(
  ctx: Context,
  { partnerId: now }: Employment,
  wanted: string | null | undefined,
): Promise<Edit> {
  const before = await ctx.labels.need('partner', now);
  const next = !wanted || wanted === now ? before : await ctx.see(Partner, wanted);
  return { field: 'partnerId', now, next: next.id, old: before.name, new: next.name };
}

async function lockEmployment(ctx: Context, id: string): Promise<{ person: Person; employment: Employment }> {
  const { personId } = await ctx.see(Employment, id);
  const person = await lockPerson(ctx, personId);
  return { person, employment: await ctx.lock(Employment, id) };
}

async function lockPerson(ctx: Context, id: string): Promise<Person> {
  const person = await ctx.lock(Person, id);
  ctx.authorize('edit', person);
  person.requireSomebody();
  return person;
}

/** Tells it on the person, whose record stays as it is. */
async function tell(ctx: Context, name: string, person: Person, employment: Employment, details: Details = {}) {
  const partVersion = ((employment.version as number | undefined) ?? 0) + 1;
  const { id: part, partnerId } = employment;
  const { name: partner } = await ctx.labels.need('partner', partnerId);
  ctx.record(name, person, { part, partVersion, partnerId }, { employment: [null, partner], ...details });
}
