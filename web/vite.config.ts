import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import tailwindcss from '@tailwindcss/vite';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Kit hashes the scripts it writes itself; the one in app.html that sets language and theme before the first paint is ours. */
function pageScriptHash() {
  const [, script = ''] = /<script>(.*?)<\/script>/s.exec(readFileSync(`${root}src/app.html`, 'utf8')) ?? [];
  return `sha256-${createHash('sha256').update(script).digest('base64')}` as const;
}

/** The built page sends ids of trusted documents, so only the texts of subscriptions travel with it. */
const idsInsteadOfTexts: Plugin = {
  name: 'ids-instead-of-texts',
  apply: 'build',
  transform: {
    filter: { id: /core\/gql\/graphql\.ts$/ },
    handler: (code) => code.replace(/(new TypedDocumentString\()`\s*(?:query|mutation) [^`]*`/g, "$1''"),
  },
};

export default defineConfig({
  root,
  // Kit names the folders of the web; what server and web both run stands beside them.
  server: { fs: { allow: [`${root}../shared`] } },
  plugins: [
    idsInsteadOfTexts,
    tailwindcss(),
    sveltekit({
      adapter: adapter({ out: `${root}../dist/web` }),
      // The feed tells when the server runs another build; nothing is polled.
      version: { pollInterval: 0 },
      csp: {
        mode: 'hash',
        directives: {
          'default-src': ['self'],
          'script-src': ['self', pageScriptHash()],
          // Svelte sets widths and places through style attributes.
          'style-src': ['self', 'unsafe-inline'],
          'img-src': ['self', 'data:', 'blob:'],
          'connect-src': ['self'],
          'base-uri': ['none'],
          'form-action': ['self'],
          'frame-ancestors': ['none'],
          'object-src': ['none'],
        },
      },
    }),
  ],
});
