import type { Context } from '../core/context.js';
import { rule } from '../core/errors.js';
import { MOST_UNITED } from '../core/schema/inputs.js';
import { isAbove } from '../partners/parent.service.js';
import type { Partner } from '../partners/partner.entity.js';

/** What was known of either is known of the one that stays. */
export function uniteParticulars(kept: Partner, gone: Partner): void {
  kept.kinds = both(kept.kinds, gone.kinds);
  kept.tags = both(kept.tags, gone.tags);
  kept.phones = both(kept.phones, gone.phones);
  kept.emails = both(kept.emails, gone.emails);
  const known = new Set(kept.addresses.map(({ text }) => text));
  const further = gone.addresses.filter(({ text }) => !known.has(text));
  kept.addresses = [...kept.addresses, ...further].slice(0, MOST_UNITED);
  kept.site ??= gone.site;
  kept.notes ??= gone.notes;
}

const both = <T>(one: T[], other: T[]): T[] => [...new Set([...one, ...other])].slice(0, MOST_UNITED);

/** What the one that goes was a part of, the one that stays is a part of. @throws RULE partner.parentCycle */
export async function takeParent(ctx: Context, kept: Partner, { parentId }: Partner): Promise<void> {
  if (parentId && parentId !== kept.id && (await isAbove(ctx, kept.id, parentId))) {
    throw rule('partner.parentCycle', { parent: (await ctx.labels.need('partner', parentId)).name });
  }
  if (parentId !== kept.id) kept.parentId = parentId;
}

/** One that stood under the other takes its place: what stood between them would else stand above itself. */
export async function takePlace(ctx: Context, kept: Partner, gone: Partner): Promise<void> {
  if (!(await isAbove(ctx, gone.id, kept.id))) return;
  kept.parentId = gone.parentId;
  await ctx.em.flush();
}
