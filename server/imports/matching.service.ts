import type { Context } from '../core/context.js';
import { nameKeyOf } from '../core/nameKey.js';
import { isUuid } from '../core/uuid.js';
import { keyOf as matchKeyOf, MatchKind } from '../duplicates/matches.service.js';
import { LegalEntity } from '../partners/legalEntity.entity.js';
import { Partner } from '../partners/partner.entity.js';
import { Person } from '../persons/person.entity.js';
import type { RowTrouble } from './importRow.entity.js';
import { ImportKey, type PartnerImport } from './partnerImport.entity.js';
import { type ReadRow, WrongRow } from './reading.js';

/** A partner that a row is about, and what belongs to it. */
export interface KnownPartner {
  partner: Partner;
  sides: LegalEntity[];
  /** Those whom the viewer sees. */
  people: Person[];
}

/** By what a row recognises its partner when it names neither its id nor an ИНН. */
type Asked = Pick<PartnerImport, 'id' | 'key' | 'keyFieldId'>;

/** What stands for the partner of a row: two rows that stand for one are one too many. Null = nothing does. */
export function keyOf({ id, partner, side, custom }: ReadRow, { key, keyFieldId }: Asked): string | null {
  if (id !== null) return `id:${id}`;
  if (side.inn) return `inn:${side.inn}/${side.kpp ?? ''}`;
  const said = key === ImportKey.EMAIL ? partner.emails?.[0] : key === ImportKey.CUSTOM ? custom[keyFieldId!] : null;
  if (said) return `${key}:${said.toString().toLowerCase()}`;
  const name = nameOf({ partner, side });
  return name ? `NAME:${nameKeyOf(name)}` : null;
}

/** What a new partner is called. */
export const nameOf = ({ partner, side }: Pick<ReadRow, 'partner' | 'side'>): string | null =>
  partner.name ?? side.name ?? side.fullName ?? null;

/** Looks for the partners of many rows at once. */
export class Matching {
  private constructor(
    private readonly asked: Asked,
    private readonly known: ReadonlyMap<string, KnownPartner>,
    /** Also of partners that the viewer does not see: one company is one legal side. */
    private readonly sides: readonly LegalEntity[],
    /** Made by this import: no other row of it is about them. */
    private readonly made: ReadonlySet<string>,
    private readonly holders: ReadonlyMap<string, { partner: string; owner: { id: string; name: string } }>,
  ) {}

  static async of(ctx: Context, asked: Asked, rows: readonly ReadRow[]): Promise<Matching> {
    const inns = rows.flatMap(({ side }) => side.inn ?? []);
    const sides = await ctx.em.find(LegalEntity, { inn: { $in: inns } }, { filters: false, orderBy: { id: 'asc' } });
    const named = rows.flatMap(({ id }) => (id !== null && isUuid(id) ? [id] : []));
    const candidates = [...named, ...sides.map(({ partnerId }) => partnerId), ...(await likely(ctx, asked, rows))];
    const known = await knownAmong(ctx, [...new Set(candidates)]);
    const unseen = sides.map(({ partnerId }) => partnerId).filter((id) => !known.has(id));
    return new Matching(
      asked,
      known,
      sides,
      await madeBy(ctx, asked.id, [...known.keys(), ...unseen]),
      await holdersOf(ctx, unseen),
    );
  }

  /** Null = it is new. @throws WrongRow id, hidden {partner, owner}, ambiguous */
  partnerOf(row: ReadRow): KnownPartner | null {
    if (row.id !== null) return this.byId(row.id);
    return this.byInn(row) ?? this.byKey(row);
  }

  private byId(id: string): KnownPartner {
    const found = this.known.get(id);
    if (!found) throw new WrongRow('ID', 'id');
    return found;
  }

  /** One whose КПП is not known yet may be the same; a branch with another КПП is not. */
  private byInn({ side: { inn, kpp = null } }: ReadRow): KnownPartner | null {
    if (!inn) return null;
    const sides = this.sides.filter((side) => side.inn === inn);
    const exact = sides.find((side) => side.kpp === kpp);
    const near = sides.filter((side) => kpp === null || side.kpp === null);
    if (!exact && near.length > 1) throw new WrongRow('KPP', 'ambiguous');
    const side = exact ?? near[0];
    if (!side) return null;
    const holder = this.holders.get(side.partnerId);
    if (holder) throw new WrongRow('INN', 'hidden', holder);
    return this.known.get(side.partnerId) ?? null;
  }

  /** Of a row that makes a partner: who has its ИНН with another КПП, and had it before this import. */
  branchesOf({ side: { inn } }: ReadRow): RowTrouble[] {
    const of = inn ? this.sides.find((side) => side.inn === inn && !this.made.has(side.partnerId)) : undefined;
    if (!of) return [];
    const id = of.partnerId;
    const seen = this.known.get(id)?.partner;
    if (seen) return [{ field: 'INN', reason: 'branch', details: { kind: 'PARTNER', id, name: seen.name } }];
    const key = matchKeyOf({ kind: MatchKind.PARTNER, id });
    return [{ field: 'INN', reason: 'branch.hidden', details: { key, ...this.holders.get(id) } }];
  }

  private byKey(row: ReadRow): KnownPartner | null {
    const isSaid = this.saidBy(row);
    const found = [...this.known.values()].filter(
      (known) => !this.made.has(known.partner.id) && isSaid(known.partner) && mayBe(known, row),
    );
    if (found.length > 1) throw new WrongRow(null, 'ambiguous');
    return found[0] ?? null;
  }

  private saidBy(row: ReadRow): (partner: Partner) => boolean {
    const { key, keyFieldId } = this.asked;
    const emails = row.partner.emails ?? [];
    const custom = keyFieldId ? row.custom[keyFieldId] : undefined;
    if (key === ImportKey.EMAIL && emails.length > 0) {
      return (partner) => partner.emails.some((email) => emails.includes(email));
    }
    if (key === ImportKey.CUSTOM && custom !== undefined) return (partner) => partner.custom[keyFieldId!] === custom;
    const name = nameKeyOf(nameOf(row) ?? '');
    return (partner) => partner.nameKey === name;
  }
}

/** Two companies may have one name: what has another ИНН is another. */
const mayBe = ({ sides }: KnownPartner, { side: { inn } }: ReadRow): boolean =>
  !inn || sides.every((side) => side.inn === null || side.inn === inn);

/** Ids of partners that the rows may mean by what they say beside id and ИНН. */
async function likely(ctx: Context, { key, keyFieldId }: Asked, rows: readonly ReadRow[]): Promise<string[]> {
  const names = rows.flatMap((row) => nameOf(row) ?? []).map(nameKeyOf);
  const emails = key === ImportKey.EMAIL ? rows.flatMap(({ partner }) => partner.emails ?? []) : [];
  const values = keyFieldId ? rows.flatMap(({ custom }) => custom[keyFieldId] ?? []) : [];
  const found = await ctx.em.execute<{ id: string }[]>(
    LIKELY,
    [names, emails, keyFieldId, values.map(String)].map(arrayOf),
  );
  return found.map(({ id }) => id);
}

const arrayOf = (values: string[] | string | null) => (Array.isArray(values) ? JSON.stringify(values) : values);

const LIKELY = `
  select id from partner where merged_into_id is null and name_key in (select jsonb_array_elements_text(?::jsonb))
  union select id from partner where merged_into_id is null and emails && array(select jsonb_array_elements_text(?::jsonb))
  union select id from partner where merged_into_id is null and custom ->> ?::text in (select jsonb_array_elements_text(?::jsonb))`;

async function knownAmong(ctx: Context, ids: string[]): Promise<Map<string, KnownPartner>> {
  const orderBy = { id: 'asc' } as const;
  const partners = await ctx.em.find(Partner, { id: { $in: ids } }, { orderBy });
  const belongs = { partnerId: { $in: partners.map(({ id }) => id) } };
  const sides = Map.groupBy(await ctx.em.find(LegalEntity, belongs, { orderBy }), ({ partnerId }) => partnerId);
  const people = Map.groupBy(await ctx.em.find(Person, belongs, { orderBy }), ({ partnerId }) => partnerId!);
  return new Map(
    partners.map((partner) => [
      partner.id,
      { partner, sides: sides.get(partner.id) ?? [], people: people.get(partner.id) ?? [] },
    ]),
  );
}

/** Those of these partners that an import has made. */
export async function madeBy(ctx: Context, importId: string, ids: string[]): Promise<Set<string>> {
  const made = await ctx.em.execute<{ id: string }[]>(
    `select about_id as id from import_row
     where import_id = ? and about_id = any(?::uuid[]) and outcome = 'CREATED' and trace is not null`,
    [importId, `{${ids.join()}}`],
  );
  return new Set(made.map(({ id }) => id));
}

/** Who has a company that the viewer does not see: that he is told, as by hand. */
async function holdersOf(ctx: Context, ids: string[]) {
  const rows = await ctx.em.execute<{ id: string; partner: string; ownerId: string; owner: string }[]>(
    `select p.id, p.name as partner, u.id as "ownerId", u.name as owner from partner p join app_user u on u.id = p.owner_id
     where p.id = any(?::uuid[])`,
    [`{${ids.join()}}`],
  );
  return new Map(rows.map(({ id, partner, ownerId, owner }) => [id, { partner, owner: { id: ownerId, name: owner } }]));
}
