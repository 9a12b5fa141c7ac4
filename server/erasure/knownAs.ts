import type { Context } from '../core/context.js';
import { prepared } from '../core/postgres/prepared.js';
import type { Naming } from './naming.js';

export interface KnownAs {
  /** What is his alone. */
  naming: Naming;
  /** What others are called or reached by as well. */
  alsoOthers: string[];
}

/** How somebody is called and reached, by his card and by what the log says of earlier days. */
export async function namingOf(ctx: Context, persons: string[]): Promise<KnownAs> {
  const rows = await prepared<{ kind: keyof Naming; said: string; others: boolean }>(ctx.em, KNOWN_AS, [persons]);
  const of = (kind: keyof Naming) => rows.filter((row) => row.kind === kind && !row.others).map(({ said }) => said);
  return {
    naming: {
      names: of('names'),
      phones: of('phones'),
      emails: of('emails'),
      messengerIds: of('messengerIds'),
    },
    alsoOthers: rows.filter(({ others }) => others).map(({ said }) => said),
  };
}

/** Whether a name is another one's too, or a part of it: «Сидорова Мария» of «Сидорова Мария Ивановна». */
const isWithin = (name: string): string => `position(' ' || lower(said) || ' ' in ' ' || lower(${name}) || ' ') > 0`;

/** Of another person, a colleague, a client as such or a mailbox of ours; or what a post of others is called. */
const KNOWN_AS = `
  with his as (
    select 'names' as kind, name as said from person where id = any($1::uuid[])
    union select 'phones', unnest(phones) from person where id = any($1::uuid[])
    union select 'emails', unnest(emails) from person where id = any($1::uuid[])
    union select 'messengerIds', unnest(messenger_ids) from person where id = any($1::uuid[])
    union select case when d.field in ('name', 'taken', 'parted') then 'names' else d.field end, btrim(v.said)
    from event e join event_detail d on d.seq = e.seq,
      unnest(array[d.old, d.new]) as t(words),
      unnest(case when d.field in ('phones', 'emails') then string_to_array(t.words, ',') else array[t.words] end) as v(said)
    where e.entity_id = any($1::uuid[]) and d.field in ('name', 'taken', 'parted', 'phones', 'emails') and v.said <> '')
  select kind, said, case kind
    when 'names' then
      exists (select from person p where ${isWithin('p.name')} and p.id <> all($1::uuid[]))
      or exists (select from app_user u where ${isWithin('u.name')})
      or exists (select from person p where starts_with(lower(p.job_title), lower(said)) and p.id <> all($1::uuid[]))
      or exists (select from employment e where starts_with(lower(e.job_title), lower(said)) and e.person_id <> all($1::uuid[]))
    when 'phones' then
      exists (select from person p where p.phones && array[said] and p.id <> all($1::uuid[]))
      or exists (select from partner p where p.phones && array[said])
    when 'emails' then
      exists (select from person p where p.emails && array[said] and p.id <> all($1::uuid[]))
      or exists (select from partner p where p.emails && array[said])
      or exists (select from app_user u where lower(u.email) = said)
      or exists (select from mail_account m where lower(m.address) = said)
    else exists (select from person p where p.messenger_ids && array[said] and p.id <> all($1::uuid[])) end as others
  from his`;
