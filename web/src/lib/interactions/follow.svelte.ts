import type { App } from '#lib/core/app.svelte.js';
import type { Change } from '#lib/core/feed.js';
import { FollowedList } from '#lib/core/followedList.svelte.js';
import { ChainInteractionsDocument, InteractionsDocument, type InteractionFilter } from '#lib/core/gql/graphql.js';
import type { InteractionRow } from './interactions.js';

const PAGE = 50;

/** What a list of interactions is ordered by. */
interface When {
  at: number;
  id: string;
}

export type InteractionList = FollowedList<InteractionRow, When>;

const whenOf = ({ heldAt, id }: InteractionRow): When => ({ at: Date.parse(heldAt), id });
const earlier = (a: When, b: When): number => a.at - b.at || (a.id < b.id ? -1 : Number(a.id > b.id));

/** Interactions of a filter, the latest first. */
export const followInteractions = (app: App, filter: InteractionFilter): InteractionList =>
  new FollowedList<InteractionRow, When>(app.live, {
    load: async (after) => (await app.ask(InteractionsDocument, { filter, first: PAGE, after })).interactions,
    again: (ids) => again(app, ids, filter),
    touched: partIn,
    keyOf: whenOf,
    compare: (a, b) => earlier(b, a),
  });

/** All that one chain holds, the earliest first. */
export const followChain = (app: App, chainId: string): InteractionList =>
  new FollowedList<InteractionRow, When>(app.live, {
    load: async (after) =>
      (await app.ask(ChainInteractionsDocument, { id: chainId, first: PAGE, after })).chain.interactions,
    again: (ids) => again(app, ids, { chainId }),
    touched: partIn,
    keyOf: whenOf,
    compare: earlier,
  });

async function again(app: App, ids: string[], filter: InteractionFilter): Promise<InteractionRow[]> {
  return (await app.ask(InteractionsDocument, { ids, filter, first: ids.length, after: null })).interactions.nodes;
}

function partIn({ name, particulars }: Change): string[] {
  const { part, interactionId } = (particulars ?? {}) as { part?: unknown; interactionId?: unknown };
  const id = name?.startsWith('commitment.') ? interactionId : name?.startsWith('interaction.') ? part : null;
  return typeof id === 'string' ? [id] : [];
}

/** Events after which many interactions at once stand elsewhere, or are seen by others. */
const WIDE = ['deal.assigned', 'deal.shared', 'deal.unshared'];

/** Whether a change moves, hides or names more than the one interaction that it tells of. */
export const isWide = (change: Change): boolean => {
  const { entity, name, forget } = change;
  if (entity === 'chain') return forget || !name?.startsWith('interaction.');
  if (entity === 'partner') return isRenamed(change);
  return entity === 'deal' && (forget || WIDE.includes(name ?? ''));
};

/** What is about a partner and nothing else is called by its name. */
const isRenamed = ({ name, particulars }: Change): boolean =>
  name === 'partner.edited' && ((particulars?.['fields'] as string[] | undefined)?.includes('name') ?? false);

export const isAboutInteractions = (change: Change): boolean => partIn(change).length > 0 || isWide(change);
