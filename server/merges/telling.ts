import { LockMode } from '@mikro-orm/core';
import type { Context } from '../core/context.js';
import { CustomTarget } from '../customFields/customField.entity.js';
import { Deal } from '../deals/deal.entity.js';
import { DealPerson } from '../deals/dealPerson.entity.js';
import { Lead } from '../leads/lead.entity.js';
import { Partner } from '../partners/partner.entity.js';
import { Person } from '../persons/person.entity.js';
import { valuesMovedIn } from './customValues.js';
import type { Rewritten, Trace } from './merge.entity.js';
import type { Mergeable } from './values.js';

const LOCKED = { filters: false, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true, orderBy: { id: 'asc' } } as const;

/** Cards that name the record look otherwise, also to those who do not see the record itself. */
export async function tellCards(ctx: Context, moved: Trace['moved'], rewritten: Trace['rewritten']): Promise<void> {
  for (const deal of await ctx.em.find(Deal, among(moved['deal.partner_id']), LOCKED)) {
    ctx.record('deal.partnerRenamed', deal);
  }
  for (const partner of await ctx.em.find(Partner, among(moved['partner.parent_id']), LOCKED)) {
    ctx.record('partner.parentRenamed', partner);
  }
  await tellHolders(ctx, moved);
  for (const lead of await ctx.em.find(Lead, among(moved['lead.partner_id'], moved['lead.person_id']), LOCKED)) {
    ctx.record('lead.clientMerged', lead);
  }
  const stronger = rewritten.filter(({ table }) => table === 'deal_person').map(({ id }) => id);
  const parts = among(moved['deal_person.person_id'], stronger);
  const roles = await ctx.em.find(DealPerson, parts, { filters: false, refresh: true });
  const ids = roles.map(({ dealId }) => dealId);
  for (const deal of await ctx.em.find(Deal, among(ids), LOCKED)) {
    const { id: part, personId } = roles.find(({ dealId }) => dealId === deal.id)!;
    ctx.record('deal.personEdited', deal, { part, personId });
  }
}

/** Records that name it in a field of the company's own. */
async function tellHolders(ctx: Context, moved: Trace['moved']): Promise<void> {
  for (const deal of await ctx.em.find(Deal, among(valuesMovedIn(moved, CustomTarget.DEAL)), LOCKED)) {
    ctx.record('deal.namedMerged', deal);
  }
  for (const partner of await ctx.em.find(Partner, among(valuesMovedIn(moved, CustomTarget.PARTNER)), LOCKED)) {
    ctx.record('partner.namedMerged', partner);
  }
  for (const person of await ctx.em.find(Person, among(valuesMovedIn(moved, CustomTarget.PERSON)), LOCKED)) {
    ctx.record('person.namedMerged', person);
  }
}

/** A legal side that came or went may be one to be warned of: the cards of whoever stays show it. */
export async function tellWay(ctx: Context, kept: Partner, moved: Trace['moved']): Promise<void> {
  if (!moved['legal_entity.partner_id']?.length) return;
  const told = { id: { $nin: moved['deal.partner_id'] ?? [] } };
  for (const deal of await ctx.em.find(Deal, { partnerId: kept.id, ...told }, LOCKED))
    ctx.record('deal.wayChanged', deal);
}

/**
 * What twins have written into the row that stays, or taken back from it: a form that was opened before meets it. A
 * relationship is told on the record that stays, which is always one of its ends.
 */
export async function tellTwins(ctx: Context, kept: Mergeable, rewritten: Rewritten[]): Promise<void> {
  const fields = fieldsOfTwins(rewritten);
  const ids = `{${[...fields.keys()].join()}}`;
  for (const { id: part, version: partVersion, other } of await ctx.em.execute<Related[]>(RELATED, [kept.id, ids]))
    ctx.record('relationship.twinMerged', kept, { part, partVersion, other, fields: fields.get(part) });
  const roles = await ctx.em.execute<Employed[]>(EMPLOYED, [ids]);
  const personIds = [...fields.keys(), ...roles.map(({ personId }) => personId)];
  for (const person of await ctx.em.find(Person, among(personIds), LOCKED)) {
    if (fields.has(person.id)) ctx.record('person.twinMerged', person, { fields: fields.get(person.id) });
    for (const { id: part, version: partVersion, partnerId } of roles.filter(({ personId }) => personId === person.id))
      ctx.record('employment.twinMerged', person, { part, partVersion, partnerId, fields: fields.get(part) });
  }
}

interface Related {
  id: string;
  version: number;
  other: string;
}

interface Employed {
  id: string;
  version: number;
  personId: string;
  partnerId: string;
}

const RELATED = `
  select id, version, case when from_id = ? then to_id else from_id end as other
  from relationship where id = any(?::uuid[]) order by id`;
const EMPLOYED = `
  select id, version, person_id as "personId", partner_id as "partnerId"
  from employment where id = any(?::uuid[]) order by id`;

/** Names of the fields that twins have changed, by the id of their row. */
function fieldsOfTwins(rewritten: Rewritten[]): Map<string, string[]> {
  const fields = new Map<string, string[]>();
  for (const { id, after } of rewritten) {
    const named = Object.keys(after).flatMap((column) => FIELDS[column] ?? []);
    if (named.length > 0) fields.set(id, [...new Set([...(fields.get(id) ?? []), ...named])]);
  }
  return fields;
}

/** What rows say more (`twins.ts`), as forms call it. */
const FIELDS: Record<string, string> = {
  job_title: 'jobTitle',
  works_since: 'worksSince',
  strength: 'strength',
  since: 'since',
  until: 'until',
  comment: 'comment',
};

const among = (...ids: (string[] | undefined)[]) => ({ id: { $in: ids.flatMap((some) => some ?? []) } });
