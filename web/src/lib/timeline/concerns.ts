import type { Change } from '#lib/core/feed.js';
import type { TimelineEntryRowFragment } from '#lib/core/gql/graphql.js';
import type { Store } from '#lib/core/store.svelte.js';

/** A timeline as far as it is loaded. */
export interface Story {
  store: Pick<Store, 'get'>;
  wholeId: string;
  isOfPartner: boolean;
  isOfPerson: boolean;
  entries: readonly TimelineEntryRowFragment[];
}

/** Whether a change may have brought, taken or altered an entry of the timeline. */
export function concerns(story: Story, change: Change): boolean {
  return (
    change.id === story.wholeId ||
    isOfShownChain(story, change) ||
    (change.entity === 'chain' && turnsHere(story, change)) ||
    (story.isOfPartner && isOfItsPartner(story, change)) ||
    (story.isOfPerson && isOfInteraction(change))
  );
}

/** With whom it was held the log does not tell. */
const isOfInteraction = ({ name }: Change): boolean => name?.startsWith('interaction.') === true;

/** An interaction that is only linked is told on the deal that it belongs to. */
function isOfShownChain({ entries }: Story, { entity, id, particulars }: Change): boolean {
  const chainId = entity === 'chain' ? id : particulars?.['chainId'];
  return chainId !== undefined && entries.some(({ interaction }) => interaction?.chainId === chainId);
}

/** A chain that turns from a subject or to it is told by itself. What a chain about nothing says names no partner. */
function turnsHere({ wholeId, isOfPartner, isOfPerson }: Story, { particulars }: Change): boolean {
  return isOfPartner || isOfPerson || particulars?.['from'] === wholeId || particulars?.['to'] === wholeId;
}

/** A deal of the partner, or one that has just ceased to be; a task that is about the partner only. */
function isOfItsPartner({ store, wholeId, entries }: Story, { entity, id }: Change): boolean {
  if (entity === 'task') return store.get('task', id)?.partner?.id === wholeId;
  if (entity !== 'deal') return false;
  return store.get('deal', id)?.partner?.id === wholeId || entries.some(({ deal }) => deal?.id === id);
}
