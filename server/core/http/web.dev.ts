import { createServer } from 'vite';
import type { OpenWeb } from './web.js';

/** The web app straight from its sources, reloading in place, on the port of the API. */
export const openDevelopmentWeb: OpenWeb = async (server) => {
  const vite = await createServer({
    configFile: 'web/vite.config.ts',
    server: { middlewareMode: true, hmr: { server }, allowedHosts: true },
    appType: 'custom',
  });
  server.once('close', () => void vite.close());
  return (request, response) => vite.middlewares(request, response, () => response.writeHead(404).end());
};
