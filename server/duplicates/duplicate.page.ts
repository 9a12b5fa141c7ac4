import DataLoader from 'dataloader';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { Context } from '../core/context.js';
import { visibleSql } from '../core/rights/visible.js';
import { Label } from '../core/schema/label.js';
import { identityOf } from '../leads/identity.service.js';
import { EndKind } from '../relationships/relationshipType.entity.js';
import { normalised } from '../../shared/requisites/trouble.js';
import type { DuplicatesInput } from './duplicate.inputs.js';
import { type Found, keyOf, MatchBy, MatchKind, matchesOf } from './matches.service.js';

export enum Likeness {
  SAME = 'SAME',
  BRANCH = 'BRANCH',
  ALIKE = 'ALIKE',
}

registerEnumType(Likeness, {
  name: 'Likeness',
  description: 'What a record is to the one that is typed (domain §5).',
  valuesConfig: {
    SAME: { description: 'It has the same ИНН and КПП: there can be no other with them.' },
    BRANCH: { description: 'It has the same ИНН with another КПП: the typed one may be its branch.' },
    ALIKE: { description: 'It has a phone, an address, or a name like it.' },
  },
});

@ObjectType({ description: 'A record that may be the one that is typed.' })
export class Duplicate {
  @Field(() => String, { description: 'Tells it from the others.' })
  key!: string;

  @Field(() => MatchKind, { description: 'What it is: a partner or a person.' })
  kind!: MatchKind;

  @Field(() => ID, { nullable: true, description: 'The record; null = you do not see it.' })
  id!: string | null;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Label, { description: 'Who answers for it.' })
  owner!: Label;

  @Field(() => [MatchBy], { description: 'By what it is recognised; nothing is said of what you do not see.' })
  by!: MatchBy[];

  @Field(() => Likeness, { description: 'What it is to the typed one.' })
  likeness!: Likeness;
}

/** Who the typed partner or person may be already, the surest first; the check looks further than its viewer does. */
export async function duplicatesOf(ctx: Context, input: DuplicatesInput): Promise<Duplicate[]> {
  const { kind, id: exceptId = null, name, phones, emails } = input;
  const said = { name: null, company: null, inn: null, messengerIds: [], phones: phones ?? [], emails: emails ?? [] };
  // Also one that is wrong: it may have been typed wrongly twice.
  const inn = input.inn ? normalised(input.inn) : null;
  const kinds = kind === EndKind.PARTNER ? [MatchKind.PARTNER] : [MatchKind.PERSON];
  const found = await matchesOf(ctx, { ...identityOf(said), inn }, { name: name ?? '', kinds, exceptId });
  const likeness = await likenessOf(ctx, found, { inn, kpp: input.kpp ? normalised(input.kpp) : null });
  const shown = await Promise.all(found.map((one) => duplicate(ctx, one, likeness(one))));
  return shown.toSorted((a, b) => SURENESS.indexOf(a.likeness) - SURENESS.indexOf(b.likeness));
}

const SURENESS = Object.values(Likeness);

async function likenessOf(ctx: Context, found: Found[], { inn, kpp }: { inn: string | null; kpp: string | null }) {
  const ids = found.filter(({ by }) => by.includes(MatchBy.INN)).map(({ id }) => id);
  const rows = await ctx.em.execute<{ id: string; same: boolean }[]>(BY_KPP, [kpp, inn, `{${ids.join()}}`]);
  const same = new Map(rows.map((row) => [row.id, row.same]));
  return ({ id }: Found): Likeness => {
    if (!same.has(id)) return Likeness.ALIKE;
    return same.get(id) ? Likeness.SAME : Likeness.BRANCH;
  };
}

const BY_KPP = `
  select partner_id as id, bool_or(kpp is not distinct from ?) as same from legal_entity
  where inn = ? and partner_id = any(?::uuid[]) group by partner_id`;

/** A legal side by what tells it from others. */
interface Requisites {
  inn: string;
  kpp: string | null;
}

const loaders = new WeakMap<Context, DataLoader<Requisites, Duplicate | null, string>>();

/** The partner that has the ИНН already, rather one with the КПП too; whatever the viewer may see of it. */
export function knownPartner(ctx: Context, { inn, kpp }: Requisites): Promise<Duplicate | null> {
  const load = (wanted: readonly Requisites[]) => knownPartners(ctx, wanted);
  const cacheKeyFn = (one: Requisites) => `${one.inn} ${one.kpp ?? ''}`;
  const loader = loaders.get(ctx) ?? new DataLoader(load, { cacheKeyFn });
  loaders.set(ctx, loader);
  return loader.load({ inn: normalised(inn), kpp: kpp && normalised(kpp) });
}

async function knownPartners(ctx: Context, wanted: readonly Requisites[]): Promise<(Duplicate | null)[]> {
  const seen = visibleSql(ctx.viewer, 'r');
  const places = wanted.map((one, place) => ({ ...one, place }));
  const rows = await ctx.em.execute<Known[]>(KNOWN(seen.sql), [JSON.stringify(places), ...seen.params]);
  const known = new Map(rows.map((row) => [row.place, row]));
  return Promise.all(
    places.map(({ place }) => {
      const row = known.get(place);
      if (!row) return null;
      const found = { ...row, kind: MatchKind.PARTNER, by: [MatchBy.INN], partnerId: null };
      return duplicate(ctx, found, row.same ? Likeness.SAME : Likeness.BRANCH);
    }),
  );
}

type Known = Pick<Found, 'id' | 'name' | 'ownerId' | 'visible' | 'isPotential'> & { place: number; same: boolean };

const KNOWN = (seen: string): string => `
  select v.place, k.* from jsonb_to_recordset(?::jsonb) as v (place int, inn text, kpp text) cross join lateral (
    select r.id, r.name, r.owner_id as "ownerId", r.client_since is null as "isPotential", ${seen} as visible,
      e.kpp is not distinct from v.kpp as same
    from legal_entity e join partner r on r.id = e.partner_id and r.merged_into_id is null
    where e.inn = v.inn order by same desc, r.name, r.id limit 1) k`;

async function duplicate(ctx: Context, found: Found, likeness: Likeness): Promise<Duplicate> {
  const { kind, visible, by } = found;
  const owner = await ctx.labels.need('app_user', found.ownerId!);
  const seen = visible ? { id: found.id, by } : { id: null, by: [] };
  return { key: keyOf(found), kind, name: found.name!, owner, likeness, ...seen };
}
