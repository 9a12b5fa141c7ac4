import type { Context } from '../core/context.js';
import { guardEdit, plainEdit } from '../core/edit.js';
import { invalid, rule } from '../core/errors.js';
import { prepared } from '../core/postgres/prepared.js';
import { EndKind, RelationshipType } from './relationshipType.entity.js';
import type {
  ArchiveRelationshipTypeInput,
  CreateRelationshipTypeInput,
  EditRelationshipTypeInput,
} from './relationshipType.inputs.js';

/** Kinds of relationship with those put away. */
const MOST_TYPES = 100;

/** Adds a kind of relationship. @throws INVALID input.decides other; RULE relationshipType.nameTaken, relationshipType.tooMany {limit}; FORBIDDEN */
export const createRelationshipType = (ctx: Context, input: CreateRelationshipTypeInput) =>
  ctx.change(async () => {
    const { name, inverseName, fromKind, toKind, conducts, decides } = input;
    const type = Object.assign(new RelationshipType(), { name, fromKind, toKind, conducts, decides });
    if (input.id) type.id = input.id;
    type.inverseName = inverseName ?? name;
    guardDecides(type, decides);
    const known = await lockTypes(ctx);
    ctx.create(type);
    if (known.length >= MOST_TYPES) throw rule('relationshipType.tooMany', { limit: MOST_TYPES });
    guardName(known, type, name);
    ctx.record('relationshipType.created', type, { fromKind, toKind }, { name: [null, name] });
    return type;
  });

/**
 * Changes a kind of relationship, for all relationships of it.
 * @throws CONFLICT relationshipType.edited with both values; INVALID input.decides other; RULE relationshipType.nameTaken,
 * relationshipType.directed; NOT_FOUND; FORBIDDEN
 */
export const editRelationshipType = (ctx: Context, input: EditRelationshipTypeInput) =>
  ctx.change(async () => {
    const { type, known } = await lockType(ctx, input.id);
    const name = input.name ?? type.name;
    const inverseName = input.inverseName ?? (type.isSymmetric ? name : type.inverseName);
    const conducts = input.conducts ?? type.conducts;
    const decides = input.decides ?? type.decides;
    guardDecides(type, decides);
    const edits = [
      plainEdit('name', type.name, name),
      plainEdit('inverseName', type.inverseName, inverseName),
      flag('conducts', type.conducts, conducts),
      flag('decides', type.decides, decides),
    ];
    const verb = 'relationshipType.edited';
    const details = await guardEdit(ctx, type, { version: input.version, edits, verb });
    const fields = Object.keys(details);
    if (fields.length === 0) return type;
    if (!type.archivedAt) guardName(known, type, name);
    await guardDirection(ctx, type, name === inverseName);
    Object.assign(type, { name, inverseName, conducts, decides });
    ctx.record(verb, type, { fields }, details);
    return type;
  });

/** Puts a kind of relationship away, or brings it back. @throws RULE relationshipType.nameTaken; NOT_FOUND; FORBIDDEN */
export const archiveRelationshipType = (ctx: Context, { id, archived }: ArchiveRelationshipTypeInput) =>
  ctx.change(async () => {
    const { type, known } = await lockType(ctx, id);
    if ((type.archivedAt !== null) === archived) return type;
    if (!archived) guardName(known, type, type.name);
    type.archivedAt = archived ? ctx.now : null;
    ctx.record(archived ? 'relationshipType.archived' : 'relationshipType.restored', type);
    return type;
  });

/** All kinds; until the commit nobody else adds or renames one. */
async function lockTypes(ctx: Context): Promise<RelationshipType[]> {
  await prepared(ctx.em, 'select pg_advisory_xact_lock(hashtextextended($1, 0))', ['relationship_type']);
  return ctx.em.find(RelationshipType, {}, { refresh: true, limit: MOST_TYPES });
}

async function lockType(ctx: Context, id: string): Promise<{ type: RelationshipType; known: RelationshipType[] }> {
  const known = await lockTypes(ctx);
  const type = await ctx.lock(RelationshipType, id);
  ctx.authorize('edit', type);
  return { type, known };
}

/** One name may stand between other ends, as «рекомендовал» does between partners and between people. */
function guardName(known: RelationshipType[], type: RelationshipType, name: string): void {
  const { id, fromKind, toKind } = type;
  const others = known.filter((one) => one.id !== id && !one.archivedAt);
  const alike = others.filter((one) => one.fromKind === fromKind && one.toKind === toKind);
  const isTaken = alike.some((one) => one.name.toLowerCase() === name.toLowerCase());
  if (isTaken) throw rule('relationshipType.nameTaken', { name });
}

/** Which of two is first is not known of what had no direction, and said twice of what had one. */
async function guardDirection(ctx: Context, type: RelationshipType, hasOneWord: boolean): Promise<void> {
  const { id, fromKind, toKind, isSymmetric } = type;
  if (fromKind !== toKind || hasOneWord === isSymmetric) return;
  const [held] = await prepared(ctx.em, 'select from relationship where type_id = $1 limit 1', [id]);
  if (held) throw rule('relationshipType.directed');
}

function guardDecides({ fromKind, toKind }: RelationshipType, decides: boolean): void {
  const mayDecide = fromKind === EndKind.PERSON && toKind === EndKind.PARTNER;
  if (decides && !mayDecide) throw invalid('input.decides', 'other');
}

const flag = (field: string, now: boolean, next: boolean) => ({
  field,
  now,
  next,
  old: String(now),
  new: String(next),
});
