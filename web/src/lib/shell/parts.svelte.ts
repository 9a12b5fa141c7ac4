import { createContext } from 'svelte';
import { preloadCode } from '$app/navigation';
import type { RouteId } from '$app/types';
import { backoff, Waits } from '#lib/core/waits.js';
import { whenIdle } from '#lib/shell/idle.js';

/** What opens later, by the same imports as where it is shown: a bundler makes one file of both. */
const PARTS: readonly (() => Promise<unknown>)[] = [
  () => import('#lib/ui/MenuList.svelte'),
  () => import('#lib/ui/PopoverCard.svelte'),
  () => import('#lib/palette/Palette.svelte'),
  () => import('#lib/shell/FormAgain.svelte'),
  () => import('#lib/shell/HelpDialog.svelte'),
  () => import('#lib/shell/SignOutDialog.svelte'),
  () => import('#lib/shell/WaitingDialog.svelte'),
  () => import('#lib/signin/SignInAgain.svelte'),
  () => import('#lib/core/i18n/en.js'),
  () => import('#lib/deals/BulkBar.svelte'),
  () => import('#lib/deals/CardMenu.svelte'),
  () => import('#lib/deals/AssignEdit.svelte'),
  () => import('#lib/deals/ConflictDialog.svelte'),
  () => import('#lib/deals/FilterForm.svelte'),
  () => import('#lib/deals/LostReasonForm.svelte'),
  () => import('#lib/deals/DemandReasonsDialog.svelte'),
  () => import('#lib/deals/NextActivityDialog.svelte'),
  () => import('#lib/deals/calendar/DealCalendar.svelte'),
  () => import('#lib/deals/table/DealTable.svelte'),
  () => import('#lib/interactions/LogForm.svelte'),
  () => import('#lib/leads/LeadForm.svelte'),
  () => import('#lib/leads/ImportDialog.svelte'),
  () => import('#lib/notifications/NotificationList.svelte'),
  () => import('#lib/partners/PartnerFilterForm.svelte'),
  () => import('#lib/partners/wizard/PartnerWizard.svelte'),
];

/** All pages of the app. */
const ROUTES: readonly RouteId[] = [
  '/(app)',
  '/(app)/board',
  '/(app)/board/[pipelineId]',
  '/(app)/board/[pipelineId]/deal/[dealId]',
  '/(app)/board/[pipelineId]/lead/[leadId]',
  '/(app)/deals/[dealId]',
  '/(app)/interactions',
  '/(app)/leads',
  '/(app)/my-day',
  '/(app)/partners',
  '/(app)/partners/[partnerId]',
  '/(app)/partners/duplicates',
  '/(app)/partners/imports',
  '/(app)/persons/[personId]',
  '/(app)/relationships',
  '/(app)/settings/calendar',
  '/(app)/settings/channels',
  '/(app)/settings/channels/[channelId]',
  '/(app)/settings/clients',
  '/(app)/settings/currencies',
  '/(app)/settings/custom-fields',
  '/(app)/settings/lost-reasons',
  '/(app)/settings/notifications',
  '/(app)/settings/pipelines',
  '/(app)/settings/pipelines/[pipelineId]',
  '/(app)/settings/plans',
  '/(app)/settings/profile',
  '/(app)/settings/relationships',
  '/(app)/settings/sessions',
  '/(app)/settings/tokens',
  '/(app)/settings/working-days',
];

/** Pages that call for the rest themselves, once what they show has come: nothing may be slower for it. */
export const loadsFirst = (route: string | null): boolean => /^\/\(app\)\/(board|deals)\b/.test(route ?? '');

/** So many failures in a row, over some four seconds, are no short break of the line. */
const HOPELESS = 4;

/** Brings the code of all that can be opened later, so that it opens without a connection too. */
export class Parts {
  #parts = PARTS;
  #routes = ROUTES;
  #state = $state.raw<'awaited' | 'coming' | 'here'>('awaited');
  #failures = $state(0);
  #hasFailed = false;
  #isClosed = false;
  readonly #waits = new Waits();

  /** Everything opens from now on, whatever the connection does. Reactive. */
  get here() {
    return this.#state === 'here';
  }

  /** Something does not come however often it is asked for: browsers may keep a failed import until a reload. Reactive. */
  get stuck() {
    return this.#failures >= HOPELESS;
  }

  /** Going there now would end on an error page, and the window's unsent changes with it. */
  lacks(route: string): boolean {
    return this.#routes.some((id) => id === route) && (this.#hasFailed || !navigator.onLine);
  }

  /** The first screen stands: what opens later may come. Returns the way to call it off. */
  loadWhenIdle(): () => void {
    return whenIdle(() => void this.load());
  }

  /** Loads until everything is here. */
  async load(): Promise<void> {
    if (this.#state !== 'awaited') return;
    this.#state = 'coming';
    while (!this.#isClosed && !(await this.#loadAwaited())) {
      this.#hasFailed = true;
      this.#failures += 1;
      await this.#waits.wait(backoff(this.#failures));
    }
    this.#failures = 0;
    this.#state = 'here';
  }

  /** The line is back: tries at once, and does not count what failed without it. */
  retry(): void {
    this.#failures = 0;
    this.#waits.endAll();
  }

  close(): void {
    this.#isClosed = true;
    this.#waits.endAll();
  }

  async #loadAwaited(): Promise<boolean> {
    [this.#parts, this.#routes] = await Promise.all([
      failing(this.#parts, (load) => load()),
      failing(this.#routes, (route) => preloadCode(route)),
    ]);
    return this.#parts.length + this.#routes.length === 0;
  }
}

/** Those with which it does not work out. */
async function failing<Item>(items: readonly Item[], load: (item: Item) => Promise<unknown>): Promise<readonly Item[]> {
  const outcomes = await Promise.allSettled(items.map(load));
  return items.filter((_, index) => outcomes[index]?.status === 'rejected');
}

export const [useParts, setParts] = createContext<Parts>();
