import type { AnyNode, Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { cleanHtml } from './cleanHtml.js';

const EVENTS = [
  'onerror',
  'onload',
  'onclick',
  'onmouseover',
  'onfocus',
  'ontoggle',
  'onanimationstart',
  'onpointerenter',
];
const ELEMENTS = [
  'img',
  'svg',
  'body',
  'video',
  'iframe',
  'object',
  'input',
  'details',
  'math',
  'p',
  'a',
  'td',
  'marquee',
];
const SCHEMES = [
  'javascript:run()',
  'JaVaScRiPt:run()',
  'java\tscript:run()',
  'java\nscript:run()',
  '&#106;avascript:run()',
  '&#x6A;avascript&colon;run()',
  '\u0001javascript:run()',
  'data:text/html,<script>run()</script>',
  'vbscript:run()',
  '//spy.example/run.js',
  'blob:run',
  'file:///etc/passwd',
];
const LOADING = ['href', 'src', 'srcset', 'action', 'formaction', 'background', 'poster', 'xlink:href', 'data', 'ping'];
const STYLES = [
  'background:url(//spy.example)',
  'width:expression(run())',
  '-moz-binding:url(x)',
  'position:fixed;top:0',
  'behavior:url(x)',
];
const BROKEN = [
  '<script>run()</script>',
  '<scr<script>ipt>run()</scr</script>ipt>',
  '<script/src=//spy.example></script>',
  '<svg><script>run()</script></svg>',
  '<svg><style><img src=x onerror=run()></style></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--><img src=1 onerror=run()>">',
  '<noscript><p title="</noscript><img src=x onerror=run()>"></noscript>',
  '<!--<img src="--><img src=x onerror=run()//">',
  '<![CDATA[<img src=x onerror=run()>]]>',
  '<template><img src=x onerror=run()></template>',
  '<style>@import url(//spy.example)</style>',
  '<link rel=stylesheet href=//spy.example>',
  '<meta http-equiv=refresh content="0;url=javascript:run()">',
  '<base href="javascript:run()//">',
  '<form action=//spy.example><button>Войти</button></form>',
  '<a href="x" style="position:fixed;inset:0">закрыть</a>',
  '<textarea><img src=x onerror=run()></textarea>',
  '<xmp><img src=x onerror=run()></xmp>',
  '<iframe srcdoc="<script>run()</script>"></iframe>',
  '"><img src=x onerror=run()>',
  "'-run()-'",
  '<p/onclick=run()>',
  '<p title="`onmouseover=run()`">',
  '<<p onclick=run()>',
];

export const VECTORS = [
  ...ELEMENTS.flatMap((element) => EVENTS.map((event) => `<${element} src=x ${event}="run()">слово</${element}>`)),
  ...SCHEMES.flatMap((scheme) => LOADING.map((attribute) => `<a ${attribute}="${scheme}">слово</a>`)),
  ...SCHEMES.map((scheme) => `<img src="${scheme}">`),
  ...['p', 'td', 'a', 'div', 'font'].flatMap((element) =>
    STYLES.map((style) => `<${element} style="${style}">слово</${element}>`),
  ),
  ...BROKEN,
];

/** What browsers act upon, whoever wrote it. */
const HARMLESS =
  /^(style|dir|lang|align|title|href|target|rel|color|size|border|cell\w+|width|\w+span|valign|bgcolor|start|type)$/;
const RUNNING =
  /^(script|style|iframe|object|embed|form|input|button|svg|math|img|video|audio|link|meta|base|template|noscript|textarea|xmp|body|marquee|details)$/;

test('A letter brings nothing that runs, loads or covers the page', () => {
  expect(VECTORS.length).toBeGreaterThan(250);
  for (const vector of VECTORS) {
    for (const element of elementsOf(parseDocument(cleanHtml(vector)).children))
      expect.soft(faultsOf(element), vector).toEqual([]);
  }
});

test('What a letter looks like is kept: paragraphs, tables, colours, links that open elsewhere', () => {
  const kept =
    '<p style="color:#c00">Срок</p><table border="1"><tbody><tr><td colspan="2">12</td></tr></tbody></table>';
  expect(cleanHtml(kept)).toBe(kept);
  expect(cleanHtml('<a href="https://a.example/?q=1">прайс</a>')).toBe(
    '<a href="https://a.example/?q=1" target="_blank" rel="noopener noreferrer nofollow">прайс</a>',
  );
});

test('Ten thousand nested blocks end in time', () => {
  expect(cleanHtml('<div>'.repeat(10_000) + 'слово')).toContain('слово');
});

function* elementsOf(nodes: AnyNode[]): Generator<Element> {
  for (const node of nodes) {
    if (!('attribs' in node)) continue;
    yield node;
    yield* elementsOf(node.children);
  }
}

function faultsOf({ name, attribs }: Element): string[] {
  const attributes = Object.entries(attribs);
  const strange = attributes.filter(([key]) => !HARMLESS.test(key)).map(([key]) => key);
  const leads = attributes.filter(([key, value]) => key === 'href' && !/^(https?|mailto|tel):/.test(value));
  const styles = attributes.filter(
    ([key, value]) => key === 'style' && /url|expression|position|behavior|binding/.test(value),
  );
  return [...(RUNNING.test(name) ? [name] : []), ...strange, ...[...leads, ...styles].map(([, value]) => value)];
}
