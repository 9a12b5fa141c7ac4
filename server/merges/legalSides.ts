import type { Context } from '../core/context.js';
import type { Trace } from './merge.entity.js';
import type { Pair } from './references.js';
import { drop, rewrite } from './rewrite.js';

/**
 * A legal side that both partners had, from before there could be only one (`isDuplicate`), goes; its accounts become
 * those of the other, which keeps its main one if it has one.
 */
export async function joinLegalSides(ctx: Context, [from, to]: Pair, trace: Trace): Promise<void> {
  const both = `{${from},${to}}`;
  const twins = await ctx.em.execute<{ id: string; single: string }[]>(TWINS, [both, both]);
  for (const { id, single } of twins) {
    await moveAccounts(ctx, id, single, trace);
    const periods = await ctx.em.execute<{ row: Record<string, unknown> }[]>(PERIODS, [id]);
    await drop(ctx, 'legal_entity', id, trace);
    trace.dropped.push(...periods.map(({ row }) => ({ table: 'legal_entity_period', row })));
  }
}

async function moveAccounts(ctx: Context, twin: string, single: string, trace: Trace): Promise<void> {
  const accounts = await ctx.em.execute<{ id: string; isMain: boolean }[]>(
    'select id, is_main as "isMain" from bank_account where legal_entity_id = ? order by id for update',
    [twin],
  );
  const hasMain = (await ctx.em.execute<object[]>(MAIN, [single])).length > 0;
  for (const { id, isMain } of accounts) {
    const before = { legal_entity_id: twin, is_main: isMain };
    const after = { legal_entity_id: single, is_main: isMain && !hasMain };
    await rewrite(ctx, { table: 'bank_account', id, before, after }, trace);
  }
}

const MAIN = 'select from bank_account where legal_entity_id = ? and is_main';

const TWINS = `
  select d.id, s.id as single from legal_entity d join legal_entity s
    on s.inn = d.inn and s.kpp is not distinct from d.kpp and not s.is_duplicate and s.partner_id <> d.partner_id
  where d.is_duplicate and d.partner_id = any(?::uuid[]) and s.partner_id = any(?::uuid[]) order by d.id`;
const PERIODS = 'select to_jsonb(p) as row from legal_entity_period p where legal_entity_id = ? order by id';
