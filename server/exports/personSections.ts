import type { Context } from '../core/context.js';
import { prepared } from '../core/postgres/prepared.js';
import type { FieldValues } from '../core/schema/fieldValue.js';
import type { Footprint } from '../erasure/footprint.service.js';
import { lookLonger } from '../erasure/longer.service.js';
import { mentionsOf, otherMentions, textsIn } from '../erasure/mentions.service.js';
import { customSaid, historySaid, type Told } from './historySaid.js';
import type { PersonSection } from './personWords.js';

type Row = Record<string, unknown>;

/** What is held on somebody in one place. Columns, and the codes in them, are named as words name them. */
export const sections: Record<
  Exclude<PersonSection, 'files'>,
  (ctx: Context, footprint: Footprint) => Promise<Row[]>
> = {
  card: async (ctx, footprint) => {
    const rows = await cards(ctx, footprint);
    return Promise.all(rows.map(async (row) => ({ ...row, fields: await customSaid(ctx, row.fields) })));
  },
  employments: by(
    `select c.name as partner, e.job_title as "jobTitle", e.since, e.until
     from employment e join partner c on c.id = e.partner_id where e.id = any($1::uuid[])`,
    ({ employments }) => employments,
  ),
  roles: by(
    `select '№ ' || d.number || ' ' || d.title as deal, r.role
     from deal_person r join deal d on d.id = r.deal_id where r.id = any($1::uuid[])`,
    ({ roles }) => roles,
  ),
  relationships: by(
    `select t.name as kind, concat_ws(' — ', fp.name, fc.name, tp.name, tc.name) as other, r.since, r.until, r.comment
     from relationship r join relationship_type t on t.id = r.type_id
     left join person fp on fp.id = r.from_person_id left join partner fc on fc.id = r.from_partner_id
     left join person tp on tp.id = r.to_person_id left join partner tc on tc.id = r.to_partner_id
     where r.id = any($1::uuid[])`,
    ({ relationships }) => relationships,
  ),
  leads: by(
    `select received_at as at, channel, state, contact, company, topic, text, phones, emails, messenger_ids as messengers, inn
     from lead where id = any($1::uuid[]) order by received_at`,
    ({ leads }) => leads,
  ),
  talks: by(
    `select i.held_at as at, i.kind, i.direction, i.topic, i.text, i.result, i.place, u.name as responsible,
       (select string_agg(coalesce(h.name, p.name), ', ') from participant p left join person h on h.id = p.person_id
        where p.interaction_id = i.id) as participants
     from interaction i left join app_user u on u.id = i.responsible_id where i.id = any($1::uuid[]) order by i.held_at`,
    ({ talks, sharedTalks }) => [...talks, ...sharedTalks],
  ),
  promises: by(
    'select side, text, due_on as due, state from commitment where id = any($1::uuid[]) order by due_on',
    ({ commitments }) => commitments,
  ),
  tasks: by(
    'select title, text, result, due_at as due, state from task where id = any($1::uuid[]) order by created_at',
    ({ tasks }) => tasks,
  ),
  letters: by(
    `select created_at as at, "to", subject as topic, text, state, sent_at as sent
     from letter where id = any($1::uuid[]) order by created_at`,
    ({ letters }) => letters,
  ),
  incoming: by(
    `select b.at, c.name as channel, b.sender as contact, b.topic, b.outcome
     from inbound b join channel c on c.id = b.channel_id where b.id = any($1::uuid[]) order by b.at`,
    ({ inbounds }) => inbounds,
  ),
  consents: by(
    `select g.at, t.label, t.text, g.contact, g.address
     from consent g join consent_text t on t.id = g.text_id where g.id = any($1::uuid[]) order by g.at`,
    ({ consents }) => consents,
  ),
  history: async (ctx, footprint) => historySaid(ctx, await changes(ctx, footprint)),
  mentions: (ctx, footprint) =>
    ctx.atOnce(async (moment) => {
      await lookLonger(moment);
      const mentions = otherMentions(footprint, await mentionsOf(moment, footprint));
      return mentions.map((mention) => ({
        where: mention.table,
        text: textsIn(mention).join('\n'),
      }));
    }),
};

const cards = by<Row & { fields: FieldValues }>(
  `select p.name, p.job_title as "jobTitle", p.birthday, p.notes, c.name as partner, p.works_since as since, p.phones,
     p.emails, p.messenger_ids as messengers, p.created_at as at, p.custom as fields
   from person p left join partner c on c.id = p.partner_id where p.id = any($1::uuid[])`,
  ({ persons }) => persons,
);

const changes = by<Row & Told>(
  `select e.at, u.name as who, d.field, d.old, d.new
   from event e join event_detail d on d.seq = e.seq left join app_user u on u.id = e.actor_id
   where e.entity_id = any($1::uuid[]) order by e.seq, d.field`,
  ({ persons, leads }) => [...persons, ...leads],
);

/** Files that came or went with what was said. */
export const filesOf = (ctx: Context, { files }: Footprint): Promise<KeptFile[]> =>
  prepared(ctx.em, 'select id, name, type, size, created_at as at from stored_file where id = any($1::uuid[]) order by created_at', [files]); // prettier-ignore

export interface KeptFile {
  id: string;
  name: string;
  type: string;
  size: number;
  at: Date;
}

function by<Found extends Row = Row>(sql: string, ids: (footprint: Footprint) => string[]) {
  return (ctx: Context, footprint: Footprint): Promise<Found[]> => prepared(ctx.em, sql, [ids(footprint)]);
}
