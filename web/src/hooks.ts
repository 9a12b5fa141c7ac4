import type { Reroute } from '@sveltejs/kit/hooks';

/** Matches no page. */
const NOWHERE = '/nowhere';

/** An address with a cut-off escape, such as `/%E0%A4%A`, names no page; Kit's client would fail on decoding it. */
export const reroute: Reroute = ({ url }) => (isWhole(url.pathname) ? undefined : NOWHERE);

function isWhole(pathname: string) {
  try {
    // The result is looked at because the minifier drops a call whose result nobody wants.
    return decodeURI(pathname) !== '';
  } catch {
    return false;
  }
}
