import type { LucideIcon } from '@lucide/svelte';
import CircleCheck from '@lucide/svelte/icons/circle-check';
import Contact from '@lucide/svelte/icons/contact';
import Mail from '@lucide/svelte/icons/mail';
import MessageCircle from '@lucide/svelte/icons/message-circle';
import Phone from '@lucide/svelte/icons/phone';
import Users from '@lucide/svelte/icons/users';
import type { TaskKind } from '#lib/core/gql/graphql.js';

export const kindIcons: Record<TaskKind, LucideIcon> = {
  CALL: Phone,
  MEETING: Users,
  EMAIL: Mail,
  MESSAGE: MessageCircle,
  CONTACT: Contact,
  TODO: CircleCheck,
};
