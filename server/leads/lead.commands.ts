import { Arg, Ctx, Field, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../core/context.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { Label } from '../core/schema/label.js';
import { Deal } from '../deals/deal.entity.js';
import { acceptLead } from './accept.service.js';
import { importLeads, refusedRows, type RefusedRow } from './import.service.js';
import { Lead } from './lead.entity.js';
import {
  AcceptLeadInput,
  AssignLeadInput,
  CreateLeadInput,
  ImportLeadsInput,
  LeadVerbInput,
  RejectLeadInput,
  RejectLeadsInput,
  SnoozeLeadInput,
} from './lead.inputs.js';
import { createLead } from './lead.service.js';
import {
  assignLead,
  holdLead,
  rejectLead,
  rejectLeads,
  releaseLead,
  reopenLead,
  snoozeLead,
  wakeLead,
} from './outcome.service.js';

@ObjectType({ description: 'How a command on a lead ended.' })
class LeadAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => Lead, { nullable: true, description: 'The lead; null when the command hid it from you.' })
  lead!: Lead | null;
}

@ObjectType({ description: 'A lead that was accepted.' })
class AcceptAnswer extends LeadAnswer {
  @Field(() => Deal, { nullable: true, description: 'The deal that it belongs to now; null when you do not see it.' })
  deal!: Deal | null;
}

@ObjectType({ description: 'How a command on several leads ended.' })
class LeadsAnswer {
  @Field(() => Int, { description: 'Number of the last event.' })
  seq!: number;

  @Field(() => [Lead], { description: 'Those of them that you see.' })
  leads!: Lead[];
}

@ObjectType({ description: 'A row of a file that has become no lead.' })
class RefusedLeadRow {
  @Field(() => Int, { description: 'Which, from 0.' })
  row!: number;

  @Field(() => String, {
    description: '`nobody`: it names nobody, and no way to reach him; `hidden`: he waits already, with others.',
  })
  reason!: string;

  @Field(() => Label, { nullable: true, description: 'Of `hidden`: who has his lead.' })
  owner?: Label | null;

  @Field(() => Label, { nullable: true, description: 'Of `hidden`: the team that has it.' })
  team?: Label | null;
}

@ObjectType({ description: 'Leads out of a file.' })
class ImportAnswer extends LeadsAnswer {
  @Field(() => [RefusedLeadRow], { description: 'Rows that were left out.' })
  refused!: RefusedRow[];
}

const GONE = 'CONFLICT lead.state {state, by, at, deal}, NOT_FOUND, FORBIDDEN';

const answer = (ctx: Context, lead: Lead | null): LeadAnswer => ({ seq: ctx.seq, lead: ctx.ifSeen(lead) });
const seenOf = (ctx: Context, leads: Lead[]): Lead[] => leads.filter((lead) => ctx.ifSeen(lead));

@Resolver()
export class LeadCommands {
  @Mutation(() => LeadAnswer, {
    description:
      'Writes down a lead by hand. Who waits already gets the message instead, and is answered. Errors: RULE lead.hidden {owner, team}: others have it, INVALID, FORBIDDEN lead.create.',
  })
  async createLead(
    @Ctx() ctx: Context,
    @Arg('input', () => CreateLeadInput) input: CreateLeadInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<LeadAnswer> {
    return answer(ctx, await createLead(ctx, input));
  }

  @Mutation(() => AcceptAnswer, {
    description: `Takes a lead on, in one of four ways; of several people exactly one wins. Errors: RULE lead.duplicates {matches}, lead.nobody, person.erased, partner.duplicate {partner, owner}, pipeline.archived, user.inactive, INVALID, CONFLICT deal.state, ${GONE}.`,
  })
  async acceptLead(
    @Ctx() ctx: Context,
    @Arg('input', () => AcceptLeadInput) input: AcceptLeadInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<AcceptAnswer> {
    const rows: (Lead | Deal)[] = await acceptLead(ctx, input);
    const lead = rows.find((row) => row instanceof Lead) ?? null;
    const deal = rows.find((row) => row instanceof Deal) ?? null;
    return { ...answer(ctx, lead), deal: ctx.ifSeen(deal) };
  }

  @Mutation(() => LeadAnswer, { description: `Nothing comes of it. Errors: ${GONE}.` })
  async rejectLead(
    @Ctx() ctx: Context,
    @Arg('input', () => RejectLeadInput) input: RejectLeadInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<LeadAnswer> {
    return answer(ctx, await rejectLead(ctx, input));
  }

  @Mutation(() => LeadsAnswer, {
    description: `Nothing comes of many, all or none. Errors: ${GONE}, with {refused: [{id, name}], refusedCount}.`,
  })
  async rejectLeads(
    @Ctx() ctx: Context,
    @Arg('input', () => RejectLeadsInput) input: RejectLeadsInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<LeadsAnswer> {
    const leads = await rejectLeads(ctx, input);
    return { seq: ctx.seq, leads: seenOf(ctx, leads) };
  }

  @Mutation(() => LeadAnswer, { description: `A rejected one waits again, and its sender is heard. Errors: ${GONE}.` })
  async reopenLead(
    @Ctx() ctx: Context,
    @Arg('input', () => LeadVerbInput) input: LeadVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<LeadAnswer> {
    return answer(ctx, await reopenLead(ctx, input));
  }

  @Mutation(() => LeadAnswer, { description: `Puts it off. Errors: INVALID input.until past, ${GONE}.` })
  async snoozeLead(
    @Ctx() ctx: Context,
    @Arg('input', () => SnoozeLeadInput) input: SnoozeLeadInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<LeadAnswer> {
    return answer(ctx, await snoozeLead(ctx, input));
  }

  @Mutation(() => LeadAnswer, { description: `Brings it back before its time. Errors: ${GONE}.` })
  async wakeLead(
    @Ctx() ctx: Context,
    @Arg('input', () => LeadVerbInput) input: LeadVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<LeadAnswer> {
    return answer(ctx, await wakeLead(ctx, input));
  }

  @Mutation(() => LeadAnswer, {
    description: `Gives it to a colleague, to the queue of a team, or of everybody. Errors: RULE user.inactive, ${GONE}.`,
  })
  async assignLead(
    @Ctx() ctx: Context,
    @Arg('input', () => AssignLeadInput) input: AssignLeadInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<LeadAnswer> {
    return answer(ctx, await assignLead(ctx, input));
  }

  @Mutation(() => LeadAnswer, {
    description: `Shows everybody for three minutes that you are accepting it; again, in the last of them = three minutes more. Errors: CONFLICT lead.held {by, until}, ${GONE}.`,
  })
  async holdLead(
    @Ctx() ctx: Context,
    @Arg('input', () => LeadVerbInput) input: LeadVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<LeadAnswer> {
    return answer(ctx, await holdLead(ctx, input));
  }

  @Mutation(() => LeadAnswer, { description: 'You are not accepting it any more. Errors: NOT_FOUND, FORBIDDEN.' })
  async releaseLead(
    @Ctx() ctx: Context,
    @Arg('input', () => LeadVerbInput) input: LeadVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<LeadAnswer> {
    return answer(ctx, await releaseLead(ctx, input));
  }

  @Mutation(() => ImportAnswer, {
    description:
      'Takes in leads of a file, which the client has read; who waits already gets the message. Errors: INVALID, RULE lead.hidden {owner, team}: somebody has just got it, FORBIDDEN.',
  })
  async importLeads(
    @Ctx() ctx: Context,
    @Arg('input', () => ImportLeadsInput) input: ImportLeadsInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<ImportAnswer> {
    const leads = await importLeads(ctx, input);
    return { seq: ctx.seq, leads: seenOf(ctx, leads), refused: await refusedRows(ctx, input) };
  }
}
