import type { LucideIcon } from '@lucide/svelte';
import CircleCheck from '@lucide/svelte/icons/circle-check';
import Contact from '@lucide/svelte/icons/contact';
import Mail from '@lucide/svelte/icons/mail';
import MessageCircle from '@lucide/svelte/icons/message-circle';
import Phone from '@lucide/svelte/icons/phone';
import Users from '@lucide/svelte/icons/users';
import type { InteractionKind, TaskKind } from '#lib/core/gql/graphql.js';

export const kindIcons: Record<TaskKind, LucideIcon> = {
  CALL: Phone,
  MEETING: Users,
  EMAIL: Mail,
  MESSAGE: MessageCircle,
  CONTACT: Contact,
  TODO: CircleCheck,
};

/** As what a planned contact is written down when it has been held; null = it plans no contact. */
export const heldAs = (kind: TaskKind): InteractionKind | null => {
  if (kind === 'TODO') return null;
  return kind === 'CONTACT' ? 'CALL' : kind;
};
