import { PartnerImportsDocument } from '#lib/core/gql/graphql.js';
import { checkImport, doImport, isCutShort, readFile, type ImportRecord } from '#lib/imports/imports.js';
import { innTroubles } from '#shared/requisites/taxNumbers.js';
import type { Chance } from '../window/random.js';
import { unique, upload, type Ending, type Verb, type Weight } from './some.js';
import type { ChaosWindow } from './window.js';

/** Imports that are looked at: windows of one person take the same step of the same. */
const MOST = 5;
/** A new file is brought while fewer are on their way. */
const FEW = 2;
const ROWS = 3;
/** More than one portion takes in: such an import is stopped between two as well as before the first. */
const MANY_ROWS = 60;
/** So often a file is a long one: one of these. */
const LONG_OF = 6;

const HEADS = 'Партнёр;Сегменты;ИНН;КПП;Контактное лицо;Почта контактного лица';

/** A file of partners, of whom nobody has heard, each with its requisites and somebody there, and one whom all know. */
const bring: Verb = async (window, _, chance) => {
  const count = chance.below(LONG_OF) === 0 ? MANY_ROWS : ROWS;
  const rows = Array.from({ length: count }, unheard);
  const id = await upload(window, 'Партнёры.csv', [HEADS, ...rows, 'Партнёр 0;Метизы;;;;'].join('\n'));
  return id ? readFile(window.app, id, {}, () => undefined, NEVER).outcome : undefined;
};

/** The window stays. */
const NEVER = new AbortController().signal;

let inns = 0;

function unheard(): string {
  const inn = freeInn();
  return [unique(), 'Метизы', inn, '780101001', `Контактов ${inn}`, `${inn}@import.example`].join(';');
}

/** Of a company that nobody else has. */
function freeInn(): string {
  for (;;) {
    const inn = `78${String(++inns).padStart(7, '0')}${inns % 10}`;
    if (innTroubles(inn).length === 0) return inn;
  }
}

/** Each is judged, taken in, stopped, gone on with, and taken back; what is stopped comes first. */
const advance: Verb = async (window, company, chance) => {
  const { partnerImports } = await window.app.ask(PartnerImportsDocument, { first: MOST });
  const own = partnerImports.nodes.filter(({ state, can }) => state !== 'UNDONE' && can.includes('edit'));
  if (own.filter(({ state }) => state === 'DRAFT' || state === 'CHECKED').length < FEW && chance.below(3) === 0)
    return bring(window, company, chance);
  return own.length > 0
    ? step(window, own.find(isCutShort) ?? chance.one(own), chance)
    : bring(window, company, chance);
};

function step({ app }: ChaosWindow, job: ImportRecord, chance: Chance): Ending {
  if (job.state === 'DRAFT')
    return checkImport(app, {
      id: job.id,
      columns: job.columns.map(({ field, customFieldId }) => ({ field, customFieldId })),
      key: 'NAME',
      rule: 'OVERWRITE',
    });
  if (job.state === 'CHECKED') return begin(app, job, chance);
  if (job.state === 'CHECKING' || job.state === 'RUNNING') return doImport(app, 'cancelled', job);
  if (isCutShort(job) && chance.below(3) > 0) return begin(app, job, chance);
  return doImport(app, 'undone', job);
}

/** Who begins one, or goes on with it, sometimes stops it at once: few come by while it works. */
async function begin(app: ChaosWindow['app'], job: ImportRecord, chance: Chance): Ending {
  const begun = await doImport(app, 'started', job);
  return begun.kind === 'ok' && chance.below(3) > 0 ? doImport(app, 'cancelled', job) : begun;
}

/** Files of partners. */
export const importWeights: Weight[] = [[4, 'import', advance]];
