import { expect, it } from 'vitest';
import { reroute } from './hooks.js';

const routeOf = (path: string) => reroute({ url: new URL(path, 'http://vmeste'), fetch });

it.each(['/%E0%A4%A', '/board/%', '/deals/%FF'])('takes %s nowhere', (path) => expect(routeOf(path)).toBe('/nowhere'));

it.each(['/', '/board/%D0%BE', '/100%25'])('leaves %s alone', (path) => expect(routeOf(path)).toBeUndefined());
