import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import type { Rows } from '#lib/core/rows.js';
import type { PaperType } from './commands.js';
import {
  acceptQuote,
  activateAgreement,
  cancelOrder,
  closeAgreement,
  markPaid,
  markShipped,
  sendQuote,
  takeBackAgreement,
  takeBackOrder,
  takeBackQuote,
  unmarkPaid,
  unmarkShipped,
} from './papers.js';

/** What else a document asks for before it is done; the section asks it. */
export type Question = 'post' | 'decline' | 'onDay' | 'edit' | 'remove';
type Verb = Exclude<keyof App['i18n']['text']['documents']['act'], 'onDay' | 'edit' | 'remove'>;

/** One thing that can be done with a document: at once, or after a question. */
export type PaperAct = { name: Verb; run: () => Promise<Outcome> } | { name: Verb | Question; asks: Question };

const FORMS: PaperAct[] = [
  { name: 'edit', asks: 'edit' },
  { name: 'remove', asks: 'remove' },
];

type Acts = { [T in PaperType]: (app: App, row: Rows[T], today: string) => PaperAct[] };

/** What may be done with a document as it stands, the usual first. */
const acts: Acts = {
  agreement: (app, row) => {
    const back: PaperAct = { name: 'takeBack', run: () => takeBackAgreement(app, row, row.state) };
    if (row.state === 'DRAFT') return [{ name: 'activate', run: () => activateAgreement(app, row) }, ...FORMS];
    return row.state === 'ACTIVE' ? [{ name: 'close', run: () => closeAgreement(app, row) }, back] : [back];
  },
  quote: (app, row) => {
    const back: PaperAct = { name: 'takeBack', run: () => takeBackQuote(app, row, row.state) };
    if (row.state === 'DRAFT') return [{ name: 'send', run: () => sendQuote(app, row) }, ...FORMS];
    if (row.state !== 'SENT') return [back];
    return [{ name: 'accept', run: () => acceptQuote(app, row) }, { name: 'decline', asks: 'decline' }, back];
  },
  order: (app, row) => {
    const back: PaperAct = { name: 'takeBack', run: () => takeBackOrder(app, row, row.state) };
    if (row.state === 'DRAFT') return [{ name: 'post', asks: 'post' }, ...FORMS];
    return row.state === 'POSTED' ? [{ name: 'cancel', run: () => cancelOrder(app, row) }, back] : [back];
  },
  payment: (app, row, today) =>
    row.paidOn
      ? [{ name: 'unmark', run: () => unmarkPaid(app, row, row.paidOn!) }]
      : [{ name: 'paid', run: () => markPaid(app, row, today) }, { name: 'onDay', asks: 'onDay' }, ...FORMS],
  shipment: (app, row, today) =>
    row.shippedOn
      ? [{ name: 'unmark', run: () => unmarkShipped(app, row, row.shippedOn!) }]
      : [{ name: 'shipped', run: () => markShipped(app, row, today) }, { name: 'onDay', asks: 'onDay' }, ...FORMS],
};

export const actsOf = <T extends PaperType>(app: App, type: T, row: Rows[T], today: string): PaperAct[] =>
  acts[type](app, row, today);

/** Only what leads on is offered beside the row; what takes back stays in the menu. */
export const leadsOn = ({ name }: PaperAct): boolean =>
  ['activate', 'send', 'accept', 'post', 'paid', 'shipped'].includes(name);
