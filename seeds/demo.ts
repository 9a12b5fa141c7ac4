import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Config } from '../server/core/start/config.js';
import type { Logger } from '../server/core/start/logger.js';
import { DEMO_PASSWORD } from '../server/users/demo.js';
import { User } from '../server/users/user.entity.js';
import { busiestDeal } from './busiest.js';
import { Calendar } from './calendar.js';
import { Chronicle } from './chronicle.js';
import { closedDeals } from './closed.js';
import { found } from './company.js';
import { days } from './days.js';
import { Dice } from './dice.js';
import { leads } from './leads.js';
import { lives } from './lives.js';
import { sharedMail, strangersMail, waitingMail } from './mail.js';
import { openDeals } from './open.js';
import { DOMAIN, people } from './people.js';
import { rates } from './rates.js';
import { records } from './records.js';
import { relationships } from './relationships.js';
import { remarks } from './remarks.js';
import { plans } from './plans.js';
import { inTransaction, play } from './script.js';
import { introduceRules } from './template.js';

const SEED = 20_261_119;
const FOUNDED_DAYS_AGO = 960;
/** As many as two years need to look lived in, and as few as let the demo stand in a quarter of a minute. */
const CLOSED = { wholesale: 95, projects: 40 };
const UNREAD_MS = 2 * 86_400_000;
const SHOWN = ['ilina', 'kotov', 'safronova', 'orlov', 'belova', 'gromov'];

/** The accounts to try first: two colleagues, their heads, the admin, the one who only looks. */
export const demoSignIns = SHOWN.map((shown) => {
  const { key, name, jobTitle } = people.find((person) => person.key === shown)!;
  return { email: `${key}@${DOMAIN}`, password: DEMO_PASSWORD, who: `${name}, ${jobTitle}` };
});

/** Fills an empty database with the demo company, unless it is to stay empty. */
export async function seedWhenEmpty({
  orm,
  config,
  logger,
}: {
  orm: MikroORM;
  config: Config;
  logger: Logger;
}): Promise<void> {
  if (config.seed !== 'demo' || (await orm.em.fork().count(User, {}, { filters: false })) > 0) return;
  const started = performance.now();
  await seedDemo(orm, new Date());
  logger.info({ ms: Math.round(performance.now() - started) }, 'seeded the demo company');
}

/** Whether there are accounts of the demo company to sign in with. */
export const hasDemoAccounts = async (orm: MikroORM): Promise<boolean> =>
  (await orm.em.fork().count(User, { demo: true, active: true }, { filters: false })) > 0;

/** The demo company as it stands at a moment. One transaction: an interrupted seeding leaves nothing behind. */
export async function seedDemo(orm: MikroORM, now: Date): Promise<void> {
  const em = orm.em.fork();
  await inTransaction(em, () => tell(em, now));
  await em.execute('analyze');
}

async function tell(em: EntityManager, now: Date): Promise<void> {
  const dice = new Dice(SEED);
  const calendar = new Calendar(now);
  const company = await found(em, calendar.ago(FOUNDED_DAYS_AGO, dice));
  const chronicle = new Chronicle(company, calendar, dice);
  closedDeals(chronicle, chronicle.wholesale, CLOSED.wholesale);
  closedDeals(chronicle, chronicle.projects, CLOSED.projects);
  const inWork = openDeals(chronicle);
  waitingMail(chronicle, inWork);
  sharedMail(chronicle, inWork);
  remarks(chronicle, inWork);
  busiestDeal(chronicle);
  plans(chronicle, inWork);
  const mine = [...strangersMail(chronicle), ...days(chronicle), ...rates(chronicle)];
  const rules = introduceRules(company.wholesale, now, company.people.get('belova')!);
  await play(em, [...chronicle.steps(), ...leads(calendar, company), ...mine, ...rules]);
  await records(em, company, calendar, now);
  await lives(em, company, calendar, now);
  await relationships(em, company, now);
  await readOldNotices(em, now);
}

/** People read what they are told: what is unread on the first sign-in is of the last days. */
async function readOldNotices(em: EntityManager, now: Date): Promise<void> {
  await em.execute('update notification set read_at = at where at < ?', [new Date(now.getTime() - UNREAD_MS)]);
}
