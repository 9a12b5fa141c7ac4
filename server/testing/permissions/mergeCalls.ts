import { mergePartners } from '../../merges/merge.service.js';
import { buildDeal, buildPartner, systemContext } from '../build.js';
import { buildPerson } from '../buildRecords.js';
import { type Call, given, id } from './call.js';
import type { OperationName } from './document.js';
import type { Setting } from './setting.js';

/** Two partners of the manager's; of the one that goes there is a deal. */
async function twins({ manager, free }: Setting) {
  const [kept, gone] = [await buildPartner({ owner: manager }), await buildPartner({ owner: manager })];
  await buildDeal({ owner: manager, route: free, partnerId: gone.id });
  return { keptId: kept.id, goneId: gone.id };
}

async function alike(setting: Setting) {
  const { keptId, goneId } = await twins(setting);
  return { kind: 'PARTNER', firstId: keptId, secondId: goneId };
}

/** Arguments for merges, as {@link argumentsOf} gives them. */
export const mergeCalls: Record<OperationName, Call> = {
  'Query.duplicates': ({ partner }) => ({
    input: {
      kind: 'PARTNER',
      id: id(),
      name: partner.name,
      phones: ['8 916 000-00-01'],
      emails: [],
      inn: '7707083893',
    },
  }),
  'Query.mergeCandidates': async ({ manager }) => {
    const name = `Двойник ${id()}`;
    for (let made = 0; made < 2; made++) await buildPartner({ owner: manager, name });
    return { kind: 'PARTNER', dismissed: false, first: 5 };
  },
  'Query.mergePreviews': async (setting) => {
    const { keptId, goneId } = await twins(setting);
    return { input: { kind: 'PARTNER', pairs: [{ firstId: keptId, secondId: goneId }] } };
  },
  'Mutation.mergePartners': async (setting) =>
    given({ id: id(), ...(await twins(setting)), taken: ['NAME'], takenCustom: [setting.fields.partner.id] }),
  'Mutation.mergePersons': async ({ manager, fields }) => {
    const [kept, gone] = [await buildPerson({ owner: manager }), await buildPerson({ owner: manager })];
    return given({ id: id(), keptId: kept.id, goneId: gone.id, taken: ['OWNER'], takenCustom: [fields.person.id] });
  },
  'Mutation.dismissDuplicate': async (setting) => given(await alike(setting)),
  'Mutation.restoreDuplicate': async (setting) => given(await alike(setting)),
  'Mutation.undoMerge': async (setting) => {
    const merge = { id: id(), ...(await twins(setting)) };
    await mergePartners(systemContext(), merge);
    return given({ id: merge.id });
  },
};
