import { DealRole } from '../../deals/dealPerson.entity.js';
import { EndKind } from '../../relationships/relationshipType.entity.js';
import { buildDealPerson, buildPerson } from '../buildRecords.js';
import { buildRelationship, buildRelationshipType, endOf } from '../buildRelationships.js';
import { type Call, given, id } from './call.js';
import type { OperationName } from './document.js';
import type { Setting } from './setting.js';

/** One more of the manager's people. */
const another = ({ manager }: Setting) => buildPerson({ owner: manager });

const relationshipOf = async (setting: Setting) => buildRelationship(setting.person, await another(setting));

/** Arguments for the commands on relationships, as {@link argumentsOf} gives them. */
export const relationshipCalls: Record<OperationName, Call> = {
  'Query.relationshipTypes': () => ({}),
  'Query.relationships': async (setting) => {
    const { id } = await relationshipOf(setting);
    return { of: endOf(setting.person), ids: [id] };
  },
  'Query.relationshipSuggestions': async ({ manager }) => {
    const emails = [`a@${id()}.example`];
    await buildPerson({ owner: manager, emails });
    return { of: endOf(await buildPerson({ owner: manager, emails })) };
  },
  'Query.relationshipGraph': async (setting) => {
    const { typeId } = await relationshipOf(setting);
    return { around: endOf(setting.person), steps: 2, most: 50, typeIds: [typeId] };
  },
  'Query.influencePaths': async (setting) => {
    const [deal, person] = [await setting.deal(), await another(setting)];
    await buildDealPerson({ deal, person, role: DealRole.DECISION_MAKER });
    await buildRelationship(setting.person, person);
    return { dealId: deal.id, first: 5 };
  },
  'Mutation.createRelationshipType': () =>
    given({
      id: id(),
      name: `Связь ${id()}`,
      inverseName: 'обратно',
      fromKind: EndKind.PERSON,
      toKind: EndKind.PERSON,
    }),
  'Mutation.editRelationshipType': async () =>
    given({ id: (await buildRelationshipType()).id, version: 9, name: `Связь ${id()}`, conducts: false }),
  'Mutation.archiveRelationshipType': async () => given({ id: (await buildRelationshipType()).id, archived: true }),
  'Mutation.addRelationship': async (setting) => {
    const { id: typeId } = await buildRelationshipType();
    const ends = { from: endOf(setting.person), to: endOf(await another(setting)) };
    return given({ id: id(), typeId, ...ends, strength: 4, since: '2020-01-01', comment: 'Учились вместе' });
  },
  'Mutation.editRelationship': async (setting) => {
    const { id: typeId } = await buildRelationshipType();
    return given({ id: (await relationshipOf(setting)).id, version: 9, typeId, strength: 5 });
  },
  'Mutation.removeRelationship': async (setting) => given({ id: (await relationshipOf(setting)).id }),
  'Mutation.dismissSuggestion': async (setting) =>
    given({ from: endOf(setting.person), to: endOf(await another(setting)) }),
  'Mutation.placeInGraph': ({ person }) => given({ ...endOf(person), x: 10.5, y: -2 }),
};
