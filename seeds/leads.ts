import { systemViewer } from '../server/core/rights/viewer.js';
import { ChannelKind } from '../server/channels/channelKind.entity.js';
import type { CreateLeadInput } from '../server/leads/lead.inputs.js';
import { createLead } from '../server/leads/lead.service.js';
import type { Calendar } from './calendar.js';
import type { Step } from './script.js';

type Arrival = CreateLeadInput & { minutesAgo: number };

const ARRIVALS: readonly Arrival[] = [
  {
    minutesAgo: 42,
    channel: ChannelKind.EMAIL,
    contact: 'Завод «Сибпровод»',
    text: 'Просим выставить КП на траверсы и хомуты по спецификации во вложении, срок до конца недели. Нужны сертификаты и отсрочка 30 дней.',
  },
  {
    minutesAgo: 9,
    channel: ChannelKind.SITE,
    contact: 'Кирилл Мещеряков',
    text: 'Нужны болты М16×80, класс 10.9, около 4 000 шт. Есть ли на складе в Самаре?',
  },
  {
    minutesAgo: 6,
    channel: ChannelKind.PHONE,
    contact: '+7 343 000-40-16',
    text: 'Екатеринбург, разговор 2 мин 10 с. Интересует шпилька резьбовая, доставка на объект',
  },
  {
    minutesAgo: 2,
    channel: ChannelKind.MESSENGER,
    contact: 'Наталья, «Фасад-Сервис»',
    text: 'Здравствуйте, а кронштейны будут на той неделе? Хотим дозаказать 300 шт.',
  },
];

/** Who has got in touch within the last hour; the first has waited too long. They came by themselves. */
export const leads = (calendar: Calendar): Step[] =>
  ARRIVALS.map(({ minutesAgo, ...input }) => ({
    at: calendar.inMinutes(-minutesAgo),
    by: systemViewer('seeds'),
    run: (ctx) => createLead(ctx, input),
  }));
