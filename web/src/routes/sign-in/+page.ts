import { SignInInfoDocument } from '#lib/core/gql/graphql.js';
import { createAsk } from '#lib/core/graphql.js';
import type { PageLoad } from './$types.js';

export const ssr = false;

export const load: PageLoad = async ({ fetch }) => {
  const ask = createAsk({ url: '/graphql', fetch, onSessionLost: () => {} });
  const info = await ask(SignInInfoDocument, {}).then(
    ({ signInInfo }) => signInInfo,
    () => null,
  );
  return { ask, info };
};
