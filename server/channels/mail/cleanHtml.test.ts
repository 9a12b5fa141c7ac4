import { expect, test } from 'vitest';
import { type Element, elementsOf } from '../../testing/elements.js';
import { HOSTILE_HTML } from '../../testing/hostile/html.js';
import { cleanHtml } from './cleanHtml.js';

/** What browsers act upon, whoever wrote it. */
const HARMLESS =
  /^(style|dir|lang|align|title|href|target|rel|color|size|border|cell\w+|width|\w+span|valign|bgcolor|start|type|data-picture)$/;
const RUNNING =
  /^(script|style|iframe|object|embed|form|input|button|svg|math|img|video|audio|link|meta|base|template|noscript|textarea|xmp|body|marquee|details)$/;

test('A letter brings nothing that runs, loads or covers the page', () => {
  expect(HOSTILE_HTML.length).toBeGreaterThanOrEqual(300);
  for (const vector of HOSTILE_HTML) {
    for (const element of elementsOf(cleanHtml(vector))) expect.soft(faultsOf(element), vector).toEqual([]);
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

test('Of a picture only its place and its words are left, of one that nobody is to see nothing', () => {
  expect(cleanHtml('<p><img src="https://a.example/1.png" alt="Схема <b>"> и</p>')).toBe(
    '<p><em data-picture="remote">[Схема &lt;b&gt;]</em> и</p>',
  );
  expect(cleanHtml('<p><img src="cid:1">.</p>')).toBe('<p><em data-picture="attached">[…]</em>.</p>');
  expect(cleanHtml('<p>.<img src="https://spy.example/1.gif" width="1" height=1></p>')).toBe('<p>.</p>');
});

test('A letter cannot say that pictures of it were left out', () => {
  expect(cleanHtml('<p><em data-picture="remote">важно</em></p>')).toBe('<p><em>важно</em></p>');
});

test('Ten thousand nested blocks end in time', () => {
  expect(cleanHtml('<div>'.repeat(10_000) + 'слово')).toContain('слово');
});

function faultsOf({ name, attribs }: Element): string[] {
  const attributes = Object.entries(attribs);
  const strange = attributes.filter(([key]) => !HARMLESS.test(key)).map(([key]) => key);
  const leads = attributes.filter(([key, value]) => key === 'href' && !/^(https?|mailto|tel):/.test(value));
  const styles = attributes.filter(
    ([key, value]) => key === 'style' && /url|expression|position|behavior|binding/.test(value),
  );
  return [...(RUNNING.test(name) ? [name] : []), ...strange, ...[...leads, ...styles].map(([, value]) => value)];
}
