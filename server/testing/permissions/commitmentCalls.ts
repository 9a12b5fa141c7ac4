import type { Commitment } from '../../commitments/commitment.entity.js';
import { keepCommitment } from '../../commitments/commitment.service.js';
import { systemContext } from '../build.js';
import { buildCommitment } from '../buildRecords.js';
import { type Call, given, id } from './call.js';
import type { OperationName } from './document.js';
import type { Setting } from './setting.js';

const DAY = '2099-01-15';

/** A promise of ours, given in an interaction of the manager. */
const promiseOf = async ({ talk }: Setting): Promise<Commitment> => buildCommitment({ interaction: await talk() });

/** Arguments for the commands on promises, as {@link argumentsOf} gives them. */
export const commitmentCalls: Record<OperationName, Call> = {
  'Query.commitments': ({ fullDeal, promise }) => ({ wholeId: fullDeal.id, ids: [promise.id], first: 50 }),
  'Mutation.addCommitment': async ({ talk }) =>
    given({ id: id(), interactionId: (await talk()).id, side: 'OURS', text: 'Прислать смету', dueOn: DAY }),
  'Mutation.editCommitment': async (setting) =>
    given({ id: (await promiseOf(setting)).id, version: 9, text: 'Прислать расчёт', dueOn: '2099-02-01' }),
  'Mutation.keepCommitment': async (setting) => given({ id: (await promiseOf(setting)).id }),
  'Mutation.withdrawCommitment': async (setting) => given({ id: (await promiseOf(setting)).id }),
  'Mutation.reopenCommitment': async (setting) => {
    const promise = await promiseOf(setting);
    await keepCommitment(systemContext(), { id: promise.id });
    return given({ id: promise.id, state: 'KEPT' });
  },
};
