import { registerEnumType } from 'type-graphql';
import type { Context } from '../core/context.js';
import { prepared } from '../core/postgres/prepared.js';
import type { Footprint } from './footprint.service.js';
import { type Mention, otherMentions } from './mentions.service.js';

/** Where something is held on a person. */
export enum DataPlace {
  CARD = 'CARD',
  LEADS = 'LEADS',
  TALKS = 'TALKS',
  SHARED_TALKS = 'SHARED_TALKS',
  PROMISES = 'PROMISES',
  TASKS = 'TASKS',
  FILES = 'FILES',
  LETTERS = 'LETTERS',
  INCOMING = 'INCOMING',
  CONSENTS = 'CONSENTS',
  ROLES = 'ROLES',
  EMPLOYMENTS = 'EMPLOYMENTS',
  RELATIONSHIPS = 'RELATIONSHIPS',
  MERGES = 'MERGES',
  MENTIONS = 'MENTIONS',
  DOCUMENTS = 'DOCUMENTS',
}

registerEnumType(DataPlace, {
  name: 'DataPlace',
  description: 'Where something is held on a person, and what erasing does there.',
  valuesConfig: {
    CARD: { description: 'His card, and those that were merged into it: emptied.' },
    LEADS: { description: 'Leads of his: emptied.' },
    TALKS: { description: 'Interactions with him alone, and letters that he wrote: emptied.' },
    SHARED_TALKS: { description: 'Interactions in which others took part too: they stay, without him.' },
    PROMISES: { description: 'Promises given in the emptied interactions: emptied.' },
    TASKS: { description: 'Tasks that planned them or that they led to: emptied.' },
    FILES: { description: 'Files that came or went with them: deleted.' },
    LETTERS: { description: 'Letters to him: emptied; what has not gone out yet goes out no more.' },
    INCOMING: { description: 'Lines of the journal of what came by channels: emptied.' },
    CONSENTS: { description: 'Consents: as proof of them text and time stay, without him.' },
    ROLES: { description: 'Roles in deals: removed.' },
    EMPLOYMENTS: { description: 'What he was at clients: removed.' },
    RELATIONSHIPS: { description: 'Relationships: removed.' },
    MERGES: { description: 'Merges of his cards: they can be undone no more.' },
    MENTIONS: { description: 'Other texts that name him in full, or his number or address: they stay, without that.' },
    DOCUMENTS: {
      description: 'Clients and legal sides under his name: they stay, as long as documents are kept (402-ФЗ).',
    },
  },
});

export interface PlaceCount {
  place: DataPlace;
  count: number;
}

/** How much there is where; only places where there is something. */
export async function countsOf(ctx: Context, footprint: Footprint, mentions: Mention[]): Promise<PlaceCount[]> {
  const { persons, leads, talks, sharedTalks, commitments, tasks, files, letters } = footprint;
  const { inbounds, consents, roles, employments, relationships, merges } = footprint;
  const counts: Record<DataPlace, number> = {
    CARD: persons.length,
    LEADS: leads.length,
    TALKS: talks.length,
    SHARED_TALKS: sharedTalks.length,
    PROMISES: commitments.length,
    TASKS: tasks.length,
    FILES: files.length,
    LETTERS: letters.length,
    INCOMING: inbounds.length,
    CONSENTS: consents.length,
    ROLES: roles.length,
    EMPLOYMENTS: employments.length,
    RELATIONSHIPS: relationships.length,
    MERGES: merges.length,
    MENTIONS: otherMentions(footprint, mentions).length,
    DOCUMENTS: await countDocuments(ctx, footprint),
  };
  return Object.values(DataPlace)
    .map((place) => ({ place, count: counts[place] }))
    .filter(({ count }) => count > 0);
}

async function countDocuments(ctx: Context, { finder }: Footprint): Promise<number> {
  if (!finder) return 0;
  const [row] = await prepared<{ count: number }>(ctx.em, DOCUMENTS, [finder.coarse]);
  return row!.count;
}

const DOCUMENTS = `
  select (select count(*) from partner where name ~* $1)::int
    + (select count(*) from legal_entity where concat_ws(' ', name, full_name, director_name, legal_address) ~* $1)::int
    as count`;
