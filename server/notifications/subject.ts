import type { Context } from '../core/context.js';
import type { Row } from '../core/row.entity.js';
import { Label } from '../core/schema/label.js';
import { seen } from '../core/seen.js';
import { Deal } from '../deals/deal.entity.js';
import { Interaction } from '../interactions/interaction.entity.js';
import { Lead } from '../leads/lead.entity.js';
import { Letter } from '../letters/letter.entity.js';
import { Partner } from '../partners/partner.entity.js';
import { Task, TaskState } from '../tasks/task.entity.js';
import type { Notification } from './notification.entity.js';

/** Of a text that has no title, so much stands for one. */
const TITLE = 120;

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
    label(await seen(ctx, Letter, letterId), ({ subject, missed }) =>
      missed.length > 0 ? `${subject} → ${missed.join(', ')}` : subject,
    ),
};

function label<T extends Row>(row: T | null, nameOf: (row: T) => string): Label | null {
  return row && Object.assign(new Label(), { id: row.id, name: shortened(nameOf(row)) });
}

const shortened = (text: string): string => (text.length > TITLE ? `${text.slice(0, TITLE - 1).trimEnd()}…` : text);
