import Building2 from '@lucide/svelte/icons/building-2';
import Inbox from '@lucide/svelte/icons/inbox';
import Keyboard from '@lucide/svelte/icons/keyboard';
import Languages from '@lucide/svelte/icons/languages';
import ListChecks from '@lucide/svelte/icons/list-checks';
import LogOut from '@lucide/svelte/icons/log-out';
import MessagesSquare from '@lucide/svelte/icons/messages-square';
import Merge from '@lucide/svelte/icons/merge';
import Moon from '@lucide/svelte/icons/moon';
import Plus from '@lucide/svelte/icons/plus';
import Settings from '@lucide/svelte/icons/settings';
import SquareKanban from '@lucide/svelte/icons/square-kanban';
import UserRound from '@lucide/svelte/icons/user-round';
import Waypoints from '@lucide/svelte/icons/waypoints';
import { ownSumWords, sumFields } from '#lib/currencies/ownSum.js';
import { createDeal } from '#lib/deals/deals.js';
import { quickLine } from '#lib/deals/quickLine.js';
import type { PaletteDesk } from '#lib/palette/desk.js';
import type { Entry, Found } from '#lib/palette/entry.js';
import { whenStep } from '#lib/palette/steps.js';
import { settingsGroups } from '#lib/settings/sections.js';
import { saveProfile } from '#lib/settings/saveProfile.js';
import { places } from '#lib/shell/places.js';
import { tellRefusal } from '#lib/shell/tellRefusal.js';

/** A record that was found, as a line. */
export const foundEntry = (desk: PaletteDesk, record: Found): Entry => {
  switch (record.__typename) {
    case 'Deal':
      return dealEntry(desk, record);
    case 'Partner':
      return partnerEntry(desk, record);
    case 'Person':
      return personEntry(desk, record);
    case 'Lead':
      return leadEntry(desk, record);
  }
};

const dealEntry = ({ app, t, format, go }: PaletteDesk, deal: Extract<Found, { __typename: 'Deal' }>): Entry => {
  const stage = app.store.get('pipeline', deal.pipelineId)?.stages.find(({ id }) => id === deal.stageId);
  const where = deal.status === 'IN_WORK' ? stage?.name : t.palette.preview.statuses[deal.status];
  return {
    id: deal.id,
    icon: SquareKanban,
    label: deal.title,
    hint: [deal.partner?.name, where, `D-${deal.number}`].filter(Boolean).join(', '),
    aside: ownSumWords(deal, format) ?? '',
    record: deal,
    run: (way) => go(way === 'page' ? places.deal(deal.id) : places.dealOnBoard(deal.pipelineId, deal.id)),
  };
};

const partnerEntry = ({ t, go }: PaletteDesk, partner: Extract<Found, { __typename: 'Partner' }>): Entry => ({
  id: partner.id,
  icon: Building2,
  label: partner.name,
  hint: t.palette.kinds.Partner,
  record: partner,
  run: (way) => go(way === 'page' ? places.partner(partner.id) : places.partnerOver(partner.id)),
});

const personEntry = ({ t, go }: PaletteDesk, person: Extract<Found, { __typename: 'Person' }>): Entry => ({
  id: person.id,
  icon: UserRound,
  label: person.name,
  hint: [person.jobTitle, person.partner?.name].filter(Boolean).join(', ') || t.palette.kinds.Person,
  record: person,
  run: () => go(places.person(person.id)),
});

const leadEntry = ({ t, go }: PaletteDesk, lead: Extract<Found, { __typename: 'Lead' }>): Entry => ({
  id: lead.id,
  icon: Inbox,
  label: lead.contact ?? lead.text,
  hint: [t.palette.kinds.Lead, lead.contact ? lead.text : null].filter(Boolean).join(', '),
  record: lead,
  run: () => go(places.lead(lead.id)),
});

/** What can be made from the typed text. */
export const creations = (desk: PaletteDesk, text: string): Entry[] => {
  const title = text.trim();
  const entries = [newDeal(desk, title), newPartner(desk, title), newLead(desk), newInteraction(desk)];
  const { deal, t, ask } = desk;
  if (deal?.status === 'IN_WORK' && title !== '') {
    const run = () => ask(whenStep(desk, deal, title));
    entries.push({ id: 'new-task', icon: Plus, label: t.palette.acts.addTaskNamed(title), hint: deal.title, run });
  }
  return entries.filter((entry) => entry !== null);
};

const newDeal = (desk: PaletteDesk, line: string): Entry | null => {
  const { app, t, format, screen, pipeline, close, go } = desk;
  const [stage] = pipeline?.stages ?? [];
  if (!pipeline || !stage || !app.session.mayWrite) return null;
  const byScreen = screen.act('create');
  const hint = t.palette.acts.inFirstStage(stage.name);
  if (line === '') {
    if (!byScreen) return null;
    return {
      id: 'new-deal',
      icon: Plus,
      label: t.palette.acts.createDeal,
      hint,
      keys: 'C',
      run: () => (close(), byScreen()),
    };
  }
  const { title, sum, wrong } = quickLine(line);
  const run = () => {
    const place = { pipelineId: pipeline.id, stageId: stage.id };
    const { id, outcome } = createDeal(app, { ...place, title, ...sumFields(sum) });
    void tellRefusal(desk, title, outcome);
    go(places.dealOnBoard(pipeline.id, id));
  };
  return {
    id: 'new-deal',
    icon: Plus,
    label: t.palette.acts.createDealNamed(title || line),
    hint: sum.value === null ? hint : `${format.money(sum.value, sum.currency)}, ${hint}`,
    refused: wrong ? t.board.addSumWrong(t.fields.wrong(wrong)) : title === '' ? t.board.addOnlySum : undefined,
    run,
  };
};

const newPartner = (desk: PaletteDesk, name: string): Entry | null => {
  const { app, t, go } = desk;
  if (!app.session.mayWrite) return null;
  const label = name === '' ? t.partners.add : t.palette.acts.createPartnerNamed(name);
  return { id: 'new-partner', icon: Building2, label, run: () => go(places.newPartner(name)) };
};

const newLead = ({ app, t, go }: PaletteDesk): Entry | null =>
  app.session.mayWrite ? { id: 'new-lead', icon: Inbox, label: t.leads.addFirst, run: () => go(places.newLead) } : null;

const newInteraction = ({ app, t, go }: PaletteDesk): Entry | null =>
  app.session.mayWrite
    ? {
        id: 'new-interaction',
        icon: MessagesSquare,
        label: t.interactions.log,
        run: () => go(places.logInteraction),
      }
    : null;

/** Every screen there is. */
export const destinations = ({ app, t, go }: PaletteDesk): Entry[] => [
  ...app.store.list('pipeline').map((pipeline): Entry => ({
    id: pipeline.id,
    icon: SquareKanban,
    label: t.palette.places.board(pipeline.name),
    run: () => go(places.board(pipeline.id)),
  })),
  {
    id: 'interactions',
    icon: MessagesSquare,
    label: t.interactions.title,
    keys: 'G I',
    run: () => go(places.interactions),
  },
  { id: 'myDay', icon: ListChecks, label: t.myDay.title, keys: 'G D', run: () => go(places.myDay) },
  { id: 'partners', icon: Building2, label: t.partners.title, keys: 'G P', run: () => go(places.partners) },
  { id: 'duplicates', icon: Merge, label: t.merges.title, hint: t.partners.title, run: () => go(places.duplicates) },
  {
    id: 'relationships',
    icon: Waypoints,
    label: t.relationships.title,
    keys: 'G C',
    run: () => go(places.relationships),
  },
  ...settingsGroups(t, app.session.me.role === 'ADMIN').flatMap(({ sections }) =>
    sections.map(({ href, title }): Entry => ({
      id: href,
      icon: Settings,
      label: title,
      hint: t.shell.settings,
      run: () => go(href),
    })),
  ),
];

/** How the window looks and speaks, and the way out. */
export const adjustments = (desk: PaletteDesk): Entry[] => {
  const { app, t, close, showKeys, signOut } = desk;
  const { theme, locale } = app.session.me;
  const dark = theme === 'DARK';
  return [
    {
      id: 'theme',
      icon: Moon,
      label: dark ? t.palette.commands.light : t.palette.commands.dark,
      run: () => (close(), void saveProfile(desk, { theme: dark ? 'LIGHT' : 'DARK' })),
    },
    {
      id: 'language',
      icon: Languages,
      label: t.palette.commands.otherLanguage,
      run: () => (close(), void saveProfile(desk, { locale: locale === 'RU' ? 'EN' : 'RU' })),
    },
    { id: 'keys', icon: Keyboard, label: t.palette.commands.keys, keys: 'Question', run: () => (close(), showKeys()) },
    { id: 'sign-out', icon: LogOut, label: t.palette.commands.signOut, run: () => (close(), signOut()) },
  ];
};
