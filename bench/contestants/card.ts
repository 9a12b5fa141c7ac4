// One card move of about 600 bytes, as every contestant tells it.

/** What is subscribed to: a card as a narrow column shows it. The web's own document is three times as long. */
export const WATCH_CARDS = `subscription WatchCards($after: Cursor!) {
  changes(after: $after) {
    from
    to
    reset
    events {
      seq
      id
      name
      at
      record {
        ... on Deal { id version title status stageId stageSince sum position owner { id name } partner { id name } }
      }
    }
  }
}`;

const SINCE = '2026-11-21T09:00:00.000Z';
const OWNER = { id: '019aa5d2-7f00-7000-8000-000000000001', name: 'Сотрудник 1' };
const PARTNER = { id: '019aa5d2-7f00-7000-8000-000000000002', name: 'ООО «Ромашка 1»' };

/** Neighbours of the card by id. */
export const labels = new Map([OWNER, PARTNER].map((label) => [label.id, label]));

/** The card's own columns. */
export const columns = {
  id: '019aa5d2-7f00-7000-8000-000000000003',
  version: 1_000,
  title: 'Поставка канатов, партия 1',
  status: 'IN_WORK',
  stageId: '019aa5d2-7f00-7000-8000-000000000004',
  stageSince: new Date(SINCE),
  sum: '125000.00',
  position: 'a0VVVV',
  ownerId: OWNER.id,
  partnerId: PARTNER.id,
};

/** The root value of an execution; `record` is the row as the schema's own types know it. */
export const frameOf = (seq: number, record: object) => ({
  ...stretch(seq),
  now: columns.stageSince,
  build: 'bench',
  events: [{ seq, entity: 'deal', id: columns.id, forget: false, name: 'deal.moved', at: columns.stageSince, record }],
});

/** The answer that the execution of {@link WATCH_CARDS} gives, for those who execute nothing. */
export function answerOf(seq: number): object {
  const { id, version, title, status, stageId, sum, position } = columns;
  const record = {
    id,
    version,
    title,
    status,
    stageId,
    stageSince: SINCE,
    sum,
    position,
    owner: OWNER,
    partner: PARTNER,
  };
  const events = [{ seq, id, name: 'deal.moved', at: SINCE, record }];
  return { data: { changes: { ...stretch(seq), events } } };
}

const stretch = (seq: number) => ({ from: `1.${seq - 1}`, to: `1.${seq}`, reset: false });
