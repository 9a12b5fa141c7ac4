import type { Theme } from '#lib/core/gql/graphql.js';

const KEY = 'theme';

/** Shows the theme at once and remembers it for the next sign-in page of this browser. */
export const applyTheme = (theme: Theme): void => {
  const { dataset } = document.documentElement;
  if (theme === 'SYSTEM') delete dataset['theme'];
  else dataset['theme'] = theme.toLowerCase();
  remember(theme);
};

/** What this browser showed last; a closed storage means «as in the system». */
export const rememberedTheme = (): Theme => {
  try {
    const theme = localStorage.getItem(KEY);
    return theme === 'LIGHT' || theme === 'DARK' ? theme : 'SYSTEM';
  } catch {
    return 'SYSTEM';
  }
};

const remember = (theme: Theme) => {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage may be closed by the browser's settings; the theme is then only not remembered.
  }
};
