/**
 * The page of a frame that shows a letter. What it holds was cleaned by the server; the page says once more that nothing
 * is loaded, and looks as letters are written to look: dark on white, in either theme.
 */
export const letterPage = (html: string): string =>
  `<!doctype html><meta charset="utf-8">` +
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">` +
  `<meta name="referrer" content="no-referrer"><base target="_blank">` +
  `<style>${STYLE}</style><body>${html}</body>`;

const STYLE =
  ':root{color-scheme:light;background:#fff}' +
  'body{margin:12px;font:14px/1.45 system-ui,sans-serif;color:#1c1d22;overflow-wrap:anywhere}' +
  'table{max-width:100%}blockquote{margin:8px 0;padding-left:10px;border-left:2px solid #d5d7de;color:#555}';
