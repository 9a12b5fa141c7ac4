import type { Attachment } from 'svelte/attachments';

/**
 * Lines of a list (`[data-line]`) are carried by their grips (`[data-grip]`) with the pointer; the keyboard has the
 * grip's own keys. The line that is carried is dimmed, and a bar shows where it would land.
 */
export const reorder =
  ({ ondrop }: { ondrop: (id: string, rank: number) => void }): Attachment<HTMLElement> =>
  (list) => {
    const ending = new AbortController();
    list.addEventListener('pointerdown', (event) => begin(event, list, ondrop), { signal: ending.signal });
    return () => ending.abort();
  };

function begin(event: PointerEvent, list: HTMLElement, ondrop: (id: string, rank: number) => void): void {
  const grip = (event.target as Element).closest<HTMLElement>('[data-grip]');
  const carried = grip?.closest<HTMLElement>('[data-line]');
  if (!grip || !carried || event.button !== 0) return;
  const lines = [...list.querySelectorAll<HTMLElement>('[data-line]')];
  const ending = new AbortController();
  const { signal } = ending;
  let rank: number | null = null;
  grip.setPointerCapture(event.pointerId);

  const end = (): void => {
    ending.abort();
    delete carried.dataset['carried'];
    for (const line of lines) delete line.dataset['landing'];
  };
  grip.addEventListener(
    'pointermove',
    ({ clientY }) => {
      rank = landing(lines, carried, clientY);
      carried.dataset['carried'] = '';
      mark(lines, carried, rank);
    },
    { signal },
  );
  grip.addEventListener(
    'pointerup',
    () => {
      end();
      if (rank !== null) ondrop(carried.dataset['line']!, rank);
    },
    { signal },
  );
  grip.addEventListener('pointercancel', end, { signal });
}

/** The place, from 1, among the lines once the carried one is taken out. */
function landing(lines: HTMLElement[], carried: HTMLElement, y: number): number {
  const above = lines.filter((line) => line !== carried && middleOf(line) < y);
  return above.length + 1;
}

function mark(lines: HTMLElement[], carried: HTMLElement, rank: number): void {
  const others = lines.filter((line) => line !== carried);
  for (const line of lines) delete line.dataset['landing'];
  const next = others[rank - 1];
  if (next) next.dataset['landing'] = 'above';
  else if (others.length > 0) others.at(-1)!.dataset['landing'] = 'below';
}

function middleOf(line: HTMLElement): number {
  const { top, height } = line.getBoundingClientRect();
  return top + height / 2;
}
