import { IsOptional, isUUID, Max, Min } from 'class-validator';
import {
  Arg,
  Ctx,
  Field,
  Float,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import type { Context } from '../context.js';
import { forbidden, invalid } from '../errors.js';
import { IdField, TextField } from '../schema/inputs.js';
import { Label } from '../schema/label.js';
import type { LiveContext } from '../live/context.js';

@ObjectType({
  description: 'A window that has the board, or the graph, open. Ids of records that you may not see are left out.',
})
class Present {
  @Field(() => ID, { description: 'The window, as it calls itself.' })
  clientId!: string;

  @Field(() => Label, { description: 'Whose window it is.' })
  user!: Label;

  @Field(() => Int, { description: 'Which of the six people colours is his, 1 to 6.' })
  hue!: number;

  @Field(() => ID, { nullable: true, description: 'The deal whose panel is open, or the record chosen on a graph.' })
  openedId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The card, or the record of a graph, that is being dragged.' })
  heldId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The column that the dragged card is over.' })
  overStageId!: string | null;

  @Field(() => Float, { nullable: true, description: 'Where on a graph the dragged record is, across.' })
  heldX!: number | null;

  @Field(() => Float, { nullable: true, description: 'The same, up.' })
  heldY!: number | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The record that is being edited, or the one from which the link of a graph goes that is.',
  })
  editedId!: string | null;

  @Field(() => String, { nullable: true, description: 'The field of it.' })
  editedField!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The record to which that link goes; you see both of them, or none.',
  })
  editedToId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The partner whom he talks to on the telephone right now.' })
  talkedToId!: string | null;
}

@ObjectType({ description: 'Who is here now; each frame replaces the one before.' })
class PresenceFrame {
  @Field(() => [Present], {
    description:
      'At most 30 windows, the busiest first; yours is among them. Of a record that you may not see, yours alone.',
  })
  people!: Present[];

  @Field(() => Int, { description: 'How many more there are.' })
  others!: number;
}

@InputType({ description: 'What a window does right now; what is left out it does not.' })
class AnnounceInput {
  @IdField({
    nullable: true,
    description:
      'Where it is: the board, the partner whose telephones it shows, or the record around which its graph is.',
  })
  placeId?: string | null;

  @IdField({
    nullable: true,
    description: 'The same, as windows of the last release call it.',
    deprecationReason: 'Say `placeId`.',
  })
  pipelineId?: string | null;

  @IdField({ description: 'The window, as it calls itself.' })
  clientId!: string;

  @IdField({ nullable: true, description: 'The deal whose panel is open, or the record chosen on a graph.' })
  openedId?: string | null;

  @IdField({ nullable: true, description: 'The card, or the record of a graph, that is being dragged.' })
  heldId?: string | null;

  @IdField({ nullable: true, description: 'The column that the dragged card is over.' })
  overStageId?: string | null;

  @Field(() => Float, { nullable: true, description: 'Where on a graph the dragged record is, across.' })
  @IsOptional()
  @Min(-1e6, { message: 'range' })
  @Max(1e6, { message: 'range' })
  heldX?: number | null;

  @Field(() => Float, { nullable: true, description: 'The same, up.' })
  @IsOptional()
  @Min(-1e6, { message: 'range' })
  @Max(1e6, { message: 'range' })
  heldY?: number | null;

  @IdField({
    nullable: true,
    description: 'The record that is being edited, or the one from which the link of a graph goes that is.',
  })
  editedId?: string | null;

  @TextField({ nullable: true, description: 'The field of it.', max: 60 })
  editedField?: string | null;

  @IdField({ nullable: true, description: 'The record to which that link goes.' })
  editedToId?: string | null;

  @IdField({ nullable: true, description: 'The partner whom he talks to on the telephone.' })
  talkedToId?: string | null;
}

interface PresenceArgs {
  placeId?: string | null;
  pipelineId?: string | null;
  clientId: string;
}

@Resolver()
export class PresenceResolver {
  @Mutation(() => Boolean, {
    description:
      'Says what a window does right now; soft, never stored. Errors: INVALID placeId uuid, FORBIDDEN when it is not your window.',
  })
  announce(@Ctx() { viewer, transport }: Context, @Arg('input', () => AnnounceInput) input: AnnounceInput): boolean {
    const { clientId, openedId = null, heldId = null, overStageId = null } = input;
    const {
      heldX = null,
      heldY = null,
      editedId = null,
      editedField = null,
      editedToId = null,
      talkedToId = null,
    } = input;
    const doing = { openedId, heldId, overStageId, heldX, heldY, editedId, editedField, editedToId, talkedToId };
    if (!viewer.userId || !transport?.announce(placeOf(input), clientId, viewer.userId, doing))
      throw forbidden('announce');
    return true;
  }

  @Subscription(() => PresenceFrame, {
    description:
      'Who has a board or a graph open or the telephones of a partner in sight, and what they are at: at most once a second, four times while a card is held.',
    subscribe: ({ args, context }: { args: PresenceArgs; context: LiveContext }) => watch(args, context),
  })
  presence(
    @Root() frame: PresenceFrame,
    @Arg('placeId', () => ID, {
      nullable: true,
      description: 'The board, the partner whose telephones are in sight, or the record around which a graph is.',
    })
    _placeId: string | null,
    @Arg('pipelineId', () => ID, {
      nullable: true,
      description: 'The same, as windows of the last release call it.',
      deprecationReason: 'Say `placeId`.',
    })
    _pipelineId: string | null,
    @Arg('clientId', () => ID, { description: 'Your window: a UUID of its own making.' }) _clientId: string,
  ): PresenceFrame {
    return frame;
  }
}

function watch(args: PresenceArgs, context: LiveContext) {
  const { clientId } = args;
  if (!isUUID(clientId)) throw invalid('clientId', 'uuid');
  return context.presence(placeOf(args), clientId);
}

/** @throws INVALID placeId uuid */
function placeOf({ placeId, pipelineId }: Pick<PresenceArgs, 'placeId' | 'pipelineId'>): string {
  const place = placeId ?? pipelineId;
  if (!place || !isUUID(place)) throw invalid('placeId', 'uuid');
  return place;
}
