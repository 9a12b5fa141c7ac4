import { activateAgreement } from '../../agreements/agreement.service.js';
import type { Deal } from '../../deals/deal.entity.js';
import { postOrder } from '../../documents/order.service.js';
import { markPaid } from '../../documents/payment.service.js';
import { sendQuote } from '../../documents/quote.service.js';
import { markShipped } from '../../documents/shipment.service.js';
import { buildDeal, systemContext } from '../build.js';
import {
  ACCOUNT,
  buildAgreement,
  buildBankAccount,
  buildDealPerson,
  buildEmployment,
  buildLegalEntity,
  buildOrder,
  buildPayment,
  buildPerson,
  buildQuote,
  buildShipment,
  freeRequisites,
} from '../buildRecords.js';
import { type Call, id, receipt } from './call.js';
import type { OperationName } from './document.js';
import type { Setting } from './setting.js';

type Build = (given: { deal: Deal }) => Promise<{ id: string }>;

/** A command on a part of one of the manager's deals, brought so far that the command may be done. */
const onPart =
  (build: Build, input: object = {}, ...steps: ((id: string) => Promise<unknown>)[]): Call =>
  async ({ deal }) => {
    const { id } = await build({ deal: await deal() });
    for (const step of steps) await step(id);
    return { input: { id, ...input }, receipt: receipt() };
  };

/** A new part of one of the manager's deals. */
const newPart =
  (input: object): Call =>
  async ({ deal }) => ({ input: { id: id(), dealId: (await deal()).id, ...input }, receipt: receipt() });

const onDealPerson =
  (input: object = {}): Call =>
  async ({ deal, person }) => {
    const { id } = await buildDealPerson({ deal: await deal(), person });
    return { input: { id, ...input }, receipt: receipt() };
  };

const onEmployment =
  (input: object = {}): Call =>
  async ({ manager, partner }) => {
    const { id } = await buildEmployment({ person: await buildPerson({ owner: manager }), partner });
    return { input: { id, ...input }, receipt: receipt() };
  };

const onLegalEntity =
  (input: object = {}): Call =>
  async ({ partner }) => ({ input: { id: (await buildLegalEntity({ partner })).id, ...input }, receipt: receipt() });

const onBankAccount =
  (input: object = {}): Call =>
  async ({ partner }) => {
    const { id } = await buildBankAccount({ entity: await buildLegalEntity({ partner }) });
    return { input: { id, ...input }, receipt: receipt() };
  };

/** An order that may be posted: its client has a legal side. */
async function orderOfClient({ manager, partner, free }: Setting): Promise<string> {
  const deal = await buildDeal({ owner: manager, route: free, partnerId: partner.id });
  return (await buildOrder({ deal })).id;
}

const sent = (id: string) => sendQuote(systemContext(), { id });
const active = (id: string) => activateAgreement(systemContext(), { id });
const posted = (id: string) => postOrder(systemContext(), { id });
const DAY = '2026-11-02';
/** Of somebody whom the shipped directory knows. */
const INN = '7707083893';
const paid = (id: string) => markPaid(systemContext(), { id, paidOn: DAY });
const shipped = (id: string) => markShipped(systemContext(), { id, shippedOn: DAY });
const promised = { sum: '500.00', promisedOn: '2026-12-10' };

export function newLegalSide() {
  const director = { directorName: 'Пётр Белов', directorPost: 'директор' };
  const register = { fullName: 'Общество «Бета»', ogrn: '1027700132195', legalAddress: 'Москва', ...director };
  const bankAccount = { id: id(), ...ACCOUNT, currency: 'RUB', isMain: true };
  return { id: id(), name: 'ООО «Бета»', ...freeRequisites(), ...register, bankAccount };
}

/** Arguments for the commands on people and documents, as {@link argumentsOf} gives them. */
export const recordCalls: Record<OperationName, Call> = {
  'Query.person': ({ person }) => ({ id: person.id }),
  'Query.personMentions': async ({ manager }) => {
    const person = await buildPerson({ owner: manager, name: `Упомянутая ${id()}` });
    await buildDeal({ title: `Болты для ${person.name}` });
    return { id: person.id, first: 5 };
  },
  'Query.personData': ({ person }) => ({ id: person.id }),
  'Query.persons': ({ person, partner }) => ({ text: person.name, partnerId: partner.id }),
  'Query.registryBank': () => ({ bik: ACCOUNT.bik }),
  'Query.registryParties': () => ({ text: INN, first: 1 }),
  'Query.registryDifferences': async ({ partner }) => {
    const { id } = await buildLegalEntity({ partner });
    return { input: { id, party: INN } };
  },
  'Query.checkRequisites': () => {
    const account = { bik: '044525225', account: '40702810200000000001', kind: 'SETTLEMENT', currency: 'RUB' };
    const written = { inn: '770708389', kpp: '7736', ogrn: '1027700132195', country: 'KZ', taxNumber: '1' };
    return { input: { type: 'COMPANY', ...written, accounts: [account] } };
  },
  'Mutation.createPerson': ({ partner, manager, fields }) => {
    const custom = [{ fieldId: fields.person.id, value: 'Чай' }];
    const contacts = { phones: ['8 916 000-00-01'], emails: ['anna@example.com'], custom };
    const known = { worksSince: DAY, birthday: '--03-08', notes: 'Говорит по-немецки' };
    const input = { id: id(), name: 'Анна Белова', partnerId: partner.id, ownerId: manager.id, ...contacts, ...known };
    return { input, receipt: receipt() };
  },
  'Mutation.erasePerson': async ({ manager }) => {
    const { id, name } = await buildPerson({ owner: manager });
    return { input: { id, name }, receipt: receipt() };
  },
  'Mutation.editPerson': async ({ manager, partner, fields }) => {
    const person = await buildPerson({ owner: manager });
    const custom = [{ fieldId: fields.person.id, value: 'Чай' }];
    const known = { worksSince: DAY, birthday: '1980-03-08', notes: 'Говорит по-немецки' };
    const input = { id: person.id, version: 9, name: 'Анна Чёрная', partnerId: partner.id, custom, ...known };
    return { input, receipt: receipt() };
  },
  'Mutation.createEmployment': async ({ manager, partner }) => {
    const { id: personId } = await buildPerson({ owner: manager });
    const input = { id: id(), personId, partnerId: partner.id, jobTitle: 'Снабженец', since: '2020-01-31', until: DAY };
    return { input, receipt: receipt() };
  },
  'Mutation.editEmployment': (setting, walker) => {
    const changes = { partnerId: setting.partner.id, jobTitle: 'Директор', since: null, until: DAY };
    return onEmployment({ version: 9, ...changes })(setting, walker);
  },
  'Mutation.removeEmployment': onEmployment(),
  'Mutation.addDealPerson': async (setting) => {
    const { id: personId } = setting.person;
    const input = { id: id(), dealId: (await setting.deal()).id, personId, role: 'CONTACT' };
    return { input, receipt: receipt() };
  },
  'Mutation.editDealPerson': onDealPerson({ version: 9, role: 'PAYER' }),
  'Mutation.removeDealPerson': onDealPerson(),
  'Mutation.createLegalEntity': ({ partner }) => ({
    input: { partnerId: partner.id, ...newLegalSide() },
    receipt: receipt(),
  }),
  'Mutation.editLegalEntity': onLegalEntity({ version: 9, name: 'ООО «Гамма»', since: '2026-11-02' }),
  'Mutation.fillFromRegistry': onLegalEntity({ version: 9, party: INN, overwrite: ['NAME'], since: '2026-11-02' }),
  'Mutation.removeLegalEntity': onLegalEntity(),
  'Mutation.createBankAccount': async ({ partner }) => {
    const { id: legalEntityId } = await buildLegalEntity({ partner });
    const account = { ...ACCOUNT, currency: 'RUB', isMain: true, closedOn: DAY };
    return { input: { id: id(), legalEntityId, ...account }, receipt: receipt() };
  },
  'Mutation.editBankAccount': onBankAccount({ version: 9, bankName: 'Другой банк', closedOn: '2026-11-02' }),
  'Mutation.removeBankAccount': onBankAccount(),
  'Mutation.createAgreement': newPart({ number: '7', validFrom: DAY, validUntil: '2027-12-31' }),
  'Mutation.editAgreement': onPart(buildAgreement, { version: 9, number: '8' }),
  'Mutation.activateAgreement': onPart(buildAgreement),
  'Mutation.closeAgreement': onPart(buildAgreement, {}, active),
  'Mutation.takeBackAgreement': onPart(buildAgreement, { state: 'ACTIVE' }, active),
  'Mutation.deleteAgreement': onPart(buildAgreement),
  'Mutation.createQuote': newPart({ number: '7', sum: '500.00', validUntil: '2099-12-31' }),
  'Mutation.editQuote': onPart(buildQuote, { version: 9, sum: '700.00' }),
  'Mutation.sendQuote': onPart(buildQuote),
  'Mutation.acceptQuote': onPart(buildQuote, {}, sent),
  'Mutation.declineQuote': onPart(buildQuote, { reason: 'Дорого' }, sent),
  'Mutation.takeBackQuote': onPart(buildQuote, { state: 'SENT' }, sent),
  'Mutation.deleteQuote': onPart(buildQuote),
  'Mutation.createOrder': newPart({ number: '7', sum: '500.00' }),
  'Mutation.editOrder': onPart(buildOrder, { version: 9, sum: '700.00' }),
  'Mutation.postOrder': async (setting) => ({
    input: { id: await orderOfClient(setting), despiteRegister: true },
    receipt: receipt(),
  }),
  'Mutation.cancelOrder': async (setting) => {
    const { id } = await posted(await orderOfClient(setting));
    return { input: { id }, receipt: receipt() };
  },
  'Mutation.takeBackOrder': async (setting) => {
    const { id } = await posted(await orderOfClient(setting));
    return { input: { id, state: 'POSTED' }, receipt: receipt() };
  },
  'Mutation.deleteOrder': onPart(buildOrder),
  'Mutation.createPayment': newPart(promised),
  'Mutation.editPayment': onPart(buildPayment, { version: 9, sum: '700.00' }),
  'Mutation.markPaid': onPart(buildPayment, { paidOn: DAY }),
  'Mutation.unmarkPaid': onPart(buildPayment, { paidOn: DAY }, paid),
  'Mutation.deletePayment': onPart(buildPayment),
  'Mutation.createShipment': newPart(promised),
  'Mutation.editShipment': onPart(buildShipment, { version: 9, sum: '700.00' }),
  'Mutation.markShipped': onPart(buildShipment, { shippedOn: DAY }),
  'Mutation.unmarkShipped': onPart(buildShipment, { shippedOn: DAY }, shipped),
  'Mutation.deleteShipment': onPart(buildShipment),
};
