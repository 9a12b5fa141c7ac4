import { afterAll, beforeAll, expect, test } from 'vitest';
import { activateAgreement, createAgreement } from '../../../server/agreements/agreement.service.js';
import type { Context } from '../../../server/core/context.js';
import { Deal } from '../../../server/deals/deal.entity.js';
import { createDeal } from '../../../server/deals/deal.service.js';
import { cancelOrder, createOrder, postOrder } from '../../../server/documents/order.service.js';
import { createPayment, markPaid } from '../../../server/documents/payment.service.js';
import { createQuote, sendQuote } from '../../../server/documents/quote.service.js';
import { createShipment, markShipped } from '../../../server/documents/shipment.service.js';
import { InteractionKind } from '../../../server/interactions/interaction.entity.js';
import { logInteraction } from '../../../server/interactions/interaction.service.js';
import { createLegalEntity } from '../../../server/partners/legalEntity.service.js';
import { createPartner } from '../../../server/partners/newPartner.service.js';
import { Control, GateKind } from '../../../server/pipelines/pipeline.entity.js';
import { createPipeline, stagesOf } from '../../../server/pipelines/pipeline.service.js';
import { type BoardPage, openStage, type Stage } from './stage.js';

/** Two windows and a server share the machine. */
const WAIT = { timeout: 10_000 };

let stage: Stage;
let anna: BoardPage;
let vera: BoardPage;

beforeAll(async () => {
  stage = await openStage();
  anna = await stage.open('anna');
  vera = await stage.open('vera');
});

afterAll(async () => {
  await stage?.[Symbol.asyncDispose]();
});

/** The shipped STRICT template of domain §3. */
const TEMPLATE: [name: string, ...gates: GateKind[]][] = [
  ['Первый контакт', GateKind.HELD_INTERACTION],
  ['Квалификация', GateKind.AGREEMENT],
  ['Предложение', GateKind.VALID_QUOTE],
  ['Презентация'],
  ['Условия согласованы', GateKind.LEGAL_ENTITY, GateKind.POSTED_ORDER],
  ['Подготовка', GateKind.POSTED_ORDER, GateKind.OBLIGED_OR_FULFILLED],
  ['Исполнение', GateKind.FULFILLED],
  ['Завершение'],
];

const asAnna = (): Context => {
  const { server, company } = stage;
  return server.context({ ...server.context().viewer, userId: company.anna.id });
};

async function strictDeal() {
  const { server, company } = stage;
  const stages = TEMPLATE.map(([name, ...gates], index) => ({ name, gates, probability: (index + 1) * 10 }));
  const pipeline = await createPipeline(server.context(), { name: 'Строгая', control: Control.STRICT, stages });
  const partner = await createPartner(server.context(), { name: 'Альфа-Конструкция', ownerId: company.anna.id });
  const input = { pipelineId: pipeline.id, title: 'Контракт на метизы', ownerId: company.anna.id };
  const deal = await createDeal(server.context(), { ...input, partnerId: partner.id });
  return { pipeline, deal, partnerId: partner.id, stages: await stagesOf(server.context(), pipeline.id) };
}

test('a strict pipeline is walked from first contact to won, each gate refused once, the way to win shrinking elsewhere', async () => {
  const { pipeline, deal, partnerId, stages } = await strictDeal();
  const dealId = deal.id;
  const address = `${stage.server.url.replace('127.0.0.1', 'localhost')}/board/${pipeline.id}`;
  await anna.page.goto(address);
  await vera.page.goto(`${address}/deal/${dealId}`);
  await anna.stands(dealId, stages[0]!.id);
  const way = vera.page.locator('[data-way]');
  const lacking = () => way.innerText({ timeout: 10_000 });

  const refused = async (words: string): Promise<void> => {
    await anna.pushOn(dealId);
    await expect.poll(() => anna.card(dealId).innerText(), WAIT).toContain(words);
  };
  const passes = async (to: number): Promise<void> => {
    await expect
      .poll(async () => {
        await anna.pushOn(dealId);
        return anna.cardIn(stages[to]!.id, dealId).count();
      }, WAIT)
      .toBe(1);
    await vera.stands(dealId, stages[to]!.id);
  };
  /** On the second screen the line is there, and goes when a colleague does what it asks for. */
  const shrinks = async (line: string, act: () => Promise<unknown>): Promise<void> => {
    await expect.poll(lacking, WAIT).toContain(line);
    await act();
    await expect.poll(lacking, WAIT).not.toContain(line);
  };

  await refused('нет состоявшегося контакта');
  await shrinks('Нет состоявшегося контакта', () =>
    logInteraction(asAnna(), { dealId, kind: InteractionKind.MEETING, topic: 'Потребность' }),
  );
  await passes(1);

  await refused('нет действующего соглашения');
  await shrinks('Нет действующего соглашения', async () => {
    const { id } = await createAgreement(asAnna(), { dealId, validFrom: '2026-01-01' });
    await activateAgreement(asAnna(), { id });
  });
  await passes(2);

  await refused('нет действующего КП');
  await shrinks('Нет действующего КП', async () => {
    const { id } = await createQuote(asAnna(), { dealId, sum: '1000.00', validUntil: '2099-12-31' });
    await sendQuote(asAnna(), { id });
  });
  await passes(3);
  await passes(4);

  await refused('у клиента нет юрлица, нет проведённого заказа');
  await shrinks('У клиента нет юрлица', () =>
    createLegalEntity(asAnna(), { partnerId, name: 'ООО «Альфа-Конструкция»' }),
  );
  const ordered = async (): Promise<{ id: string }> => {
    const order = await createOrder(asAnna(), { dealId, sum: '1000.00' });
    return postOrder(asAnna(), { id: order.id });
  };
  await refused('нет проведённого заказа');
  let order = { id: '' };
  await shrinks('Нет проведённого заказа', async () => (order = await ordered()));
  await passes(5);

  await cancelOrder(asAnna(), order);
  await refused('нет проведённого заказа');
  await shrinks('Нет проведённого заказа', ordered);
  await passes(6);

  await refused('осталось оплатить 1\u00a0000\u00a0₽, осталось отгрузить 1\u00a0000\u00a0₽');
  const payment = await createPayment(asAnna(), { dealId, sum: '1000.00', promisedOn: '2026-12-01' });
  await markPaid(asAnna(), { id: payment.id, paidOn: '2026-11-20' });
  await refused('осталось отгрузить 1\u00a0000\u00a0₽');
  await shrinks('Осталось отгрузить', async () => {
    const { id } = await createShipment(asAnna(), { dealId, sum: '1000.00', promisedOn: '2026-12-01' });
    await markShipped(asAnna(), { id, shippedOn: '2026-11-20' });
  });
  await passes(7);

  await anna.page.goto(`${address}/deal/${dealId}`);
  await anna.page.getByRole('button', { name: 'Выиграна', exact: true }).click();
  await expect.poll(async () => (await stage.server.context().see(Deal, dealId)).status, WAIT).toBe('WON');
  await expect.poll(() => way.count(), WAIT).toBe(0);
});

test('no page error and no report of the content security policy came up', () => {
  expect(stage.faults).toEqual([]);
});
