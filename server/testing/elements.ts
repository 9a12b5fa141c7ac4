import { Parser } from 'htmlparser2';

export interface Element {
  name: string;
  attribs: Record<string, string>;
}

/** What a page or a letter is made of, as a browser would read it. */
export function elementsOf(html: string): Element[] {
  const elements: Element[] = [];
  new Parser({ onopentag: (name, attribs) => elements.push({ name, attribs }) }).end(html);
  return elements;
}
