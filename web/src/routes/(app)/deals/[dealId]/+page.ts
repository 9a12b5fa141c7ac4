import { DealDocument } from '#lib/core/gql/graphql.js';
import { AppError } from '#lib/core/graphql.js';
import type { PageLoad } from './$types.js';

/** Presence goes by board, so the page has to know the deal's pipeline first. */
export const load: PageLoad = async ({ params, parent }) => {
  const { app } = await parent();
  const known = app.store.get('deal', params.dealId);
  if (known) return { pipelineId: known.pipelineId };
  try {
    const { deal } = await app.ask(DealDocument, { id: params.dealId });
    return { pipelineId: deal.pipelineId };
  } catch (error) {
    if (error instanceof AppError && error.code !== 'NETWORK') return { pipelineId: null };
    throw error;
  }
};
