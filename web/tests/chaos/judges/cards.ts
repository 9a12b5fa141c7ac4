import type { MikroORM } from '@mikro-orm/postgresql';
import { REFERENCES } from '../../../../server/merges/references.js';
import { EndKind } from '../../../../server/relationships/relationshipType.entity.js';
import { UNIQUE } from '../some.js';

/** What stands on cards of partners and people, and between them, agrees: nothing names what is gone, nothing stands twice. */
export async function judgeCards(orm: MikroORM): Promise<string[]> {
  const em = orm.em.fork();
  const found: string[] = [];
  for (const [wrong, sql] of Object.entries({ ...WRONG, ...NAMING_MERGED })) {
    const rows = await em.execute<{ id: string }[]>(sql);
    found.push(...rows.map(({ id }) => `${id} ${wrong}`));
  }
  return found;
}

/** Rows of which that is true, which must be none. */
const WRONG = {
  'is a main account that is closed': `select id from bank_account where is_main and closed_on is not null`,
  'is an account of another partner than its legal side': `
    select a.id from bank_account a join legal_entity e on e.id = a.legal_entity_id where e.partner_id <> a.partner_id`,
  'is a relationship between others than those of its kind': `
    select r.id from relationship r join relationship_type t on t.id = r.type_id
    where (r.from_person_id is not null) <> (t.from_kind = 'PERSON')
      or (r.to_person_id is not null) <> (t.to_kind = 'PERSON')`,
  'has a place in the graph, but is not there': `
    select record_id as id from graph_place g
    where not exists (select from partner where id = g.record_id) and not exists (select from person where id = g.record_id)`,
  'is an import that has counted its rows wrongly': `
    select i.id from partner_import i join import_row r on r.import_id = i.id group by i.id
    having i.total <> count(*) or i.state in ('CHECKED', 'DONE') and (
      i.done <> i.total or i.created <> count(*) filter (where r.outcome = 'CREATED')
      or i.changed <> count(*) filter (where r.outcome = 'CHANGED') or i.wrong <> count(*) filter (where r.outcome = 'WRONG'))`,
  'was made by an import that is taken in, and is not there': `
    select r.about_id as id from import_row r join partner_import i on i.id = r.import_id
    where i.state = 'DONE' and r.outcome = 'CREATED' and not exists (select from partner where id = r.about_id)`,
  'was made by an import that is taken back, and has stayed': `
    select p.id from import_row r join partner_import i on i.id = r.import_id join partner p on p.id = r.about_id
    where i.state = 'UNDONE' and r.outcome = 'CREATED' and not r.kept and r.trace is not null`,
  'was made twice': `
    select min(id::text) as id from partner where starts_with(name, '${UNIQUE}') group by name having count(*) > 1`,
  'is somebody erased who still takes part': `
    select p.id from person p where p.erased_at is not null and (
      exists (select from employment where person_id = p.id) or exists (select from deal_person where person_id = p.id)
      or exists (select from relationship where from_person_id = p.id or to_person_id = p.id)
      or exists (select from graph_place where record_id = p.id))`,
};

const namingMerged = (table: 'partner' | 'person', of: string, column: string): [wrong: string, sql: string] => [
  `is a row of ${of} whose ${column} has been merged into another`,
  `select r.id from ${of} r join ${table} m on m.id = r.${column} where m.merged_into_id is not null`,
];

const NAMING_MERGED = Object.fromEntries([
  ...REFERENCES[EndKind.PARTNER].map(({ table, column }) => namingMerged('partner', table, column)),
  ...REFERENCES[EndKind.PERSON].map(({ table, column }) => namingMerged('person', table, column)),
  ...['from', 'to'].flatMap((end) => [
    namingMerged('partner', 'relationship', `${end}_partner_id`),
    namingMerged('person', 'relationship', `${end}_person_id`),
  ]),
]);
