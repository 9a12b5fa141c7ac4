import { PartnerImportsDocument } from '#lib/core/gql/graphql.js';
import { checkImport, doImport, readFile, type ImportRecord } from '#lib/imports/imports.js';
import { unique, upload, type Ending, type Verb, type Weight } from './some.js';
import type { ChaosWindow } from './window.js';

/** Imports that are looked at: windows of one person take the same step of the same. */
const MOST = 5;
/** A new file is brought while fewer are on their way. */
const FEW = 2;
const ROWS = 3;
/** The window stays. */
const NEVER = new AbortController().signal;

/** A file of partners, of whom nobody has heard, and one whom all know. */
const bring: Verb = async (window) => {
  const rows = Array.from({ length: ROWS }, () => `${unique()};Метизы`);
  const id = await upload(window, 'Партнёры.csv', ['Партнёр;Сегменты', ...rows, 'Партнёр 0;Метизы'].join('\n'));
  return id ? readFile(window.app, id, {}, () => undefined, NEVER).outcome : undefined;
};

/** Each is judged, taken in, stopped, and taken back. */
const advance: Verb = async (window, company, chance) => {
  const { partnerImports } = await window.app.ask(PartnerImportsDocument, { first: MOST });
  const own = partnerImports.nodes.filter(({ state, can }) => state !== 'UNDONE' && can.includes('edit'));
  if (own.filter(({ state }) => state === 'DRAFT' || state === 'CHECKED').length < FEW && chance.below(3) === 0)
    return bring(window, company, chance);
  return own.length > 0 ? step(window, chance.one(own)) : bring(window, company, chance);
};

function step({ app }: ChaosWindow, job: ImportRecord): Ending {
  if (job.state === 'DRAFT')
    return checkImport(app, {
      id: job.id,
      columns: job.columns.map(({ field, customFieldId }) => ({ field, customFieldId })),
      key: 'NAME',
      rule: 'OVERWRITE',
    });
  if (job.state === 'CHECKED') return doImport(app, 'started', job);
  if (job.state === 'CHECKING' || job.state === 'RUNNING') return doImport(app, 'cancelled', job);
  return doImport(app, 'undone', job);
}

/** Files of partners. */
export const importWeights: Weight[] = [[4, 'import', advance]];
