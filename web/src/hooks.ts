import type { Reroute } from '@sveltejs/kit/hooks';

/** Matches no page. */
const NOWHERE = '/nowhere';

/** An address with a cut-off escape, such as `/%E0%A4%A`, names no page; Kit's client would fail on decoding it. */
export const reroute: Reroute = ({ url }) => (isWhole(url.pathname) ? undefined : NOWHERE);

function isWhole(pathname: string) {
  try {
    decodeURI(pathname);
    return true;
  } catch {
    return false;
  }
}
