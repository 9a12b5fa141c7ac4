import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Context } from '../core/context.js';
import { can } from '../core/rights/policy.js';
import { Label } from '../core/schema/label.js';
import { Person } from '../persons/person.entity.js';
import { EndKind } from '../relationships/relationshipType.entity.js';
import { type MergePairInput, type MergePreviewsInput, PersonField } from './merge.inputs.js';
import { kindOf } from './pair.js';
import type { Mergeable } from './values.js';

export enum MovedKind {
  DEAL = 'DEAL',
  LEAD = 'LEAD',
  PERSON = 'PERSON',
  LEGAL_ENTITY = 'LEGAL_ENTITY',
  CHILD = 'CHILD',
  INTERACTION = 'INTERACTION',
  TASK = 'TASK',
  COMMENT = 'COMMENT',
  FILE = 'FILE',
  RELATIONSHIP = 'RELATIONSHIP',
}

registerEnumType(MovedKind, {
  name: 'MovedKind',
  description: 'What a merge moves from one record to the other.',
  valuesConfig: {
    CHILD: { description: 'A partner right under it.' },
    INTERACTION: { description: 'Of a partner a chain of contacts about it; of a person a contact he took part in.' },
    TASK: { description: 'A task about the partner only.' },
    COMMENT: { description: 'A comment about the partner only.' },
    FILE: { description: 'A file of the partner only.' },
  },
});

@ObjectType({ description: 'How many records of a kind a merge moves.' })
export class MovedCount {
  @Field(() => MovedKind, { description: 'What.' })
  what!: MovedKind;

  @Field(() => Int, { description: 'How many, also those that you do not see.' })
  count!: number;
}

@ObjectType({ description: 'What merging two records would do, when nobody chooses otherwise.' })
export class MergePreview {
  @Field(() => Label, {
    description: 'The one that stays: a client before a potential one, then the one with more to it, then the older.',
  })
  kept!: Label;

  @Field(() => Label, { description: 'The one that goes.' })
  gone!: Label;

  @Field(() => Boolean, { description: 'Whether you may merge them: edit both.' })
  allowed!: boolean;

  @Field(() => [MovedCount], { description: 'What is moved to the one that stays; kinds of which there is something.' })
  moved!: MovedCount[];

  @Field(() => [MovedCount], { description: 'What the one that stays has already.' })
  keptHas!: MovedCount[];

  @Field(() => [PersonField], { description: 'Of people: fields that only the one that goes has.' })
  takenFields!: PersonField[];

  @Field(() => [ID], { description: 'Custom fields that only the one that goes has.' })
  takenCustom!: string[];
}

/** What each merge would do by the rule of who stays. @throws NOT_FOUND */
export async function previewMerges(ctx: Context, { kind, pairs }: MergePreviewsInput): Promise<MergePreview[]> {
  const ids = pairs.flatMap(({ firstId, secondId }) => [firstId, secondId]);
  const rows = await ctx.seeAll<Mergeable>(kindOf(kind).entity, ids);
  const counts = await countsOf(ctx, kind, ids);
  const of = (id: string): Counted => ({ row: rows.find((row) => row.id === id)!, moved: counts.get(id) ?? [] });
  return pairs.map(({ firstId, secondId }: MergePairInput) => previewOf(ctx, [of(firstId), of(secondId)]));
}

interface Counted {
  row: Mergeable;
  moved: MovedCount[];
}

function previewOf({ viewer }: Context, pair: [Counted, Counted]): MergePreview {
  const [kept, gone] = pair.toSorted(standing) as [Counted, Counted];
  return {
    kept: labelOf(kept.row),
    gone: labelOf(gone.row),
    allowed: pair.every(({ row }) => can(viewer, 'edit', row)),
    moved: gone.moved,
    keptHas: kept.moved,
    takenFields: lackingFields(kept.row, gone.row),
    takenCustom: Object.keys(gone.row.custom).filter((id) => kept.row.custom[id] == null),
  };
}

/** The rule of who stays. */
function standing(one: Counted, other: Counted): number {
  return isClient(other) - isClient(one) || totalOf(other) - totalOf(one) || (one.row.id < other.row.id ? -1 : 1);
}

const isClient = ({ row }: Counted): number => Number(!(row instanceof Person) && !row.isPotential);
const totalOf = ({ moved }: Counted): number => moved.reduce((sum, { count }) => sum + count, 0);
const labelOf = ({ id, name }: Mergeable): Label => Object.assign(new Label(), { id, name });

function lackingFields(kept: Mergeable, gone: Mergeable): PersonField[] {
  if (!(kept instanceof Person) || !(gone instanceof Person)) return [];
  const lacks = (field: 'jobTitle' | 'partnerId') => kept[field] === null && gone[field] !== null;
  return [...(lacks('jobTitle') ? [PersonField.JOB_TITLE] : []), ...(lacks('partnerId') ? [PersonField.PARTNER] : [])];
}

async function countsOf(ctx: Context, kind: EndKind, ids: string[]): Promise<Map<string, MovedCount[]>> {
  const sources = COUNTED[kind];
  const list = `{${ids.join()}}`;
  const sql = sources
    .map(
      ([what, table, column]) =>
        `select ${column} as id, '${what}' as what from ${table} r where ${column} = any(?::uuid[])`,
    )
    .join(' union all ');
  const rows = await ctx.em.execute<{ id: string; what: MovedKind; count: number }[]>(
    `select id, what, count(*)::int as count from (${sql}) t group by 1, 2`,
    sources.map(() => list),
  );
  const order = Object.values(MovedKind);
  const sorted = rows.toSorted((a, b) => order.indexOf(a.what) - order.indexOf(b.what));
  return Map.groupBy(sorted, ({ id }) => id);
}

type Source = readonly [what: MovedKind, table: string, column: string];

const RELATIONSHIPS: Source[] = [
  [MovedKind.RELATIONSHIP, 'relationship', 'from_id'],
  [MovedKind.RELATIONSHIP, 'relationship', 'to_id'],
];

const COUNTED: Record<EndKind, readonly Source[]> = {
  [EndKind.PARTNER]: [
    [MovedKind.DEAL, 'deal', 'partner_id'],
    [MovedKind.LEAD, 'lead', 'partner_id'],
    [MovedKind.PERSON, '(select * from person where merged_into_id is null)', 'partner_id'],
    [MovedKind.LEGAL_ENTITY, 'legal_entity', 'partner_id'],
    [MovedKind.CHILD, '(select * from partner where merged_into_id is null)', 'parent_id'],
    [MovedKind.INTERACTION, 'chain', 'partner_id'],
    [MovedKind.TASK, 'task', 'partner_id'],
    [MovedKind.COMMENT, 'comment', 'partner_id'],
    [MovedKind.FILE, 'stored_file', 'partner_id'],
    ...RELATIONSHIPS,
  ],
  [EndKind.PERSON]: [
    [MovedKind.DEAL, 'deal_person', 'person_id'],
    [MovedKind.LEAD, 'lead', 'person_id'],
    [MovedKind.INTERACTION, 'participant', 'person_id'],
    ...RELATIONSHIPS,
  ],
};
