import DataLoader from 'dataloader';
import type { Context } from '../core/context.js';
import type { Row, RowClass } from '../core/row.entity.js';
import { Label } from '../core/schema/label.js';
import { Deal } from '../deals/deal.entity.js';
import { Interaction } from '../interactions/interaction.entity.js';
import { Lead } from '../leads/lead.entity.js';
import { Letter } from '../letters/letter.entity.js';
import { Partner } from '../partners/partner.entity.js';
import { Task, TaskState } from '../tasks/task.entity.js';
import type { Notification } from './notification.entity.js';

/** Of a text that has no title, so much stands for one. */
const TITLE = 120;

type Loader = DataLoader<string, Row | null>;
const loaders = new WeakMap<Context, Map<RowClass, Loader>>();

/** What a notification is about, by name, as far as the one who reads it sees it today. */
export const subjectOf = {
  deal: async (ctx: Context, { dealId }: Notification) => label(await seen(ctx, Deal, dealId), ({ title }) => title),
  partner: async (ctx: Context, { partnerId }: Notification) =>
    label(await seen(ctx, Partner, partnerId), ({ name }) => name),
  task: async (ctx: Context, { taskId }: Notification) => label(await seen(ctx, Task, taskId), ({ title }) => title),
  /** Nobody is reminded of what is done. */
  openTask: async (ctx: Context, { taskId }: Notification) => {
    const task = await seen(ctx, Task, taskId);
    return label(task?.state === TaskState.OPEN ? task : null, ({ title }) => title);
  },
  interaction: async (ctx: Context, { interactionId }: Notification) =>
    label(await seen(ctx, Interaction, interactionId), ({ topic }) => topic),
  lead: async (ctx: Context, { leadId }: Notification) => label(await seen(ctx, Lead, leadId), ({ text }) => text),
  letter: async (ctx: Context, { letterId }: Notification) =>
    label(await seen(ctx, Letter, letterId), ({ subject }) => subject),
};

function label<T extends Row>(row: T | null, nameOf: (row: T) => string): Label | null {
  return row && Object.assign(new Label(), { id: row.id, name: shortened(nameOf(row)) });
}

const shortened = (text: string): string => (text.length > TITLE ? `${text.slice(0, TITLE - 1).trimEnd()}…` : text);

/** Rows of one page in one statement a class, through the read filter. */
async function seen<T extends Row>(ctx: Context, entity: RowClass<T>, id: string | null): Promise<T | null> {
  if (!id) return null;
  const own = loaders.get(ctx) ?? new Map<RowClass, Loader>();
  loaders.set(ctx, own);
  const loader = own.get(entity) ?? new DataLoader((ids) => load(ctx, entity, ids), { cache: false });
  own.set(entity, loader);
  return (await loader.load(id)) as T | null;
}

async function load(ctx: Context, entity: RowClass, ids: readonly string[]): Promise<(Row | null)[]> {
  const rows = await ctx.em.find<Row>(entity, { id: { $in: [...ids] } });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}
