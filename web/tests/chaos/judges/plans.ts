import type { MikroORM } from '@mikro-orm/postgresql';

/** What is kept of plans beside their steps is what a count over the steps says, and each step has its one task. */
export async function judgePlans(orm: MikroORM): Promise<string[]> {
  const em = orm.em.fork();
  const found = [];
  for (const [wrong, sql] of Object.entries(WRONG)) {
    const rows = await em.execute<{ id: string }[]>(sql);
    found.push(...rows.map(({ id }) => `${id} ${wrong}`));
  }
  return found;
}

const ENDED = `s.state in ('DONE', 'REJECTED', 'CANCELLED')`;

/** Rows of which that is true, which must be none. A plan that was ended early has ended all its steps, but not done them. */
const WRONG = {
  'is a plan that has counted its steps wrongly': `
    select p.id from plan p join plan_step s on s.plan_id = p.id group by p.id
    having p.total <> count(*) or p.state in ('RUNNING', 'DONE') and p.done <> count(*) filter (where ${ENDED})`,
  'is a deal that has counted the steps of its plans wrongly': `
    select d.id from deal d left join plan p on p.deal_id = d.id and p.state = 'RUNNING' group by d.id
    having d.steps_done <> coalesce(sum(p.done), 0) or d.steps_total <> coalesce(sum(p.total), 0)`,
  'is an open step without its one task, or another with one': `
    select s.id from plan_step s left join task t on t.step_id = s.id and t.state = 'OPEN' group by s.id
    having count(t.id) <> case s.state when 'OPEN' then 1 else 0 end`,
  'is a step that goes on in a plan that is over': `
    select s.id from plan_step s join plan p on p.id = s.plan_id where p.state <> 'RUNNING' and not ${ENDED}`,
  'is a step that has begun before the one that it follows has ended': `
    select n.id from plan_step n join plan_step s on s.id = n.after_id
    where n.state in ('OPEN', 'DONE', 'REJECTED') and not ${ENDED}`,
};
