import type { Dictionary } from '#lib/core/i18n/ru.js';
import type { Shortcut } from '#lib/shell/shortcuts.svelte.js';

interface LeadActs {
  accept: () => void;
  putOff: () => void;
  handOver: () => void;
  /** None where there is nowhere to write to. */
  answer: (() => void) | undefined;
  reject: () => void;
}

/** The keys that act on the opened lead. */
export const leadKeys = ({ leads: t }: Dictionary, acts: LeadActs): Shortcut[] => {
  const group = 'card';
  return [
    { id: 'lead.accept', keys: 'A', label: t.key.accept, group, run: acts.accept },
    { id: 'lead.later', keys: 'S', label: t.key.later, group, run: acts.putOff },
    { id: 'lead.handOver', keys: 'H', label: t.key.handOver, group, run: acts.handOver },
    { id: 'lead.reject', keys: 'D', label: t.key.reject, group, run: acts.reject },
    ...(acts.answer ? [{ id: 'lead.answer', keys: 'R', label: t.key.answer, group, run: acts.answer } as const] : []),
  ];
};
