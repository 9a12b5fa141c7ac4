const key = 'vmeste.pipeline';

/** Which board this browser showed last; a browser without storage just starts with the first one. */
export const lastPipeline = (): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

export const rememberPipeline = (id: string): void => {
  try {
    localStorage.setItem(key, id);
  } catch {
    // Private windows may refuse; nothing depends on it.
  }
};
