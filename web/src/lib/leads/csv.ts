/** A row of a file, as the API takes leads. */
export interface ImportRow {
  /** Line of the file, from 1. */
  line: number;
  text: string;
  name: string | null;
  phones: string[];
  emails: string[];
  inn: string | null;
  company: string | null;
}

type Field = 'text' | 'name' | 'phone' | 'email' | 'inn' | 'company';

/** Columns that mean something to us, by the names that people give them. */
const NAMES: Record<Field, readonly string[]> = {
  text: ['text', 'message', 'comment', 'request', 'текст', 'сообщение', 'комментарий', 'запрос', 'обращение', 'вопрос'],
  name: ['name', 'contact', 'имя', 'фио', 'контакт', 'контактное лицо'],
  phone: ['phone', 'tel', 'mobile', 'телефон', 'тел', 'мобильный'],
  email: ['email', 'e-mail', 'mail', 'почта', 'эл. почта', 'электронная почта'],
  inn: ['inn', 'инн'],
  company: ['company', 'organization', 'компания', 'организация', 'клиент'],
};
const DELIMITERS = [';', ',', '\t'];

export interface ReadFile {
  rows: ImportRow[];
  /** What each column is taken for, in the order of the file; null = it goes into the text. */
  columns: { name: string; field: Field | null }[];
}

/** Reads leads out of a table with a line of names. What has no meaning to us is kept in the text. */
export function readCsv(content: string): ReadFile {
  const [head = [], ...lines] = cellsOf(content);
  const columns = head.map((name) => ({ name, field: fieldOf(name) }));
  const rows = lines.flatMap((cells, index) => {
    const row = rowOf(columns, cells, index + 2);
    return cells.some((cell) => cell.trim()) ? [row] : [];
  });
  return { rows, columns };
}

function rowOf(columns: ReadFile['columns'], cells: string[], line: number): ImportRow {
  const of = (field: Field): string[] =>
    columns.flatMap((column, at) => (column.field === field && cells[at]?.trim() ? [cells[at].trim()] : []));
  const others = columns.flatMap(({ name, field }, at) =>
    field === null && name.trim() && cells[at]?.trim() ? [`${name.trim()}: ${cells[at].trim()}`] : [],
  );
  return {
    line,
    text: [...of('text'), ...others].join('\n'),
    name: of('name')[0] ?? null,
    phones: of('phone').flatMap(listed),
    emails: of('email').flatMap(listed),
    inn: of('inn')[0] ?? null,
    company: of('company')[0] ?? null,
  };
}

const fieldOf = (name: string): Field | null => {
  const bare = name.trim().toLowerCase();
  return (Object.keys(NAMES) as Field[]).find((field) => NAMES[field].includes(bare)) ?? null;
};

/** Several in one cell. */
const listed = (cell: string): string[] =>
  cell
    .split(/[,;\n]/)
    .map((one) => one.trim())
    .filter(Boolean);

/** Rows of cells; a quoted cell may hold the delimiter, a line's end, and a quote as two. */
export function cellsOf(content: string): string[][] {
  const text = content.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const delimiter = delimiterOf(text);
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    const isEscaped = isQuoted && sign === '"' && text[at + 1] === '"';
    if (isEscaped) {
      at += 1;
      cell += sign;
    } else if (sign === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted;
    else if (isQuoted || (sign !== delimiter && sign !== '\n')) cell += sign;
    else {
      rows.at(-1)!.push(cell);
      cell = '';
      if (sign === '\n') rows.push([]);
    }
  }
  rows.at(-1)!.push(cell);
  return rows.filter((row) => row.length > 1 || row[0] !== '');
}

/** Whichever stands most often in the line of names. */
const delimiterOf = (text: string): string => {
  const [head = ''] = text.split('\n', 1);
  const count = (delimiter: string): number => head.split(delimiter).length;
  return DELIMITERS.reduce((most, one) => (count(one) > count(most) ? one : most));
};

/** A table as Excel saves it in Russia is in windows-1251. */
export function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}
