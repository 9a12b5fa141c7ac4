import type { Context } from '../core/context.js';
import { inOrder } from '../relationships/dismissal.service.js';
import type { Trace } from './merge.entity.js';
import type { Pair } from './references.js';
import { drop, rewrite } from './rewrite.js';

/** What was said not to hold of the record that goes does not hold of the one that stays; what then says the same twice, or of one record, is dropped. */
export async function moveDismissals(ctx: Context, [from, to]: Pair, trace: Trace): Promise<void> {
  const rows = await ctx.em.execute<Row[]>(OF_THE_TWO, [from, from, to, from, to]);
  const said = new Set(rows.filter(({ isGone }) => !isGone).map(nameOf));
  for (const row of rows.filter(({ isGone }) => isGone)) {
    const { id, firstId, secondId, about } = row;
    const other = firstId === from ? secondId : firstId;
    const [first, second] = inOrder([to, other]);
    const moved = nameOf({ firstId: first, secondId: second, about });
    if (other === to || said.has(moved)) {
      await drop(ctx, 'dismissal', id, trace);
      continue;
    }
    said.add(moved);
    const before = { first_id: firstId, second_id: secondId };
    await rewrite(ctx, { table: 'dismissal', id, before, after: { first_id: first, second_id: second } }, trace);
  }
}

interface Row {
  id: string;
  firstId: string;
  secondId: string;
  about: string;
  isGone: boolean;
}

const nameOf = ({ firstId, secondId, about }: Pick<Row, 'firstId' | 'secondId' | 'about'>): string =>
  [firstId, secondId, about].join();

const OF_THE_TWO = `
  select id, first_id as "firstId", second_id as "secondId", about, ? in (first_id, second_id) as "isGone"
  from dismissal where first_id in (?, ?) or second_id in (?, ?) order by id for update`;
