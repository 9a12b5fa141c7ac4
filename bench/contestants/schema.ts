import { setMaxListeners } from 'node:events';
import { createPubSub } from 'graphql-yoga';
import { createSchema, Deal } from '../built.ts';
import { columns, frameOf, labels } from './card.ts';

type Frame = ReturnType<typeof frameOf>;

// Every subscriber listens, and that is no leak.
setMaxListeners(0);
const pubSub = createPubSub<{ changes: [frame: Frame] }>();
const card = Object.assign(new Deal(), columns);
const label = (_table: string, id: string) => Promise.resolve(labels.get(id) ?? null);

/**
 * Our schema with an ordinary iterator in the place of the live stream: the document is executed for every subscriber.
 * The row and its neighbours are at hand, so that nothing but the execution is measured: the best case.
 */
export const schema = await createSchema();
export const context = { changes: () => pubSub.subscribe('changes'), labels: { of: label, need: label } };
export const publish = (seq: number): void => pubSub.publish('changes', frameOf(seq, card));
