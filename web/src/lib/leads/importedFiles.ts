import { recall, remember } from '#lib/core/memory.js';

const NAME = 'imported';
/** The oldest give way. */
const MOST = 20;

type Seen = Record<string, string>;

/** By what a file is known again, whatever it is called by then. */
export async function fileKey(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** When this browser took the file in, ISO; null = never. */
export const importedAt = (key: string): string | null => seen()[key] ?? null;

export function rememberImport(key: string, at: string): void {
  const { [key]: _before, ...others } = seen();
  const kept = Object.fromEntries([...Object.entries(others), [key, at]].slice(-MOST));
  remember(NAME, JSON.stringify(kept));
}

const seen = (): Seen => JSON.parse(recall(NAME) ?? '{}') as Seen;
