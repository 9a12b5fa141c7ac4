import { tick } from 'svelte';

/** Where on an opened deal something is done; each section's element has the id `deal-<section>`. */
const SECTIONS = [
  'legal',
  'agreements',
  'quotes',
  'orders',
  'payments',
  'shipments',
  'interactions',
  'demands',
  'steps',
  'people',
] as const;
export type Section = (typeof SECTIONS)[number];

/** The section, or the client's field, that an address names after its hash; undefined when none. */
export const sectionOf = (hash: string): Section | 'partner' | undefined =>
  [...SECTIONS, 'partner' as const].find((section) => hash === `#deal-${section}`);

/** A gate as it is lacking: what of a fulfilled order is owed decides where it is mended. */
interface Lacking {
  code: string;
  unpaid?: string | null;
}

/** Where what is lacking can be mended; null where nothing but the stages themselves stands in the way. */
export const sectionFor = ({ code, unpaid }: Lacking): Section | 'partner' | null => {
  if (code === 'gate.fulfilled' || code === 'way.debt')
    return unpaid && Number.parseFloat(unpaid) > 0 ? 'payments' : 'shipments';
  return MENDED_IN[code] ?? null;
};

const MENDED_IN: Record<string, Section | 'partner'> = {
  'gate.heldInteraction': 'interactions',
  'gate.agreement': 'agreements',
  'gate.validQuote': 'quotes',
  'gate.client': 'partner',
  'gate.legalEntity': 'legal',
  'gate.postedOrder': 'orders',
  'way.demand': 'demands',
  'gate.step': 'steps',
};

/** How long a section that is on its way is waited for. */
const WAITS = 20;
const WAIT_MS = 50;

/** Brings a section into sight and begins what is begun there. */
export async function beginIn(section: Section): Promise<void> {
  const element = await found(`deal-${section}`);
  if (!element) return;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: isStill ? 'auto' : 'smooth' });
  // What is begun already is only shown: to send or to post it is said by a press of its own.
  element.querySelector<HTMLElement>('[data-lead]')?.focus({ preventScroll: true });
  const begin = element.querySelector<HTMLElement>('[data-begin]');
  begin?.focus({ preventScroll: true });
  begin?.click();
}

async function found(id: string): Promise<HTMLElement | null> {
  for (let wait = 0; wait < WAITS; wait += 1) {
    await tick();
    const element = document.getElementById(id);
    if (element) return element;
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  }
  return null;
}
