import { setMaxListeners } from 'node:events';
import type { WebSocket } from 'ws';

type BrowserSocket = new (url: string | URL, protocols?: string | string[]) => WebSocket;

/** What a page finds around it, as far as the core of the web touches it. @param socket which is signed in as its window is */
export function provideBrowser(socket: BrowserSocket): void {
  const page = new EventTarget();
  // All windows of the run live in it.
  setMaxListeners(Infinity, page);
  Object.assign(globalThis, {
    WebSocket: socket,
    addEventListener: page.addEventListener.bind(page),
    document: { documentElement: { dataset: {} }, hidden: false },
    requestAnimationFrame: (run: () => void) => setTimeout(run, 16),
    cancelAnimationFrame: (timer: NodeJS.Timeout) => clearTimeout(timer),
  });
  Object.defineProperty(globalThis, 'navigator', { value: { onLine: true }, configurable: true });
}
