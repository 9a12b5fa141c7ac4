import type { App } from '#lib/core/app.svelte.js';
import type { Change } from '#lib/core/feed.js';
import type { DealRow } from '#lib/core/rows.js';
import { dayIn, midnightAfter } from '#lib/core/zone.js';

type Window = Pick<App, 'live' | 'clock' | 'i18n'>;

/**
 * Calls whenever the gates of a deal may open or close: by what happens to the deal, its client (legal sides are told on
 * it) or its pipeline, by a chain of interactions that comes or goes, by a new day. Returns the way to stop.
 */
export function onGatesTouched(
  { live, clock, i18n }: Window,
  dealId: string,
  deal: () => DealRow | undefined,
  touched: () => void,
): () => void {
  const today = (): string => dayIn(i18n.zone, clock.read());
  const wake = (): void => clock.wakeAt(midnightAfter(i18n.zone, clock.read()));
  let day = today();
  wake();
  const stops = [
    live.onChanges((change) => concerns(change, dealId, deal()) && touched()),
    live.onReset(async () => touched()),
    clock.onTick(() => {
      if (today() === day) return;
      day = today();
      wake();
      touched();
    }),
  ];
  return () => stops.forEach((stop) => stop());
}

function concerns({ entity, id, particulars }: Change, dealId: string, deal: DealRow | undefined): boolean {
  if (entity === 'chain') return particulars?.['from'] === dealId || particulars?.['to'] === dealId;
  return id === dealId || id === deal?.partner?.id || id === deal?.pipelineId;
}
