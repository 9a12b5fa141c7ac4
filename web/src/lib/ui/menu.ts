import type { LucideIcon } from '@lucide/svelte';

interface Line {
  id: string;
  label: string;
  icon?: LucideIcon;
  hint?: string;
  disabled?: boolean;
  onselect: () => void;
}

/** One line of a menu. */
export type MenuEntry =
  | (Line & { kind: 'action'; shortcut?: string; danger?: boolean })
  | (Line & { kind: 'choice'; checked: boolean })
  | { kind: 'group'; id: string; label: string }
  | { kind: 'rule'; id: string };
