import type { Partner } from '../partners/partner.entity.js';
import { Person } from '../persons/person.entity.js';
import type { End, Relationship } from '../relationships/relationship.entity.js';
import type { AddRelationshipInput } from '../relationships/relationship.inputs.js';
import { addRelationship } from '../relationships/relationship.service.js';
import { EndKind, type RelationshipType } from '../relationships/relationshipType.entity.js';
import type { CreateRelationshipTypeInput } from '../relationships/relationshipType.inputs.js';
import { createRelationshipType } from '../relationships/relationshipType.service.js';
import { systemContext } from './build.js';

let made = 0;
const next = () => ++made;

/** A record as relationships name it. */
export const endOf = (record: Partner | Person): End => ({
  kind: record instanceof Person ? EndKind.PERSON : EndKind.PARTNER,
  id: record.id,
});

/** A kind of relationship, between people unless said otherwise. */
export const buildRelationshipType = (given: Partial<CreateRelationshipTypeInput> = {}): Promise<RelationshipType> =>
  createRelationshipType(systemContext(), {
    name: `Связь ${next()}`,
    inverseName: `Обратная ${next()}`,
    fromKind: EndKind.PERSON,
    toKind: EndKind.PERSON,
    conducts: true,
    decides: false,
    ...given,
  });

type Given = Partial<Omit<AddRelationshipInput, 'from' | 'to' | 'typeId'>> & { type?: RelationshipType };

/** A relationship of two records, of a kind of its own unless said otherwise. */
export async function buildRelationship(
  first: Partner | Person,
  second: Partner | Person,
  { type, ...input }: Given = {},
): Promise<Relationship> {
  const [from, to] = [endOf(first), endOf(second)];
  const kind = type ?? (await buildRelationshipType({ fromKind: from.kind, toKind: to.kind }));
  return addRelationship(systemContext(), { ...input, typeId: kind.id, from, to });
}
