import { EditPartnerDocument, EditProfileDocument, PartnersDocument } from '#lib/core/gql/graphql.js';
import { newId } from '#lib/core/id.js';
import { createPartner } from '#lib/partners/partners.js';
import { editStage } from '#lib/pipelines/pipelines.js';
import type { Chance } from '../window/random.js';
import { cardWeights } from './cardVerbs.js';
import type { Company } from './company.js';
import { create, dealWeights } from './dealVerbs.js';
import { erasureWeights } from './erasureVerbs.js';
import { importWeights } from './importVerbs.js';
import { leadWeights } from './leadVerbs.js';
import { mergeWeights } from './mergeVerbs.js';
import { paperWeights } from './paperVerbs.js';
import { planWeights } from './planVerbs.js';
import { remarkWeights } from './remarkVerbs.js';
import { rightsWeights } from './rightsVerbs.js';
import { isUnique, unique, type Ending, type Verb, type Weight } from './some.js';
import { talkWeights } from './talkVerbs.js';
import { taskWeights } from './taskVerbs.js';
import type { ChaosWindow } from './window.js';

const partner: Verb = async ({ app }) => createPartner(app, { name: unique() }).outcome;

const renamePartner: Verb = async ({ app }, _, chance) => {
  const { partners } = await app.ask(PartnersDocument, { first: 50 });
  const renamed = partners.nodes.filter(({ name }) => !isUnique(name));
  if (!renamed.length) return undefined;
  const { id, version, name } = chance.one(renamed);
  return app.commands.run({
    document: EditPartnerDocument,
    input: { id, name: `Партнёр ${chance.below(99)}` },
    about: [id],
    overlay: [],
    base: { type: 'partner', id, version, seen: { name } },
    label: '',
  });
};

const profile: Verb = async ({ app }, _, chance) => {
  const input = { theme: chance.one(['LIGHT', 'DARK'] as const) };
  return app.commands.run({ document: EditProfileDocument, input, about: [newId()], overlay: [], label: '' });
};

const configure: Verb = async ({ app }, { pipelineId, stageIds }, chance) => {
  const pipeline = app.store.get('pipeline', pipelineId);
  const chosen = chance.one(stageIds);
  const stage = pipeline?.stages.find(({ id }) => id === chosen);
  return pipeline && stage && editStage(app, pipeline, stage, { probability: chance.below(100) });
};

const undo: Verb = async ({ app }) => app.undo.undo();

/** How often, of all that windows do, one does what. */
const weights: Weight[] = [
  ...dealWeights,
  ...taskWeights,
  ...planWeights,
  ...talkWeights,
  ...remarkWeights,
  ...paperWeights,
  ...leadWeights,
  ...mergeWeights,
  ...cardWeights,
  ...importWeights,
  ...erasureWeights,
  [1, 'partner', partner],
  [2, 'renamePartner', renamePartner],
  [1, 'profile', profile],
  [1, 'configure', configure],
  [6, 'undo', undo],
  ...rightsWeights,
];

const verbs = new Map(weights.map(([, name, verb]) => [name, verb]));

/** Each as often as its weight. */
export const verbNames = weights.flatMap(([weight, name]) => Array.from({ length: weight }, () => name));

/** What only an admin may, whoever's turn it is. */
export const isForAdmin = (name: string) => FOR_ADMIN.includes(name);

const FOR_ADMIN = ['access', 'visibility', 'configure', 'rate', 'place', 'erase'];

/** Does it, or, where nothing that it could be done to is in sight, opens a deal. */
export async function act(name: string, window: ChaosWindow, company: Company, chance: Chance): Ending {
  return (await verbs.get(name)!(window, company, chance)) ?? create(window, company, chance);
}
