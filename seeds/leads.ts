import { Assignment } from '../server/channels/channel.entity.js';
import { createChannel } from '../server/channels/channel.service.js';
import { ChannelKind } from '../server/channels/channelKind.entity.js';
import { receive } from '../server/channels/receive.service.js';
import type { Context } from '../server/core/context.js';
import { systemViewer } from '../server/core/rights/viewer.js';
import { Direction, InteractionKind } from '../server/interactions/interaction.entity.js';
import { RejectReason } from '../server/leads/leadState.entity.js';
import { createLead } from '../server/leads/lead.service.js';
import { rejectLead, snoozeLead } from '../server/leads/outcome.service.js';
import { createPerson } from '../server/persons/person.service.js';
import { ARRIVALS, type Arrival, CLIENT } from './arrivals.js';
import type { Calendar } from './calendar.js';
import type { Company } from './company.js';
import { Dice } from './dice.js';
import type { Step } from './script.js';

const SEED = 7;
const OPENED_DAYS_AGO = 400;

type Door = Arrival['by'];

/** How clients reach the company, and who has got in touch lately: the first has waited too long. */
export function leads(calendar: Calendar, company: Company): Step[] {
  const dice = new Dice(SEED);
  const doors = new Map<Door, string>();
  const known = new Map<string, string>();
  const admin = company.people.get('belova')!;
  // The first of those among whom leads of a fair go round.
  const seller = company.people.get('ilina')!;
  const opened = {
    at: calendar.ago(OPENED_DAYS_AGO, dice),
    by: admin,
    run: (ctx: Context) => open(ctx, doors, company),
  };
  const met = { at: calendar.ago(30, dice), by: seller, run: meet };
  const arrived = ARRIVALS.map((arrival) => {
    const at = momentOf(arrival, calendar, dice);
    return { at, by: systemViewer('seeds'), run: (ctx: Context) => arrive(ctx, arrival, doors, known) };
  });
  const after = (minutes: number, name: string, run: (ctx: Context, id: string) => Promise<unknown>): Step => {
    const came = arrived[ARRIVALS.findIndex((arrival) => arrival.name === name)]!;
    const at = new Date(came.at.getTime() + minutes * 60_000);
    return { at, by: seller, run: (ctx) => run(ctx, known.get(name)!) };
  };
  return [
    ...[opened, met],
    ...arrived,
    after(5, 'Рассылка «Окна»', (ctx, id) => rejectLead(ctx, { id, reason: RejectReason.SPAM })),
    after(9, 'Олег Прохоров', (ctx, id) => rejectLead(ctx, { id, reason: RejectReason.NOT_OURS })),
    after(14, 'Тимур Галеев', (ctx, id) => snoozeLead(ctx, { id, until: calendar.ahead(1, dice) })),
    {
      at: calendar.inMinutes(-12),
      by: company.people.get('kotov')!,
      run: (ctx) => createLead(ctx, { ...BY_HAND, channel: ChannelKind.PHONE }),
    },
  ];
}

/** Who rang somebody's own telephone. */
const BY_HAND = {
  contact: 'Игорь, прораб',
  phones: ['+7 917 000-31-45'],
  text: 'Звонил на мобильный: нужны шпильки и гайки на объект в Тольятти, перезвонить до обеда',
};

async function open(ctx: Context, doors: Map<Door, string>, { people }: Company): Promise<void> {
  const memberIds = ['ilina', 'kotov', 'korneeva', 'losev'].map((key) => people.get(key)!.userId!);
  const settings = {
    form: { name: 'Форма на сайте', kind: ChannelKind.SITE },
    mail: { name: 'Почта отдела продаж', kind: ChannelKind.EMAIL },
    phone: { name: 'Телефон 8 800', kind: ChannelKind.PHONE, answerMinutes: 30 },
    messenger: { name: 'Telegram', kind: ChannelKind.MESSENGER, joinsDeals: false },
    fair: { name: 'Выставка «Метизы»', kind: ChannelKind.IMPORT, assignment: Assignment.IN_TURN, memberIds },
  };
  for (const [door, setting] of Object.entries(settings))
    doors.set(door as Door, (await createChannel(ctx, setting)).id);
}

/** A client who will write again, and be recognised. */
async function meet(ctx: Context): Promise<void> {
  const { partner, ...person } = CLIENT;
  const [row] = await ctx.em.execute<{ id: string }[]>('select id from partner where name = ?', [partner]);
  await createPerson(ctx, { ...person, partnerId: row?.id ?? null });
}

const KINDS: Record<Door, InteractionKind> = {
  form: InteractionKind.MESSAGE,
  mail: InteractionKind.EMAIL,
  phone: InteractionKind.CALL,
  messenger: InteractionKind.MESSAGE,
  fair: InteractionKind.MESSAGE,
};

async function arrive(ctx: Context, arrival: Arrival, doors: Map<Door, string>, known: Map<string, string>) {
  const { by, name, company = null, phones = [], emails = [], messengerIds = [], topic = '', text } = arrival;
  const { leadId } = await receive(ctx, doors.get(by)!, {
    externalId: `seed-${ARRIVALS.indexOf(arrival)}`,
    kind: KINDS[by],
    direction: Direction.IN,
    at: ctx.now,
    receivedAt: ctx.now,
    sender: { name, company, phones: [...phones], emails: [...emails], inn: null, messengerIds: [...messengerIds] },
    topic,
    text,
    html: null,
    attachments: [],
    answers: [],
    isAutomatic: false,
    isUnconfirmed: false,
    undelivered: [],
  });
  if (leadId && name) known.set(name, leadId);
}

function momentOf({ minutesAgo, daysAgo }: Arrival, calendar: Calendar, dice: Dice): Date {
  return daysAgo === undefined ? calendar.inMinutes(-(minutesAgo ?? 0)) : calendar.ago(daysAgo, dice);
}
