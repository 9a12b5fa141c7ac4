import type { Context } from '../core/context.js';
import { type Edit, guardEdit } from '../core/edit.js';
import { invalid, rule } from '../core/errors.js';
import { tellAssigned } from '../notifications/notification.service.js';
import { activeUser } from '../users/owner.service.js';
import type { Chain } from './chain.entity.js';
import { everToldOn, type Held, letInto, lockInteractions, tell, toldOn } from './hold.service.js';
import { Direction, type Interaction, InteractionKind } from './interaction.entity.js';
import type {
  DeferInteractionsInput,
  EditInteractionInput,
  ReviewInteractionsInput,
  SetInteractionResponsibleInput,
} from './interaction.inputs.js';
import { authorizeChange } from './rights.service.js';
import { refuseFuture } from './interaction.service.js';
import { Participant } from './participant.entity.js';
import { participantsOf, replaceParticipants, wordsOf } from './participants.js';

const FIELDS = ['topic', 'text', 'result', 'heldAt', 'endedAt', 'place', 'direction', 'important'] as const;
/** Fields that always say something: null leaves them as they are. */
const NEEDED: (typeof FIELDS)[number][] = ['topic', 'heldAt', 'important'];

/**
 * Changes an interaction; what others changed meanwhile merges, unless it is the same field.
 * @throws CONFLICT interaction.edited with both values; INVALID; RULE interaction.received; NOT_FOUND; FORBIDDEN
 */
export const editInteraction = (ctx: Context, input: EditInteractionInput) =>
  ctx.change(async () => {
    const [held] = (await lockInteractions(ctx, [input.id])) as [Held];
    authorizeChange(ctx, held);
    const { interaction, chain } = held;
    const participants = input.personIds || input.others ? await participantsOf(ctx, input) : null;
    const edits = [...plainEdits(interaction, input), ...(await participantsEdit(ctx, interaction, participants))];
    const details = await guardEdit(ctx, interaction, {
      version: input.version,
      edits,
      verb: 'interaction.edited',
      whole: await everToldOn(ctx, chain),
    });
    if (Object.keys(details).length === 0) return interaction;
    for (const field of FIELDS.filter((name) => name in details)) Object.assign(interaction, { [field]: input[field] });
    refuseReceived(interaction, details);
    refuseFuture(ctx, interaction);
    interaction.checkKind();
    if ('participants' in details) await replaceParticipants(ctx, interaction, participants ?? []);
    interaction.editedAt = ctx.now;
    tell(ctx, 'interaction.edited', held, { fields: Object.keys(details) }, details);
    return interaction;
  });

/** Dealt with, or not after all: each is told by itself. @throws CONFLICT interaction.subject; NOT_FOUND; FORBIDDEN */
export const reviewInteractions = (ctx: Context, input: ReviewInteractionsInput) =>
  each(ctx, input.ids, async (held) => {
    const { interaction } = held;
    if (interaction.reviewed === input.reviewed && !interaction.reviewAt) return;
    interaction.review(input.reviewed);
    tell(ctx, 'interaction.reviewed', held, { reviewed: input.reviewed });
  });

/** To be reviewed later. @throws INVALID input.until past; CONFLICT interaction.subject; NOT_FOUND; FORBIDDEN */
export const deferInteractions = (ctx: Context, input: DeferInteractionsInput) =>
  each(ctx, input.ids, async (held) => {
    const until = input.until ?? null;
    if (until && until <= ctx.now) throw invalid('input.until', 'past');
    held.interaction.defer(until);
    tell(ctx, 'interaction.deferred', held, { until });
  });

/**
 * Gives interactions to a colleague, who is let in where he sees nothing yet, and told once of each subject.
 * @throws RULE user.inactive; NOT_FOUND; FORBIDDEN
 */
export const setInteractionResponsible = (ctx: Context, input: SetInteractionResponsibleInput) =>
  ctx.change(async () => {
    const responsible = await activeUser(ctx, input.responsibleId);
    const toldOf = new Map<Chain, Interaction>();
    const given = await each(ctx, input.ids, async (held) => {
      const { interaction, chain } = held;
      const from = interaction.responsibleId;
      if (from === responsible.id) return;
      await letInto(ctx, chain, responsible);
      interaction.responsibleId = responsible.id;
      tell(ctx, 'interaction.assigned', held, { from, to: responsible.id });
      toldOf.set(chain, latest(interaction, toldOf.get(chain)));
    });
    for (const [chain, { id }] of toldOf)
      await tellAssigned(ctx, responsible.id, toldOn(chain), { dealId: chain.dealId, interactionId: id });
    return given;
  });

const latest = (one: Interaction, other = one): Interaction => (one.heldAt < other.heldAt ? other : one);

const each = (ctx: Context, ids: string[], change: (held: Held) => Promise<void>): Promise<Interaction[]> =>
  ctx.change(async () => {
    const all = await lockInteractions(ctx, ids);
    for (const held of all) authorizeChange(ctx, held);
    for (const held of all) await change(held);
    return all.map(({ interaction }) => interaction);
  });

function plainEdits(interaction: Interaction, input: EditInteractionInput): Edit[] {
  const given = FIELDS.filter(
    (field) => input[field] !== undefined && !(NEEDED.includes(field) && input[field] === null),
  );
  return given.map((field) => {
    const [old, next] = [text(interaction[field]), text(input[field])];
    return { field, now: old, next, old, new: next };
  });
}

async function participantsEdit(ctx: Context, { id }: Interaction, given: Participant[] | null): Promise<Edit[]> {
  if (!given) return [];
  const old = wordsOf(await ctx.em.find(Participant, { interactionId: id }, { orderBy: { id: 'asc' } }));
  const next = wordsOf(given);
  return [{ field: 'participants', now: old, next, old, new: next }];
}

/** What was typed does not become what was received. */
function refuseReceived({ kind, direction }: Interaction, details: object): void {
  if ('direction' in details && kind === InteractionKind.EMAIL && direction === Direction.IN)
    throw rule('interaction.received');
}

function text(value: unknown): string | null {
  if (value == null) return null;
  return value instanceof Date ? value.toISOString() : String(value);
}
