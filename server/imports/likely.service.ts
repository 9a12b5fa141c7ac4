import type { PartnerField } from '../../shared/partnerFile/fields.js';
import type { Context } from '../core/context.js';
import { visibleSql } from '../core/rights/visible.js';
import { keyOf, MatchKind } from '../duplicates/matches.service.js';
import { RowOutcome, type RowTrouble } from './importRow.entity.js';
import type { PartnerImport } from './partnerImport.entity.js';
import type { ReadRow } from './reading.js';
import type { Work } from './work.js';

/** Who can be reached as a row says its partner can. */
interface Reached {
  kind: 'PARTNER' | 'PERSON';
  id: string;
  name: string;
  phones: string[];
  emails: string[];
  owner: string;
  isSeen: boolean;
}

/** A row as it was judged. */
interface Doubted {
  read: ReadRow;
  work: Work | null;
  warnings: RowTrouble[];
}

/** Rows that make a partner warn of whom the same telephone or mail reaches already. */
export async function withLikely<T extends Doubted>(ctx: Context, job: PartnerImport, judged: T[]): Promise<T[]> {
  const created = judged.filter(({ work }) => work?.outcome === RowOutcome.CREATED);
  const said = created.flatMap(({ read }) => contactsOf(read));
  const reached = said.length > 0 ? await reachedBy(ctx, job, said) : [];
  if (reached.length === 0) return judged;
  const isNew = new Set(created);
  return judged.map((one) =>
    isNew.has(one) ? { ...one, warnings: [...one.warnings, ...likelyOf(one.read, reached)] } : one,
  );
}

interface Contact {
  field: PartnerField;
  list: 'phones' | 'emails';
  value: string;
}

const contactsOf = ({ partner, person }: ReadRow): Contact[] => [
  ...named('PHONES', 'phones', partner.phones),
  ...named('PERSON_PHONES', 'phones', person.phones),
  ...named('EMAILS', 'emails', partner.emails),
  ...named('PERSON_EMAILS', 'emails', person.emails),
];

const named = (field: PartnerField, list: Contact['list'], values: readonly string[] | null | undefined): Contact[] =>
  (values ?? []).map((value) => ({ field, list, value }));

/** Each is told once. Of whom the viewer does not see he learns the name and the owner, not by what he was found. */
function likelyOf(read: ReadRow, reached: readonly Reached[]): RowTrouble[] {
  const contacts = contactsOf(read);
  return reached.flatMap(({ kind, id, name, owner, isSeen, ...lists }): RowTrouble[] => {
    const contact = contacts.find(({ list, value }) => lists[list].includes(value));
    if (!contact) return [];
    if (!isSeen) {
      const key = keyOf({ kind: MatchKind[kind], id });
      return [{ field: null, reason: 'like.hidden', details: { key, partner: name, owner: { name: owner } } }];
    }
    return [{ field: contact.field, reason: 'like', details: { kind, id, name } }];
  });
}

/** Who was there before this import. */
function reachedBy(ctx: Context, { id }: PartnerImport, said: readonly Contact[]): Promise<Reached[]> {
  const valuesOf = (list: Contact['list']) => said.flatMap((one) => (one.list === list ? one.value : []));
  const contacts = [valuesOf('phones'), valuesOf('emails')].map((values) => JSON.stringify(values));
  const seen = visibleSql(ctx.viewer, 'r');
  const from = (kind: Reached['kind'], belongs: string) => `
    select '${kind}' as kind, r.id, r.name, r.phones, r.emails, u.name as owner, ${seen.sql} as "isSeen"
    from ${kind.toLowerCase()} r join app_user u on u.id = r.owner_id, said s
    where r.merged_into_id is null and (r.phones && s.phones or r.emails && s.emails) and not exists (
      select from import_row i where i.import_id = ? and i.about_id = ${belongs} and i.outcome = 'CREATED' and i.trace is not null)`;
  return ctx.em.execute<Reached[]>(
    `with said as (select array(select jsonb_array_elements_text(?::jsonb)) as phones,
                          array(select jsonb_array_elements_text(?::jsonb)) as emails)
     select * from (${from('PARTNER', 'r.id')} union all ${from('PERSON', 'r.partner_id')}) found
     order by kind, name, id limit ${MOST}`,
    [...contacts, ...seen.params, id, ...seen.params, id],
  );
}

/** Of one portion: a telephone that everybody has tells nobody apart. */
const MOST = 1_000;
