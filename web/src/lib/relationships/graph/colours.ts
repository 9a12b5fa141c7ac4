/** The roles of colours that a picture needs; WebGL takes none but plain ones. */
const ROLES = {
  ground: '--color-bg',
  partner: '--color-data-1',
  person: '--color-ink-4',
  center: '--color-accent-fill',
  label: '--color-ink',
  quiet: '--color-ink-3',
  link: '--color-data-3',
  chosen: '--color-accent-fill',
} as const;

/** Of the people colours there are so many. */
const HUES = [1, 2, 3, 4, 5, 6];

/** Those of the roles, and of people by their hue, 1 to 6. */
export type Colours = Record<keyof typeof ROLES, string> & { people: readonly string[] };

/** The tokens as they look in this theme. */
export function coloursOf(element: HTMLElement): Colours {
  const probe = element.appendChild(document.createElement('span'));
  const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const read = (role: string, hue = 0): string => {
    probe.dataset['hue'] = String(hue);
    probe.style.color = `var(${role})`;
    if (!brush) return '#888888';
    brush.fillStyle = getComputedStyle(probe).color;
    brush.fillRect(0, 0, 1, 1);
    return hex(brush.getImageData(0, 0, 1, 1).data);
  };
  const roles = Object.fromEntries(Object.entries(ROLES).map(([name, role]) => [name, read(role)])) as Record<
    keyof typeof ROLES,
    string
  >;
  const people = [roles.chosen, ...HUES.map((hue) => read('--person', hue))];
  probe.remove();
  return { ...roles, people };
}

const hex = ([red = 0, green = 0, blue = 0]: Iterable<number> & ArrayLike<number>): string =>
  `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;

/** Tells when the theme is another; returns the way to stop. */
export function watchTheme(change: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', change);
  const chosen = new MutationObserver(change);
  chosen.observe(document.documentElement, { attributes: true });
  return () => {
    system.removeEventListener('change', change);
    chosen.disconnect();
  };
}
