import { WebSocket } from 'ws';
import { createApp, type App } from '#lib/core/app.svelte.js';
import { I18n } from '#lib/core/i18n/text.svelte.js';
import { provideBrowser } from './browser.js';

/** A browser's WebSocket that is signed in by the token that stands where an address has its user. */
class TokenSocket extends WebSocket {
  constructor(url: string | URL, protocols?: string | string[]) {
    const address = new URL(url);
    const headers = { authorization: `Bearer ${address.username}` };
    address.username = '';
    super(address, protocols, { headers, perMessageDeflate: false });
  }
}

provideBrowser(TokenSocket);

/** The whole of a signed-in window but its pixels: the real app over a real server. */
export async function openApp(serverUrl: string, token: string): Promise<App> {
  const origin = serverUrl.replace('//', `//${token}@`);
  const signedIn: typeof fetch = (input, init) =>
    fetch(String(input).replace(`${token}@`, ''), {
      ...init,
      headers: { ...init?.headers, authorization: `Bearer ${token}` },
    });
  return createApp({ origin, fetch: signedIn, i18n: await I18n.load('ru', 'Europe/Moscow') });
}
