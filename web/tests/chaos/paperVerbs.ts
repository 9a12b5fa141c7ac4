import type { App } from '#lib/core/app.svelte.js';
import {
  CreateDemandLineDocument,
  DealPapersDocument,
  DealWayDocument,
  EditDemandLineDocument,
  type DealRole,
} from '#lib/core/gql/graphql.js';
import { newId } from '#lib/core/id.js';
import type { OrderRow, PersonRow, QuoteRow } from '#lib/core/rows.js';
import {
  acceptQuote,
  activateAgreement,
  cancelOrder,
  createPaper,
  markPaid,
  markShipped,
  postOrder,
  removePaper,
  sendQuote,
  takeBackAgreement,
  takeBackOrder,
  takeBackQuote,
  unmarkPaid,
  unmarkShipped,
} from '#lib/documents/papers.js';
import { addDealPerson, createPerson, removeDealPerson, setRole } from '#lib/persons/persons.js';
import { someDeal, unique, type Ending, type Verb, type Weight } from './some.js';

const ZONE = 'Europe/Moscow';
/** Records of a kind that are looked at on one deal. */
const MOST = 20;
const LONG_AGO = '2026-01-15';
const FAR_OFF = '2099-01-15';
const ROLES: DealRole[] = ['CONTACT', 'DECISION_MAKER', 'PAYER'];

/** A new paper of some kind. */
const draw: Verb = async (window, _, chance) => {
  const { app } = window;
  const deal = someDeal(window, chance, 'IN_WORK');
  if (!deal) return undefined;
  const sum = `${1 + chance.below(999)}.00`;
  const drawn = chance.one([
    () => createPaper(app, 'order', deal, { sum }),
    () => createPaper(app, 'payment', deal, { sum, promisedOn: FAR_OFF }),
    () => createPaper(app, 'shipment', deal, { sum, promisedOn: FAR_OFF }),
    () => createPaper(app, 'quote', deal, { sum, validUntil: FAR_OFF }),
    () => createPaper(app, 'agreement', deal, { validFrom: LONG_AGO }),
  ]);
  return drawn().outcome;
};

/** Two windows often take the same step, or opposite ones. */
const step: Verb = async (window, _, chance) => {
  const deal = someDeal(window, chance);
  const steps = deal ? await stepsOf(window.app, deal.id) : [];
  return steps.length > 0 ? chance.one(steps)() : undefined;
};

async function stepsOf(app: App, id: string): Promise<(() => Ending)[]> {
  const { deal } = await app.ask(DealPapersDocument, { id, zone: ZONE, most: MOST });
  const today = new Date().toISOString().slice(0, 10);
  return [
    ...deal.agreements.nodes.map(
      (row) => () => (row.state === 'DRAFT' ? activateAgreement(app, row) : takeBackAgreement(app, row, row.state)),
    ),
    ...deal.quotes.nodes.map((row) => () => stepOfQuote(app, row)),
    ...deal.orders.nodes.flatMap((row) => [() => stepOfOrder(app, row), () => endOfOrder(app, row)]),
    ...deal.payments.nodes.map(
      (row) => () => (row.paidOn ? unmarkPaid(app, row, row.paidOn) : markPaid(app, row, today)),
    ),
    ...deal.shipments.nodes.map(
      (row) => () => (row.shippedOn ? unmarkShipped(app, row, row.shippedOn) : markShipped(app, row, today)),
    ),
  ];
}

function stepOfQuote(app: App, row: QuoteRow): Ending {
  if (row.state === 'DRAFT') return sendQuote(app, row);
  return row.state === 'SENT' ? acceptQuote(app, row) : takeBackQuote(app, row, row.state);
}

const stepOfOrder = (app: App, row: OrderRow): Ending =>
  row.state === 'DRAFT' ? postOrder(app, row) : takeBackOrder(app, row, row.state);

const endOfOrder = (app: App, row: OrderRow): Ending =>
  row.state === 'DRAFT' ? removePaper(app, 'order', row) : cancelOrder(app, row);

/** What a client wants: one more thing, or more of one. */
const want: Verb = async (window, _, chance) => {
  const { app } = window;
  const wanting = someDeal(window, chance, 'IN_WORK');
  if (!wanting) return undefined;
  const given = { about: [wanting.id], overlay: [], label: '' };
  const { deal } = await app.ask(DealWayDocument, { id: wanting.id });
  if (deal.demandLines.length < 2) {
    const input = { id: newId(), dealId: wanting.id, title: unique() };
    return app.commands.run({ document: CreateDemandLineDocument, input, ...given });
  }
  const { id, version } = chance.one(deal.demandLines);
  const input = { id, version, satisfied: chance.below(100) };
  return app.commands.run({ document: EditDemandLineDocument, input, ...given });
};

/** People of a deal come, go and change their part in it. */
const meet: Verb = async (window, _, chance) => {
  const { app } = window;
  const met = someDeal(window, chance);
  if (!met) return undefined;
  const { people } = (await app.ask(DealPapersDocument, { id: met.id, zone: ZONE, most: MOST })).deal;
  const role = chance.one(ROLES);
  if (people.nodes.length < 2) {
    const name = unique();
    const { id } = createPerson(app, { name });
    return addDealPerson(app, met.id, { id, name } as PersonRow, role);
  }
  const person = chance.one(people.nodes);
  return chance.below(2) ? setRole(app, person, role) : removeDealPerson(app, person, true);
};

/** What stands on a deal beside its card, and brings it nearer to its end. */
export const paperWeights: Weight[] = [
  [2, 'draw', draw],
  [3, 'step', step],
  [1, 'want', want],
  [1, 'meet', meet],
];
