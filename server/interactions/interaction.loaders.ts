import DataLoader from 'dataloader';
import type { Context } from '../core/context.js';
import { InteractionLink } from './interactionLink.entity.js';
import { Participant } from './participant.entity.js';

/** What stands beside interactions, loaded for all of a list together. */
interface Loaders {
  participants: DataLoader<string, Participant[]>;
  /** Ids of other deals that an interaction is shown with. */
  linked: DataLoader<string, string[]>;
  /** What a letter looks like, which is too much to load with every list. */
  html: DataLoader<string, string | null>;
  /** Whether an answer goes to an address that none of the people who took part is known by. */
  strange: DataLoader<string, boolean>;
}

const STRANGE = `
  select i.id from interaction i
  join participant p on p.interaction_id = i.id join person h on h.id = p.person_id
  where i.id = any(?::uuid[]) and i.answer_to is not null
  group by i.id having not bool_or(i.answer_to = any(h.emails))`;

const known = new WeakMap<Context, Loaders>();

export function loadersOf(ctx: Context): Loaders {
  const loaders = known.get(ctx) ?? makeLoaders(ctx);
  known.set(ctx, loaders);
  return loaders;
}

/** Nothing is kept: the commands of one request may change what would be. */
function makeLoaders({ em }: Context): Loaders {
  const participants = async (ids: readonly string[]) => {
    const rows = await em.find(Participant, { interactionId: { $in: [...ids] } }, { orderBy: { id: 'asc' } });
    const found = Map.groupBy(rows, ({ interactionId }) => interactionId);
    return ids.map((id) => found.get(id) ?? []);
  };
  const linked = async (ids: readonly string[]) => {
    const rows = await em.find(InteractionLink, { interactionId: { $in: [...ids] } }, { orderBy: { id: 'asc' } });
    const found = Map.groupBy(rows, ({ interactionId }) => interactionId);
    return ids.map((id) => (found.get(id) ?? []).map(({ dealId }) => dealId));
  };
  const html = async (ids: readonly string[]) => {
    const sql = 'select id, html from interaction where id = any(?::uuid[]) and html is not null';
    const rows = await em.execute<{ id: string; html: string }[]>(sql, [`{${ids.join()}}`]);
    const found = new Map(rows.map((row) => [row.id, row.html]));
    return ids.map((id) => found.get(id) ?? null);
  };
  const strange = async (ids: readonly string[]) => {
    const rows = await em.execute<{ id: string }[]>(STRANGE, [`{${ids.join()}}`]);
    const found = new Set(rows.map(({ id }) => id));
    return ids.map((id) => found.has(id));
  };
  return {
    strange: new DataLoader(strange, { cache: false }),
    html: new DataLoader(html, { cache: false }),
    participants: new DataLoader(participants, { cache: false }),
    linked: new DataLoader(linked, { cache: false }),
  };
}
