import { LockMode } from '@mikro-orm/core';
import type { Context } from '../core/context.js';
import { guardEdit, guardLength, plainEdit } from '../core/edit.js';
import { MOST_TEXTS } from '../core/schema/inputs.js';
import { type CustomField, CustomTarget } from '../customFields/customField.entity.js';
import { customEdits, customEditsOf, fieldsGiven, withCustom } from '../customFields/customValue.service.js';
import { Deal } from '../deals/deal.entity.js';
import { DealPerson } from '../deals/dealPerson.entity.js';
import { becomeClientBy, becomeClientsBy } from '../partners/client.service.js';
import { Partner } from '../partners/partner.entity.js';
import { assign } from '../users/owner.service.js';
import { birthdayOf } from './birthday.js';
import { emailsOf, phonesOf } from './contact.service.js';
import { changedRole, guardSince, leaveRole } from './mainRole.service.js';
import { Person } from './person.entity.js';
import type { CreatePersonInput, EditPersonInput } from './person.inputs.js';

/** Adds a person. @throws INVALID input.phones, input.emails, input.birthday, input.worksSince; NOT_FOUND Partner, User; RULE user.inactive; FORBIDDEN */
export const createPerson = (ctx: Context, input: CreatePersonInput): Promise<Person> =>
  ctx.change(async () => (await createPersons(ctx, [input]))[0]!);

/** Adds many at once: all of them or none. @throws what adding one throws */
export const createPersons = (ctx: Context, inputs: readonly CreatePersonInput[]): Promise<Person[]> =>
  ctx.change(async () => {
    const fields = await fieldsGiven(
      ctx,
      CustomTarget.PERSON,
      inputs.map(({ custom }) => custom),
    );
    const partners = new Set<Partner>();
    const persons: Person[] = [];
    for (const input of inputs) {
      const partner = input.partnerId ? await ctx.see(Partner, input.partnerId) : null;
      if (partner) partners.add(partner);
      persons.push(await newPerson(ctx, input, { partner, fields }));
    }
    await becomeClientsBy(ctx, [...partners]);
    return persons;
  });

async function newPerson(
  ctx: Context,
  input: CreatePersonInput,
  { partner, fields }: { partner: Partner | null; fields: readonly CustomField[] },
): Promise<Person> {
  const { name, jobTitle = null, worksSince = null, notes = null } = input;
  const birthday = birthdayOf(input.birthday ?? null, ctx.now);
  guardSince(ctx, worksSince);
  const person = Object.assign(new Person(), { name, jobTitle, birthday, notes, createdAt: ctx.now });
  if (input.id) person.id = input.id;
  person.partnerId = partner?.id ?? null;
  person.worksSince = partner && worksSince;
  person.phones = phonesOf(input.phones ?? []);
  person.emails = emailsOf(input.emails ?? []);
  person.custom = withCustom({}, await customEditsOf(ctx, fields, {}, input.custom));
  await assign(ctx, person, input.ownerId);
  ctx.create(person);
  ctx.record('person.created', person, { partnerId: person.partnerId }, { name: [null, person.name] });
  return person;
}

/**
 * Changes a person; what others changed meanwhile merges, unless it is the same field.
 * @throws CONFLICT person.edited; INVALID; RULE person.tooManyEmployments, person.erased; NOT_FOUND; FORBIDDEN
 */
export const editPerson = (ctx: Context, input: EditPersonInput) =>
  ctx.change(async () => {
    const person = await ctx.lock(Person, input.id);
    ctx.authorize('edit', person);
    person.requireSomebody();
    const { jobTitle, worksSince, notes } = input;
    const name = input.name ?? person.name;
    const phones = input.phones ? phonesOf(input.phones) : person.phones;
    const emails = input.emails ? emailsOf(input.emails) : person.emails;
    guardLength('phones', MOST_TEXTS, person.phones, phones);
    guardLength('emails', MOST_TEXTS, person.emails, emails);
    const birthday = input.birthday === undefined ? person.birthday : birthdayOf(input.birthday, ctx.now);
    const partner = await partnerEdit(ctx, person, input);
    const role = await changedRole(ctx, person, { partnerId: partner.next, jobTitle, worksSince });
    const custom = await customEdits(ctx, CustomTarget.PERSON, person.custom, input.custom);
    const edits = [
      plainEdit('name', person.name, name),
      plainEdit('jobTitle', person.jobTitle, role.next.jobTitle),
      plainEdit('worksSince', person.worksSince, role.next.worksSince),
      plainEdit('phones', said(person.phones), said(phones)),
      plainEdit('emails', said(person.emails), said(emails)),
      plainEdit('birthday', person.birthday, birthday),
      plainEdit('notes', person.notes, notes),
      partner,
      ...custom,
    ];
    const also = ['person.tookOver', 'person.parted', 'person.twinMerged'];
    const details = await guardEdit(ctx, person, { version: input.version, edits, verb: 'person.edited', also });
    if (Object.keys(details).length === 0) return person;
    await leaveRole(ctx, person, role);
    Object.assign(person, { name, phones, emails, birthday, ...(notes !== undefined && { notes }), ...role.next });
    person.custom = withCustom(person.custom, custom);
    const moved = details['partnerId'] && { partnerId: person.partnerId };
    ctx.record('person.edited', person, { fields: Object.keys(details), ...moved }, details);
    await tellDeals(ctx, person);
    if (person.partnerId) await becomeClientOf(ctx, person.partnerId);
    return person;
  });

/** Whoever edits a person need not see what he works for. */
const becomeClientOf = (ctx: Context, partnerId: string): Promise<void> =>
  ctx.unseen(async () => becomeClientBy(ctx, await ctx.see(Partner, partnerId)));

async function partnerEdit(ctx: Context, person: Person, { partnerId }: EditPersonInput) {
  const before = await ctx.labels.of('partner', person.partnerId);
  const isSame = partnerId === undefined || partnerId === person.partnerId;
  const next = isSame ? before : partnerId ? await ctx.see(Partner, partnerId) : null;
  const [now, nextId] = [person.partnerId, next?.id ?? null];
  return { field: 'partnerId', now, next: nextId, old: before?.name ?? null, new: next?.name ?? null };
}

const said = (contacts: string[]): string | null => contacts.join(', ') || null;

/**
 * Who sees a deal sees how to reach its people, also those who do not see the person itself: so it is told there too.
 * The deals are locked, so that the log tells their versions in order.
 */
async function tellDeals(ctx: Context, { id: personId }: Person): Promise<void> {
  const roles = await ctx.em.find(DealPerson, { personId }, { filters: false });
  const ids = roles.map(({ dealId }) => dealId);
  const locked = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true, orderBy: { id: 'asc' } } as const;
  const deals = await ctx.em.find(Deal, { id: { $in: ids } }, { filters: false, ...locked });
  for (const deal of deals) {
    const part = roles.find(({ dealId }) => dealId === deal.id)!.id;
    ctx.record('deal.personEdited', deal, { part, personId });
  }
}
