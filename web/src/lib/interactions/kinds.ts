import type { LucideIcon } from '@lucide/svelte';
import Mail from '@lucide/svelte/icons/mail';
import MessageCircle from '@lucide/svelte/icons/message-circle';
import Phone from '@lucide/svelte/icons/phone';
import StickyNote from '@lucide/svelte/icons/sticky-note';
import Users from '@lucide/svelte/icons/users';
import type { InteractionKind } from '#lib/core/gql/graphql.js';

export const KINDS: readonly InteractionKind[] = ['NOTE', 'CALL', 'MEETING', 'EMAIL', 'MESSAGE'];

/** Kinds that somebody began. */
export const isDirected = (kind: InteractionKind): boolean => kind !== 'NOTE' && kind !== 'MEETING';

export const kindIcons: Record<InteractionKind, LucideIcon> = {
  CALL: Phone,
  MEETING: Users,
  EMAIL: Mail,
  MESSAGE: MessageCircle,
  NOTE: StickyNote,
};
