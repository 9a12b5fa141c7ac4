import type { LucideIcon } from '@lucide/svelte';
import Building2 from '@lucide/svelte/icons/building-2';
import Inbox from '@lucide/svelte/icons/inbox';
import ListChecks from '@lucide/svelte/icons/list-checks';
import MessagesSquare from '@lucide/svelte/icons/messages-square';
import SquareKanban from '@lucide/svelte/icons/square-kanban';
import Waypoints from '@lucide/svelte/icons/waypoints';
import type { Dictionary } from '#lib/core/i18n/ru.js';
import { places } from '#lib/shell/places.js';

export interface Section {
  id: 'sales' | 'leads' | 'interactions' | 'myDay' | 'partners' | 'relationships';
  href: string;
  /** Where else what belongs to it is shown. */
  also?: string;
  icon: LucideIcon;
  label: string;
}

/** Where one works, in order: in the rail, or on the phone in the menu. Settings stand apart from them. */
export const sectionsOf = (t: Dictionary): Section[] => [
  { id: 'sales', href: places.home, icon: SquareKanban, label: t.shell.sales },
  { id: 'leads', href: places.leads, icon: Inbox, label: t.leads.title },
  { id: 'interactions', href: places.interactions, icon: MessagesSquare, label: t.interactions.title },
  { id: 'myDay', href: places.myDay, icon: ListChecks, label: t.myDay.title },
  { id: 'partners', href: places.partners, also: places.persons, icon: Building2, label: t.partners.title },
  { id: 'relationships', href: places.relationships, icon: Waypoints, label: t.relationships.title },
];
