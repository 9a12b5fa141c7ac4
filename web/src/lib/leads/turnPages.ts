type Turns = Partial<Record<string, (() => void) | undefined>>;

const OWN_KEYS =
  'input, textarea, select, table, form, [role=menu], [role=listbox], [data-card], [role=dialog][data-dialog-content]';

/** Arrows turn to the neighbours of what is opened, unless something in it uses them itself. */
export function turnPages(event: KeyboardEvent, turns: Turns): void {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const turn = turns[event.key];
  if (!turn || (event.target as HTMLElement).closest(OWN_KEYS)) return;
  event.preventDefault();
  turn();
}
