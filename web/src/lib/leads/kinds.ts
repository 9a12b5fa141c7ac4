import type { LucideIcon } from '@lucide/svelte';
import Globe from '@lucide/svelte/icons/globe';
import Hand from '@lucide/svelte/icons/hand';
import Mail from '@lucide/svelte/icons/mail';
import PhoneIncoming from '@lucide/svelte/icons/phone-incoming';
import Send from '@lucide/svelte/icons/send';
import Upload from '@lucide/svelte/icons/upload';
import type { ChannelKind } from '#lib/core/gql/graphql.js';

/** The mark of each way in which somebody gets in touch. */
export const channelIcons: Record<ChannelKind, LucideIcon> = {
  PHONE: PhoneIncoming,
  SITE: Globe,
  EMAIL: Mail,
  MESSENGER: Send,
  IMPORT: Upload,
  MANUAL: Hand,
};
