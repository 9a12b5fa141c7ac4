import sanitize from 'sanitize-html';

/** A letter that is longer as HTML is kept as text alone: nobody reads what no browser lays out in time. */
export const MOST_HTML = 512 * 1024;

const TEXT = ['p', 'div', 'span', 'br', 'hr', 'blockquote', 'pre', 'code', 'center', 'font', 'address'];
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const MARKS = ['b', 'strong', 'i', 'em', 'u', 's', 'strike', 'del', 'ins', 'sub', 'sup', 'small', 'big', 'mark', 'a'];
const LISTS = ['ul', 'ol', 'li', 'dl', 'dt', 'dd'];
const TABLES = ['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'colgroup', 'col'];

const ABSOLUTE = /^(https?:\/\/|mailto:|tel:)/i;
const REMOTE = /^(https?:)?\/\//i;
/** On what stands for a picture: whether it was on another site, or came with the letter. */
const PICTURE = 'data-picture';

const COLOR = [/^#[0-9a-f]{3,8}$/i, /^rgba?\([\d\s.,%]+\)$/i, /^[a-z]{3,30}$/i];
const LENGTH = [/^-?[\d.]{1,7}(px|pt|em|rem|%)?$/i];
const LENGTHS = [/^(-?[\d.]{1,7}(px|pt|em|rem|%)?\s*){1,4}$/i, /^auto$/i];

/** Nothing that a letter's style says can load, cover the page, or leave its own frame. */
const STYLES = {
  color: COLOR,
  'background-color': COLOR,
  'font-size': LENGTH,
  'font-weight': [/^(\d{3}|bold|bolder|normal|lighter)$/i],
  'font-style': [/^(italic|normal|oblique)$/i],
  'text-align': [/^(left|right|center|justify|start|end)$/i],
  'text-decoration': [/^(underline|line-through|none)$/i],
  'vertical-align': [/^(top|middle|bottom|baseline|sub|super)$/i],
  'white-space': [/^(normal|pre|pre-wrap|pre-line|nowrap)$/i],
  width: LENGTH,
  height: LENGTH,
  margin: LENGTHS,
  padding: LENGTHS,
  'border-collapse': [/^(collapse|separate)$/i],
};

/**
 * A letter's HTML as it may be kept and shown: its words and their looks, links that say where they lead, nothing that runs,
 * loads, or tells its sender that it was read. Of pictures their places are left: those within the letter are its
 * attachments, those of other sites are not asked for, neither now nor by whoever reads it.
 */
export function cleanHtml(html: string): string {
  return sanitize(html, {
    allowedTags: [...TEXT, ...HEADINGS, ...MARKS, ...LISTS, ...TABLES],
    allowedAttributes: {
      '*': ['style', 'dir', 'lang', 'align', 'title'],
      a: ['href', 'target', 'rel'],
      font: ['color', 'size'],
      table: ['border', 'cellpadding', 'cellspacing', 'width'],
      td: ['colspan', 'rowspan', 'width', 'valign', 'bgcolor'],
      th: ['colspan', 'rowspan', 'width', 'valign', 'bgcolor'],
      ol: ['start', 'type'],
      em: [PICTURE],
    },
    allowedStyles: { '*': STYLES },
    allowedSchemes: ['https', 'http', 'mailto', 'tel'],
    allowProtocolRelative: false,
    disallowedTagsMode: 'discard',
    nestingLimit: 100,
    transformTags: {
      a: (_name, attribs) => ({ tagName: 'a', attribs: linked(attribs) }),
      // Which pictures are left out is said by us, and not by the letter.
      em: (_name, { [PICTURE]: _said, ...attribs }) => ({ tagName: 'em', attribs }),
      img: (_name, attribs) => pictured(attribs),
    },
  }).trim();
}

/** Opens beside us and hears nothing of us; a link without a host would lead into our own pages. */
function linked({ href, ...attribs }: sanitize.Attributes): sanitize.Attributes {
  if (!href || !ABSOLUTE.test(href)) return attribs;
  return { ...attribs, href, target: '_blank', rel: 'noopener noreferrer nofollow' };
}

/** Those of a point or two are there to tell that the letter was read: they go as all that is not allowed. */
function pictured({ src, alt, width, height }: sanitize.Attributes): sanitize.Tag {
  const isSeen = ![width, height].some((length) => /^[0-2](px)?$/.test(length?.trim() ?? ''));
  if (!isSeen) return { tagName: 'img', attribs: {} };
  const from = REMOTE.test(src?.trim() ?? '') ? 'remote' : 'attached';
  return { tagName: 'em', attribs: { [PICTURE]: from }, text: `[${alt?.trim() || '…'}]` };
}
