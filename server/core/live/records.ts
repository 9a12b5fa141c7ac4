import { createUnionType, type ClassType } from 'type-graphql';
import { nameOf, type RowClass } from '../row.entity.js';

const liveRecords = new Map<string, RowClass>();

/** Makes rows of a class travel in the feed: whoever sees one gets it anew with every event about it. */
export const Live = () => (entity: RowClass) => {
  liveRecords.set(nameOf(entity), entity);
};

/** The class behind an event's `entity`; null when events of that kind travel without their row. */
export const liveRecord = (entity: string): RowClass | null => liveRecords.get(entity) ?? null;

export const LiveRecord = createUnionType({
  name: 'Record',
  description: 'A record as the feed carries it.',
  types: () => sortedByName([...liveRecords.values()] as unknown as ClassType[]),
});

/** The schema must not depend on the order in which modules happen to be loaded. */
const sortedByName = (classes: ClassType[]) => classes.sort((a, b) => (a.name < b.name ? -1 : 1));
