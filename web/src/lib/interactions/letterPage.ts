/** What stands in a letter for a picture of another site: nobody asked for it when the letter came, and nobody does now. */
const LEFT_OUT = /<em data-picture="remote">/g;

/** How many pictures a letter is shown without. */
export const picturesLeftOut = (html: string): number => html.match(LEFT_OUT)?.length ?? 0;

/** What is written where a picture would be. */
interface Words {
  leftOut: string;
  attached: string;
}

/**
 * The page of a frame that shows a letter. What it holds was cleaned by the server; the page says once more that nothing
 * is loaded, and looks as letters are written to look: dark on white, in either theme.
 */
export const letterPage = (html: string, { leftOut, attached }: Words): string =>
  `<!doctype html><meta charset="utf-8">` +
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">` +
  `<meta name="referrer" content="no-referrer"><base target="_blank">` +
  `<style>${STYLE}${before('remote', leftOut)}${before('attached', attached)}</style><body>${html}</body>`;

const before = (from: 'remote' | 'attached', words: string): string =>
  `[data-picture=${from}]::before{content:"${words} "}`;

const STYLE =
  ':root{color-scheme:light;background:#fff}' +
  'body{margin:12px;font:14px/1.45 system-ui,sans-serif;color:#1c1d22;overflow-wrap:anywhere}' +
  '[data-picture]{display:inline-block;padding:0 6px;border:1px dashed #8a8d99;border-radius:4px;font-style:normal;font-size:12px;color:#555}' +
  'table{max-width:100%}blockquote{margin:8px 0;padding-left:10px;border-left:2px solid #d5d7de;color:#555}';
