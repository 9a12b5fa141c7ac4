import type { EndKind, LinkNature } from '#lib/core/gql/graphql.js';
import type { Dictionary } from '#lib/core/i18n/ru.js';
import type { RelationshipRow, RelationshipTypeRow } from '#lib/core/rows.js';
import type { Store } from '#lib/core/store.svelte.js';

/** A partner or a person by its name. */
export interface End {
  id: string;
  kind: EndKind;
  name: string;
}

/** Of what kind a relationship is, and between whom. */
export type Ends = Pick<RelationshipRow, 'typeId' | 'from' | 'to'>;
type Types = Pick<Store, 'get' | 'list'>;

/** The end that is not this record. */
export const otherEnd = ({ from, to }: Pick<Ends, 'from' | 'to'>, id: string): End => (from.id === id ? to : from);

/** What the other end is to this record: «поставщик» on the card of who buys. */
export function roleOfOther(types: Types, { typeId, from }: Ends, id: string): string {
  const type = types.get('relationshipType', typeId);
  return (from.id === id ? type?.inverseName : type?.name) ?? '';
}

/** What a link is: of a kind that somebody has said, or what its nature tells. */
interface Linking {
  nature: LinkNature;
  typeId?: string | null;
}

/** What the first of two steps is to the second: «влияет на». */
export function linkWords(
  types: Types,
  { relationships: t }: Dictionary,
  { nature, typeId, from }: Linking & { from: string },
  startId: string,
): string {
  const isForth = from === startId;
  if (nature === 'WORK') return isForth ? t.works : t.employs;
  if (nature === 'PART') return isForth ? t.partOf : t.hasPart;
  const type = typeId ? types.get('relationshipType', typeId) : undefined;
  return (isForth ? type?.name : type?.inverseName) ?? '';
}

/** Whether a link goes from who is something to whom he is it. Of work the kinds of its ends tell it already. */
export function hasDirection(types: Types, { nature, typeId }: Linking): boolean {
  const type = typeId ? types.get('relationshipType', typeId) : undefined;
  return nature === 'PART' || (type !== undefined && !isSymmetric(type));
}

/** What another record may be to one of this kind: a kind of relationship, and on which of its ends this one stands. */
export interface Role {
  /** For a list to choose from. */
  value: string;
  typeId: string;
  /** Whether this record is the first end. */
  isFirst: boolean;
  otherKind: EndKind;
  label: string;
}

/** All that others may be to a record of this kind; what has no direction is named once. */
export function rolesFor(types: Types, kind: EndKind, otherKind?: EndKind): Role[] {
  const inUse = types.list('relationshipType').filter((type) => !type.archivedAt);
  const roles = inUse
    .flatMap((type) => rolesOf(type, kind))
    .filter((role) => !otherKind || role.otherKind === otherKind);
  return roles.sort((a, b) => a.label.localeCompare(b.label));
}

/** Whether one word is for both ends. */
export const isSymmetric = ({ fromKind, toKind, name, inverseName }: Named): boolean =>
  fromKind === toKind && name === inverseName;

export type Named = Pick<RelationshipTypeRow, 'name' | 'inverseName' | 'fromKind' | 'toKind'>;

function rolesOf(type: RelationshipTypeRow, kind: EndKind): Role[] {
  const { id: typeId, fromKind, toKind, name, inverseName } = type;
  const roles: Role[] = [];
  if (fromKind === kind)
    roles.push({ value: roleValue(typeId, true), typeId, isFirst: true, otherKind: toKind, label: inverseName });
  if (toKind === kind && !isSymmetric(type))
    roles.push({ value: roleValue(typeId, false), typeId, isFirst: false, otherKind: fromKind, label: name });
  return roles;
}

/** How a list names the role that the other end of this relationship has to a record. */
export function roleValueOf(types: Types, row: Ends, id: string): string {
  const type = types.get('relationshipType', row.typeId);
  return roleValue(row.typeId, !type || isSymmetric(type) || row.from.id === id);
}

const roleValue = (typeId: string, isFirst: boolean): string => `${typeId} ${isFirst ? 'first' : 'second'}`;
