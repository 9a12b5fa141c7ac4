import type { Dictionary } from '#lib/core/i18n/ru.js';
import { places } from '#lib/shell/places.js';

interface Group {
  title: string;
  sections: { href: string; title: string }[];
}

/** All there is to set, as the viewer may: his own, and for admins what holds for everybody. */
export function settingsGroups(t: Dictionary, isAdmin: boolean): Group[] {
  const mine: Group = {
    title: t.settings.mine,
    sections: [
      { href: places.settings, title: t.settings.profile.title },
      { href: places.notifications, title: t.notifications.title },
      { href: places.sessions, title: t.settings.sessions.title },
      { href: places.calendarFeed, title: t.myDay.feed.title },
      { href: places.tokens, title: t.settings.tokens.title },
    ],
  };
  /** By which rates deals are reckoned, everybody may look up. */
  const currencies = { href: places.currencies, title: t.currencies.title };
  const sales: Group = {
    title: t.pipelines.sales,
    sections: [
      { href: places.pipelines, title: t.pipelines.title },
      { href: places.lostReasons, title: t.pipelines.reasons },
      { href: places.clients, title: t.partners.clients.section },
      { href: places.customFields, title: t.customFields.title },
      { href: places.relationshipTypes, title: t.relationships.types.title },
      { href: places.workCalendar, title: t.workCalendar.title },
      { href: places.planTemplates, title: t.plans.templates.title },
      currencies,
    ],
  };
  const leads: Group = {
    title: t.channels.section,
    sections: [{ href: places.channels, title: t.channels.title }],
  };
  return isAdmin ? [mine, sales, leads] : [mine, { ...sales, sections: [currencies] }];
}
