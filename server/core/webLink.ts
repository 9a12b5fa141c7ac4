/** An address of the web as a browser follows it; what is typed without a scheme is https. Null when it is none. */
export function webLinkOf(typed: string): string | null {
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`);
  const isOfTheWeb = url !== null && /^https?:$/.test(url.protocol) && url.hostname.includes('.');
  return !isOfTheWeb || url.username || url.password || /\s/.test(typed) ? null : url.href;
}
