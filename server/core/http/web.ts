import { existsSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readFile } from 'node:fs/promises';
import { visitorOf, type VisitorSettings } from './visitor.js';

/** Answers whatever the API does not: pages and their assets. */
export type WebHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** Makes the handler when the server is known; development puts Vite here. */
export type OpenWeb = (server: Server, settings: VisitorSettings) => Promise<WebHandler>;

const BUILT = resolve('dist/web');
const HOST_HEADER = 'x-vmeste-host';
const PROTOCOL_HEADER = 'x-vmeste-protocol';

/** The built web app. Kit learns the address that the browser used from headers that only we set. */
export const openBuiltWeb: OpenWeb = async (_server, settings) => {
  const file = resolve(BUILT, 'handler.js');
  if (!existsSync(file)) return (_request, response) => void response.writeHead(404).end('The web app is not built.');
  Object.assign(process.env, { HOST_HEADER, PROTOCOL_HEADER });
  const { handler } = (await import(pathToFileURL(file).href)) as { handler: WebHandler };
  return (request, response) => {
    const { host, protocol } = visitorOf(request, settings);
    Object.assign(request.headers, { [HOST_HEADER]: host, [PROTOCOL_HEADER]: protocol });
    handler(request, response);
  };
};

/** Names the build that the browser got its page from. */
export async function readBuildId(): Promise<string> {
  const text = await readFile(resolve(BUILT, 'client/_app/version.json'), 'utf8').catch(() => '{"version":"unbuilt"}');
  return (JSON.parse(text) as { version: string }).version;
}
