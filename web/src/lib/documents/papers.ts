import type { App } from '#lib/core/app.svelte.js';
import type { Command, Outcome } from '#lib/core/command.js';
import {
  AcceptQuoteDocument,
  ActivateAgreementDocument,
  CancelOrderDocument,
  CloseAgreementDocument,
  CreateAgreementDocument,
  CreateOrderDocument,
  CreatePaymentDocument,
  CreateQuoteDocument,
  CreateShipmentDocument,
  DeclineQuoteDocument,
  DeleteAgreementDocument,
  DeleteOrderDocument,
  DeletePaymentDocument,
  DeleteQuoteDocument,
  DeleteShipmentDocument,
  EditAgreementDocument,
  EditOrderDocument,
  EditPaymentDocument,
  EditQuoteDocument,
  EditShipmentDocument,
  MarkPaidDocument,
  MarkShippedDocument,
  PostOrderDocument,
  SendQuoteDocument,
  TakeBackAgreementDocument,
  TakeBackOrderDocument,
  TakeBackQuoteDocument,
  UnmarkPaidDocument,
  UnmarkShippedDocument,
} from '#lib/core/gql/graphql.js';
import { newId } from '#lib/core/id.js';
import type { AgreementRow, DealRow, OrderRow, PaymentRow, QuoteRow, Rows, ShipmentRow } from '#lib/core/rows.js';
import type { FormValues } from '#lib/fields/form.svelte.js';
import { act, edit, type PaperType, type Undo } from './commands.js';
import { nameOf } from './names.js';

type Document = Command<{ id: string }>['document'];
type FormDocument = Command<{ id: string } & FormValues>['document'];
type Paper = Rows[PaperType];

/** Of one shape for all kinds: what a form gives is checked by the server, which names the field. */
const forms = {
  agreement: { create: CreateAgreementDocument, edit: EditAgreementDocument, remove: DeleteAgreementDocument },
  quote: { create: CreateQuoteDocument, edit: EditQuoteDocument, remove: DeleteQuoteDocument },
  order: { create: CreateOrderDocument, edit: EditOrderDocument, remove: DeleteOrderDocument },
  payment: { create: CreatePaymentDocument, edit: EditPaymentDocument, remove: DeletePaymentDocument },
  shipment: { create: CreateShipmentDocument, edit: EditShipmentDocument, remove: DeleteShipmentDocument },
} as unknown as Record<PaperType, Record<'create' | 'edit' | 'remove', FormDocument>>;

const EMPTY = {
  agreement: { number: '…', state: 'DRAFT', validUntil: null, plan: null },
  quote: { number: '…', state: 'DRAFT', declineReason: null, plan: null },
  order: { number: '…', state: 'DRAFT' },
  payment: { paidOn: null },
  shipment: { shippedOn: null },
} as const;

/** A deal as a document of it was begun: its sum is meant in the currency that the deal had then. */
export type BegunOn = Pick<DealRow, 'id' | 'currency'>;

/** Makes a document out of a form; it is there at once, its number when the server has given it. */
export function createPaper<T extends PaperType>(
  app: App,
  type: T,
  { id: dealId, currency }: BegunOn,
  values: FormValues,
  id = newId(),
): { id: string; outcome: Promise<Outcome> } {
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
  const createdAt = new Date(app.clock.read()).toISOString();
  const row = { ...EMPTY[type], ...given, id, version: 0, dealId, createdAt } as unknown as Rows[T];
  const outcome = act(app, {
    type,
    row,
    document: forms[type].create,
    input: { ...given, id, dealId, ...('sum' in given && { currency }) },
    change: row,
    creates: true,
    label: app.i18n.text.documents.did.created(app.i18n.text.documents.kind[type]),
    undo: () => removePaper(app, type, app.store.get(type, id) ?? row),
  });
  return { id, outcome };
}

/** Changes the given fields over the row as the form was opened on. */
export function editPaper<T extends PaperType>(
  app: App,
  type: T,
  opened: Rows[T],
  values: FormValues,
  undo = true,
): Promise<Outcome> {
  const back = Object.fromEntries(Object.keys(values).map((name) => [name, opened[name as keyof Rows[T]] ?? null]));
  const after = () => ({ ...opened, ...values, version: app.store.truth(type, opened.id)?.version ?? opened.version });
  return edit(app, {
    type,
    row: opened,
    opened,
    document: forms[type].edit,
    input: { ...values, id: opened.id },
    change: values as Partial<Rows[T]>,
    label: app.i18n.text.documents.did.edited(nameOf(app, type, opened)),
    undo: undo ? () => editPaper(app, type, after(), back as FormValues, false) : undefined,
  });
}

/** Throws a draft away; the undo makes it again as it was. */
export function removePaper<T extends PaperType>(app: App, type: T, row: Rows[T], undo?: Undo): Promise<Outcome> {
  return act(app, {
    type,
    row,
    document: forms[type].remove,
    input: { id: row.id },
    label: app.i18n.text.documents.did.removed(nameOf(app, type, row)),
    undo,
  });
}

/** Makes a document again that was thrown away. */
export function restorePaper<T extends PaperType>(app: App, type: T, deal: BegunOn, row: Paper): Promise<Outcome> {
  const fields = ['number', 'sum', 'validFrom', 'validUntil', 'promisedOn'].filter((name) => name in row);
  const values = Object.fromEntries(fields.map((name) => [name, (row as unknown as FormValues)[name] ?? null]));
  return createPaper(app, type, deal, values, row.id).outcome;
}

export const activateAgreement = (app: App, row: AgreementRow) =>
  step(app, 'agreement', row, ActivateAgreementDocument, 'ACTIVE', () => takeBackAgreement(app, row, 'ACTIVE'));

export const closeAgreement = (app: App, row: AgreementRow) =>
  step(app, 'agreement', row, CloseAgreementDocument, 'CLOSED', () => takeBackAgreement(app, row, 'CLOSED'));

export const sendQuote = (app: App, row: QuoteRow) =>
  step(app, 'quote', row, SendQuoteDocument, 'SENT', () => takeBackQuote(app, row, 'SENT'));

export const acceptQuote = (app: App, row: QuoteRow) =>
  step(app, 'quote', row, AcceptQuoteDocument, 'ACCEPTED', () => takeBackQuote(app, row, 'ACCEPTED'));

export const declineQuote = (app: App, row: QuoteRow, reason: string | null) =>
  act(app, {
    type: 'quote',
    row,
    document: DeclineQuoteDocument,
    input: { id: row.id, reason },
    change: { state: 'DECLINED', declineReason: reason },
    label: stepLabel(app, 'quote', row, 'DECLINED'),
    undo: () => takeBackQuote(app, row, 'DECLINED'),
  });

/** @param despiteRegister although the register warns of the client */
export const postOrder = (app: App, row: OrderRow, despiteRegister = false) =>
  act(app, {
    type: 'order',
    row,
    document: PostOrderDocument,
    input: { id: row.id, ...(despiteRegister && { despiteRegister }) },
    change: { state: 'POSTED' },
    label: stepLabel(app, 'order', row, 'POSTED'),
    undo: () => takeBackOrder(app, row, 'POSTED'),
  });

export const cancelOrder = (app: App, row: OrderRow) =>
  step(app, 'order', row, CancelOrderDocument, 'CANCELLED', () => takeBackOrder(app, row, 'CANCELLED'));

/** `state` is where it stands now; one step back from there. */
export const takeBackAgreement = (app: App, row: AgreementRow, state: AgreementRow['state']) => {
  const before = state === 'CLOSED' ? 'ACTIVE' : 'DRAFT';
  const document = TakeBackAgreementDocument;
  const [input, label] = [{ id: row.id, state }, stepLabel(app, 'agreement', row, before)];
  return act(app, { type: 'agreement', row, document, input, change: { state: before }, label });
};

export const takeBackQuote = (app: App, row: QuoteRow, state: QuoteRow['state']) => {
  const before = state === 'SENT' ? 'DRAFT' : 'SENT';
  const document = TakeBackQuoteDocument;
  const [input, label] = [{ id: row.id, state }, stepLabel(app, 'quote', row, before)];
  return act(app, { type: 'quote', row, document, input, change: { state: before, declineReason: null }, label });
};

export const takeBackOrder = (app: App, row: OrderRow, state: OrderRow['state']) => {
  const before = state === 'CANCELLED' ? 'POSTED' : 'DRAFT';
  const document = TakeBackOrderDocument;
  const [input, label] = [{ id: row.id, state }, stepLabel(app, 'order', row, before)];
  return act(app, { type: 'order', row, document, input, change: { state: before }, label });
};

export const markPaid = (app: App, row: PaymentRow, paidOn: string) =>
  act(app, {
    type: 'payment',
    row,
    document: MarkPaidDocument,
    input: { id: row.id, paidOn },
    change: { paidOn },
    label: app.i18n.text.documents.did.paid(nameOf(app, 'payment', row)),
    undo: () => unmarkPaid(app, row, paidOn),
  });

export const unmarkPaid = (app: App, row: PaymentRow, paidOn: string) =>
  act(app, {
    type: 'payment',
    row,
    document: UnmarkPaidDocument,
    input: { id: row.id, paidOn },
    change: { paidOn: null },
    label: app.i18n.text.documents.did.unmarked(nameOf(app, 'payment', row)),
  });

export const markShipped = (app: App, row: ShipmentRow, shippedOn: string) =>
  act(app, {
    type: 'shipment',
    row,
    document: MarkShippedDocument,
    input: { id: row.id, shippedOn },
    change: { shippedOn },
    label: app.i18n.text.documents.did.shipped(nameOf(app, 'shipment', row)),
    undo: () => unmarkShipped(app, row, shippedOn),
  });

export const unmarkShipped = (app: App, row: ShipmentRow, shippedOn: string) =>
  act(app, {
    type: 'shipment',
    row,
    document: UnmarkShippedDocument,
    input: { id: row.id, shippedOn },
    change: { shippedOn: null },
    label: app.i18n.text.documents.did.unmarked(nameOf(app, 'shipment', row)),
  });

type Stated = 'agreement' | 'quote' | 'order';

function step<T extends Stated>(
  app: App,
  type: T,
  row: Rows[T],
  document: Document,
  state: Rows[T]['state'],
  undo: Undo,
): Promise<Outcome> {
  const [input, label] = [{ id: row.id }, stepLabel(app, type, row, state)];
  return act(app, { type, row, document, input, change: { state } as Partial<Rows[T]>, label, undo });
}

const stepLabel = <T extends Stated>(app: App, type: T, row: Rows[T], state: Rows[T]['state']): string => {
  const words = app.i18n.text.documents.state[type] as Record<string, string>;
  return app.i18n.text.documents.did.stepped(nameOf(app, type, row), words[state]!);
};
