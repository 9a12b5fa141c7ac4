import DataLoader from 'dataloader';
import type { Context } from '../core/context.js';
import { sees } from '../core/rights/scope.js';
import { type Page, type PageArgs, pageOf, pageRows } from '../core/schema/page.js';
import { Person } from '../persons/person.entity.js';
import { DealPerson } from './dealPerson.entity.js';

export const DealPersonPage = pageOf('DealPersonPage', () => DealPerson);

/** People of a deal. */
export function pagePeople(ctx: Context, dealId: string, page: PageArgs): Promise<Page<DealPerson>> {
  return pageRows(ctx, DealPerson, { list: `people:${dealId}`, by: 'id', key: 'uuid', where: { dealId }, page });
}

/** Deals in which a person takes part and which the viewer sees, the newest first. */
export function pageParts(ctx: Context, personId: string, page: PageArgs): Promise<Page<DealPerson>> {
  const list = `person.deals:${personId}`;
  return pageRows(ctx, DealPerson, { list, by: 'id', key: 'uuid', order: 'desc', where: { personId }, page });
}

const loaders = new WeakMap<Context, DataLoader<string, Person>>();

/** Who sees a deal sees how to reach its people; what else is known of them only those whom he sees by themselves. */
export function personOf(ctx: Context, { personId }: DealPerson): Promise<Person> {
  const loader = loaders.get(ctx) ?? new DataLoader((ids: readonly string[]) => load(ctx, ids), { cache: false });
  loaders.set(ctx, loader);
  return loader.load(personId);
}

async function load(ctx: Context, ids: readonly string[]): Promise<Person[]> {
  const rows = await ctx.find(Person, 'select * from person where id = any(?::uuid[])', [`{${ids.join(',')}}`]);
  const known = new Map(rows.map((person) => [person.id, sees(ctx.viewer, person.scope()) ? person : reachOf(person)]));
  return ids.map((id) => known.get(id)!);
}

/** The row is for looking at only, so nothing of it is lost. */
const reachOf = (person: Person): Person =>
  Object.assign(person, { worksSince: null, birthday: null, notes: null, custom: {} });
