import type { App } from '#lib/core/app.svelte.js';
import { placeOf } from '#lib/core/cursor.js';
import { PartnersDocument } from '#lib/core/gql/graphql.js';
import { tellDealRefusal } from '#lib/deals/refusal.js';
import type { Choice, PickSource } from '#lib/fields/pick.svelte.js';
import { createPartner } from '#lib/partners/partners.js';
import type { Toasts } from '#lib/ui/toasts.svelte.js';

/** Partners the viewer sees, searched on the server; one that is not there can be made on the way. */
export const partnerSource = ({ app, toasts }: { app: App; toasts: Toasts }): PickSource<Choice> => ({
  search: async (text) => {
    const { partners } = await app.ask(PartnersDocument, { text: text || null, first: 8 });
    for (const partner of partners.nodes) app.store.put('partner', partner, placeOf(partners.asOf));
    return partners.nodes.map(({ id, name, owner }) => ({ id, name, hint: owner.name }));
  },
  create: async (name) => {
    const { id, outcome } = createPartner(app, { name });
    void tellDealRefusal({ app, toasts }, name, outcome);
    return (await outcome).kind === 'ok' ? { id, name } : null;
  },
  clearable: true,
});
