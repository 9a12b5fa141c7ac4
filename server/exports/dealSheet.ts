import { Currency } from '../currencies/currency.entity.js';
import type { CustomField } from '../customFields/customField.entity.js';
import type { Deal } from '../deals/deal.entity.js';
import { resultingProbability } from '../deals/probability.service.js';
import { DealColumn } from '../views/savedView.entity.js';
import type { AskedColumn } from './asked.js';
import { fieldColumn } from './fieldColumn.js';
import type { Cell, SheetColumn } from './sheet.js';
import type { Words } from './words.js';

type Shown = Omit<SheetColumn<Deal>, 'header'>;

const name = async (label: Promise<{ name: string } | null>): Promise<string | null> => (await label)?.name ?? null;

const moneyOf = (money: string | null): Cell => money && { money };

const COLUMNS: Record<Exclude<DealColumn, DealColumn.CUSTOM>, Shown> = {
  NUMBER: { kind: 'text', width: 10, cell: ({ number }) => `D-${number}` },
  TITLE: { kind: 'text', width: 48, cell: ({ title }) => title },
  PARTNER: { kind: 'text', width: 36, cell: ({ partnerId }, { labels }) => name(labels.of('partner', partnerId)) },
  STAGE: { kind: 'text', width: 20, cell: ({ stageId }, { labels }) => name(labels.of('stage', stageId)) },
  STATUS: { kind: 'text', width: 12, cell: ({ status }, _, { statuses }) => statuses[status] },
  SUM: { kind: 'money', width: 16, cell: ({ sum }) => moneyOf(sum) },
  AMOUNT: {
    kind: 'money',
    width: 16,
    cell: ({ amount, currency, sum }) => moneyOf(currency === Currency.RUB ? sum : amount),
  },
  PROBABILITY: { kind: 'number', width: 10, cell: (deal, ctx) => resultingProbability(ctx, deal) },
  EXPECTED_ON: { kind: 'day', width: 12, cell: ({ expectedOn }) => expectedOn && { day: expectedOn } },
  NEXT_STEP: {
    kind: 'text',
    width: 40,
    cell: ({ nextKind, nextTitle }, _, { kinds }) => nextKind && `${kinds[nextKind]}: ${nextTitle}`,
  },
  OWNER: { kind: 'text', width: 24, cell: ({ ownerId }, { labels }) => name(labels.of('app_user', ownerId)) },
  TEAM: { kind: 'text', width: 20, cell: ({ teamId }, { labels }) => name(labels.of('team', teamId)) },
  SOURCE: { kind: 'text', width: 14, cell: ({ source }, _, { sources }) => source && sources[source] },
  CREATED_AT: { kind: 'at', width: 18, cell: ({ createdAt }) => ({ at: createdAt }) },
  ACTIVE_AT: { kind: 'at', width: 18, cell: ({ activeAt }) => ({ at: activeAt }) },
};

/** An amount can be added up in a column of its own, beside which its currency is said. */
const CURRENCY: Shown = { kind: 'text', width: 10, cell: ({ currency }) => currency };

/** When the step is due stands in columns of its own, where it can be sorted by; due on a day, it has no time. */
const DUE_DAY: Shown = {
  kind: 'day',
  width: 12,
  cell: ({ nextDueAt, nextDueOn }) => (nextDueOn ? { day: nextDueOn } : nextDueAt && { at: nextDueAt }),
};
const DUE_TIME: Shown = {
  kind: 'time',
  width: 8,
  cell: ({ nextDueAt, nextDueOn }) => (nextDueOn ? null : nextDueAt && { at: nextDueAt }),
};

/** The columns of the file, in the order of the view; of fields those that are in use. */
export const columnsOf = (
  chosen: readonly AskedColumn[],
  fields: readonly CustomField[],
  words: Words,
): SheetColumn<Deal>[] =>
  chosen.flatMap((column) => {
    if (isOfField(column)) return fields.filter(({ id }) => column.endsWith(id)).map(fieldColumn);
    const shown = { ...COLUMNS[column], header: words.columns[column] };
    if (column === DealColumn.AMOUNT) return [shown, { ...CURRENCY, header: words.currency }];
    if (column !== DealColumn.NEXT_STEP) return [shown];
    return [shown, { ...DUE_DAY, header: words.dueDay }, { ...DUE_TIME, header: words.dueTime }];
  });

const isOfField = (column: AskedColumn): column is `field-${string}` => column.startsWith('field-');
