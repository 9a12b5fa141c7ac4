import type { App } from '#lib/core/app.svelte.js';
import type { Formats } from '#lib/core/i18n/formats.js';
import type { Dictionary } from '#lib/core/i18n/ru.js';
import type { DealRow, PipelineRow } from '#lib/core/rows.js';
import type { AfterMove } from '#lib/deals/afterMove.svelte.js';
import type { MoveTarget } from '#lib/deals/deals.js';
import type { Step } from '#lib/palette/entry.js';
import type { DealDesk } from '#lib/shell/dealActs.svelte.js';
import type { Toasts } from '#lib/ui/toasts.svelte.js';

/** What the lines of the palette are made from and act upon. */
export interface PaletteDesk {
  app: App;
  toasts: Toasts;
  t: Dictionary;
  format: Formats;
  /** What the screen in front can do. */
  screen: DealDesk;
  afterMove: AfterMove;
  /** The deal that acts are for. */
  deal: DealRow | undefined;
  /** Where that deal may go; null until the server has answered. */
  targets: MoveTarget[] | null;
  /** The board in front, else the first one. */
  pipeline: PipelineRow | undefined;
  go: (path: string) => void;
  ask: (step: Step) => void;
  close: () => void;
  showKeys: () => void;
  signOut: () => void;
}
