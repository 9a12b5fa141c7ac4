/** Keeps a choice for the next visit; app.html reads `language` and `theme` before the first paint. */
export function remember(name: string, value: string) {
  try {
    localStorage.setItem(`vmeste.${name}`, value);
  } catch {
    // Storage may be forbidden; the choice then lives as long as the window.
  }
}

/** What was kept under the name, if this browser keeps anything. */
export function recall(name: string): string | null {
  try {
    return localStorage.getItem(`vmeste.${name}`);
  } catch {
    return null;
  }
}

export function forget(name: string) {
  try {
    localStorage.removeItem(`vmeste.${name}`);
  } catch {
    // What was never kept need not go.
  }
}
