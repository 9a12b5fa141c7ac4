import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import {
  AcceptLeadDocument,
  AssignLeadDocument,
  CreateLeadDocument,
  HoldLeadDocument,
  RejectLeadDocument,
  RejectLeadsDocument,
  ReleaseLeadDocument,
  ReopenLeadDocument,
  SnoozeLeadDocument,
  WakeLeadDocument,
  type AcceptLeadInput,
  type CreateLeadInput,
  type RejectReason,
} from '#lib/core/gql/graphql.js';
import { newId } from '#lib/core/id.js';
import type { LeadRow } from '#lib/core/rows.js';
import { leadName } from '#lib/leads/lead.js';
import { type Holder, mayTakeBack } from '#lib/leads/mayDealWith.js';

type Undo = () => Promise<Outcome>;

/** Writes a lead down by hand. It shows in the column when the server has told when it must be answered. */
export const createLead = (app: App, input: Omit<CreateLeadInput, 'id'>): Promise<Outcome> => {
  const id = newId();
  const label = app.i18n.text.leads.added(input.contact ?? null);
  return app.commands.run({ document: CreateLeadDocument, input: { ...input, id }, about: [id], overlay: [], label });
};

/**
 * Makes a deal of it, or a part of one. Nothing is shown ahead of the answer: of two who do so one wins, and the other's
 * form is still there with all that was typed.
 */
export const acceptLead = (app: App, lead: LeadRow, input: Omit<AcceptLeadInput, 'id'>): Promise<Outcome> =>
  app.commands.run({
    document: AcceptLeadDocument,
    input: { ...input, id: lead.id },
    about: [lead.id],
    overlay: [],
    label: app.i18n.text.leads.did.accepted(leadName(lead, app.i18n.text)),
  });

/** Nothing comes of it; undo takes it back into the queue. */
export const rejectLead = (app: App, lead: LeadRow, reason: RejectReason): Promise<Outcome> =>
  reject(app, lead, reason, () => reopen(app, lead));

/** Nothing comes of these; undo takes back those that this has rejected. */
export const rejectLeads = (app: App, leads: readonly LeadRow[], reason: RejectReason): Promise<Outcome> => {
  const ids = leads.map(({ id }) => id);
  const change = { state: 'REJECTED', rejectReason: reason, snoozedUntil: null } as const;
  return app.commands.run({
    document: RejectLeadsDocument,
    input: { ids, reason },
    about: ids,
    overlay: ids.map((id) => ({ type: 'lead', id, change })),
    label: app.i18n.text.leads.did.rejectedSome(ids.length, app.i18n.text.leads.reason[reason]),
    undo: () => reopenAll(app, leads),
  });
};

async function reopenAll(app: App, leads: readonly LeadRow[]): Promise<Outcome> {
  const outcomes = await Promise.all(leads.map((lead) => reopen(app, lead)));
  return outcomes.find(({ kind }) => kind !== 'ok') ?? outcomes[0]!;
}

/** Not rejected, after all; undo rejects it again. */
export const reopenLead = (app: App, lead: LeadRow): Promise<Outcome> => {
  const { rejectReason } = lead;
  return reopen(app, lead, rejectReason ? () => reject(app, lead, rejectReason) : undefined);
};

/** Puts it off till then, ISO; undo puts it back to what it was. */
export const snoozeLead = (app: App, lead: LeadRow, until: string): Promise<Outcome> => {
  const { snoozedUntil } = lead;
  return snooze(app, lead, until, () => (snoozedUntil ? snooze(app, lead, snoozedUntil) : wake(app, lead)));
};

/** To be dealt with now, though it was put off. */
export const wakeLead = (app: App, lead: LeadRow): Promise<Outcome> => {
  const { snoozedUntil } = lead;
  return wake(app, lead, snoozedUntil ? () => snooze(app, lead, snoozedUntil) : undefined);
};

/** Hands it over; undo gives it back, where he may still deal with it then. */
export const assignLead = (app: App, lead: LeadRow, to: Holder): Promise<Outcome> => {
  const before = { owner: lead.assignee ?? null, team: lead.team ?? null };
  return assign(app, lead, to, mayTakeBack(app, to) ? () => assign(app, lead, before) : undefined);
};

/** Takes it for a while, so that others see who is just accepting it; again and again while he does. */
export const holdLead = ({ ask }: Pick<App, 'ask'>, id: string): Promise<unknown> =>
  ask(HoldLeadDocument, { input: { id } });

export const releaseLead = ({ ask }: Pick<App, 'ask'>, id: string): Promise<unknown> =>
  ask(ReleaseLeadDocument, { input: { id } });

function reject(app: App, lead: LeadRow, reason: RejectReason, undo?: Undo) {
  const { text } = app.i18n;
  const change = { state: 'REJECTED', rejectReason: reason, snoozedUntil: null } as const;
  return app.commands.run({
    document: RejectLeadDocument,
    input: { id: lead.id, reason },
    about: [lead.id],
    overlay: [{ type: 'lead', id: lead.id, change }],
    label: text.leads.did.rejected(leadName(lead, text), text.leads.reason[reason]),
    ...(undo && { undo }),
  });
}

function reopen(app: App, lead: LeadRow, undo?: Undo) {
  const { text } = app.i18n;
  return app.commands.run({
    document: ReopenLeadDocument,
    input: { id: lead.id },
    about: [lead.id],
    overlay: [{ type: 'lead', id: lead.id, change: { state: 'OPEN', rejectReason: null } }],
    label: text.leads.did.reopened(leadName(lead, text)),
    ...(undo && { undo }),
  });
}

function snooze(app: App, lead: LeadRow, until: string, undo?: Undo) {
  const { text, formats } = app.i18n;
  return app.commands.run({
    document: SnoozeLeadDocument,
    input: { id: lead.id, until },
    about: [lead.id],
    overlay: [{ type: 'lead', id: lead.id, change: { state: 'SNOOZED', snoozedUntil: until } }],
    label: text.leads.did.snoozed(leadName(lead, text), formats.moment(until, app.clock.read())),
    ...(undo && { undo }),
  });
}

function wake(app: App, lead: LeadRow, undo?: Undo) {
  const { text } = app.i18n;
  return app.commands.run({
    document: WakeLeadDocument,
    input: { id: lead.id },
    about: [lead.id],
    overlay: [{ type: 'lead', id: lead.id, change: { state: 'OPEN', snoozedUntil: null } }],
    label: text.leads.did.woken(leadName(lead, text)),
    ...(undo && { undo }),
  });
}

function assign(app: App, lead: LeadRow, { owner, team }: Holder, undo?: Undo) {
  const { text } = app.i18n;
  const to = owner?.name ?? team?.name ?? text.leads.everybody;
  return app.commands.run({
    document: AssignLeadDocument,
    input: { id: lead.id, ownerId: owner?.id ?? null, teamId: owner ? null : (team?.id ?? null) },
    about: [lead.id],
    overlay: [{ type: 'lead', id: lead.id, change: { assignee: owner, team, state: 'OPEN', snoozedUntil: null } }],
    label: text.leads.did.assigned(leadName(lead, text), to),
    ...(undo && { undo }),
  });
}
