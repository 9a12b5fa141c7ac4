import type { Dictionary } from '#lib/core/i18n/ru.js';
import type { ChannelRow } from '#lib/core/rows.js';
import type { Store } from '#lib/core/store.svelte.js';

/** Who gets what comes by a channel, as a sentence. */
export function assignmentWords(channel: ChannelRow, store: Pick<Store, 'get'>, { channels: t }: Dictionary): string {
  if (channel.assignment === 'IN_TURN') return t.inTurn(channel.memberIds.length);
  if (channel.assignment === 'BY_RULE') return t.byRules(channel.rules.length);
  const team = channel.teamId && store.get('team', channel.teamId)?.name;
  return team ? t.ofTeam(team) : t.ofEverybody;
}
