// Loaded before a server, so that the product needs no hooks for being broken: swaps pieces of its modules as they load.
import { registerHooks } from 'node:module';

/** @type {{ module: string, find: string, put: string }[]} */
const swaps = JSON.parse(new URL(import.meta.url).searchParams.get('swaps') ?? '[]');

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    const wanted = swaps.filter(({ module }) => url.endsWith(`/dist/server/${module}`));
    if (wanted.length === 0) return loaded;
    return { ...loaded, source: wanted.reduce(swap, String(loaded.source)) };
  },
});

/** @param {string} source @param {{ module: string, find: string, put: string }} piece */
function swap(source, { module, find, put }) {
  if (source.split(find).length !== 2) throw new Error(`${module} does not hold «${find}» once: mend the sabotage`);
  return source.replace(find, () => put);
}
