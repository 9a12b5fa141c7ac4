import { setTimeout as pause } from 'node:timers/promises';
import type { App } from '#lib/core/app.svelte.js';
import { TypedDocumentString, UserRowFragmentDoc, type EditProfileMutation } from '#lib/core/gql/graphql.js';
import { AppError } from '#lib/core/graphql.js';
import { newId } from '#lib/core/id.js';
import type { Ending, Verb, Weight } from './some.js';

const AGAIN_MS = 500;

interface Receipt {
  clientId: string;
  mutationId: string;
}

/** The admin of each company stays; the others change teams and roles under open boards. */
const access: Verb = async (window, { people, teams }, chance) => {
  const movable = people.filter(({ user }) => user.role !== 'ADMIN').slice(1);
  const input = {
    id: chance.one(movable).user.id,
    role: chance.one(['MANAGER', 'MANAGER', 'HEAD', 'OBSERVER'] as const),
    teamId: chance.one([teams.north.id, teams.coast.id, teams.south.id, null]),
    active: true,
  };
  return window.app.commands.run({ document: SetAccessDocument, input, about: [input.id], overlay: [], label: '' });
};

const visibility: Verb = async ({ app }, _, chance) => {
  const [role, visibility] = [chance.one(['MANAGER', 'HEAD', 'OBSERVER']), chance.one(['OWN', 'TEAM', 'TEAM', 'ALL'])];
  return setVisibility(app, role, visibility);
};

/** A rate that changes under cards of that currency. */
const rate: Verb = async ({ app }, _, chance) => {
  const input = { currency: 'USD', day: '2020-01-13', rate: `${80 + chance.below(20)}.${chance.below(10)}` };
  return untilAnswered(app, SetCurrencyRateDocument, { input });
};

export const setVisibility = (app: App, role: string, visibility: string): Ending =>
  untilAnswered(app, SetRoleVisibilityDocument, { role, visibility });

type Done = TypedDocumentString<{ done: unknown }, Record<string, unknown>>;

/** Sends it until there is an answer. */
async function untilAnswered(app: App, document: Done, given: Record<string, unknown>): Ending {
  const receipt = { clientId: app.session.clientId, mutationId: newId() };
  for (;;) {
    try {
      await app.ask(document, { ...given, receipt });
      return { kind: 'ok', seq: 0, mutationId: receipt.mutationId };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      if (error.code !== 'NETWORK' && error.code !== 'INTERNAL') return { kind: 'refused', error };
      await pause(AGAIN_MS);
    }
  }
}

const SetAccessDocument = new TypedDocumentString<EditProfileMutation, { input: object; receipt?: Receipt | null }>(
  `${UserRowFragmentDoc.toString()} mutation SetAccess($input: SetAccessInput!, $receipt: Receipt) {
    answer: setAccess(input: $input, receipt: $receipt) { seq user { ...UserRow } }
  }`,
);

const SetRoleVisibilityDocument = new TypedDocumentString<{ done: boolean }, Record<string, unknown>>(
  `mutation SetRoleVisibility($role: Role!, $visibility: Visibility!, $receipt: Receipt) {
    done: setRoleVisibility(role: $role, visibility: $visibility, receipt: $receipt)
  }`,
);

const SetCurrencyRateDocument = new TypedDocumentString<{ done: unknown }, Record<string, unknown>>(
  `mutation SetRate($input: SetCurrencyRateInput!, $receipt: Receipt) {
    done: setCurrencyRate(input: $input, receipt: $receipt) { seq }
  }`,
);

/** Rights and rates that change under open boards. */
export const rightsWeights: Weight[] = [
  [2, 'access', access],
  [2, 'visibility', visibility],
  [1, 'rate', rate],
];
