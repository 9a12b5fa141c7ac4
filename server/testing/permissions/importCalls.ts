import { startPartnerImport } from '../../imports/import.service.js';
import { buildLooseFile, contextFor } from '../build.js';
import { buildCheckedImport, buildDoneImport, buildImport } from '../buildImports.js';
import { type Call, given, id } from './call.js';
import type { OperationName } from './document.js';

const rows = () => ['Название;Телефоны', `Партнёр ${id()};`, `Партнёр ${id()};12`];

/** Arguments for imports, as {@link argumentsOf} gives them. */
export const importCalls: Record<OperationName, Call> = {
  'Query.partnerImports': async ({ manager }) => {
    const job = await buildImport({ owner: manager, file: rows() });
    return { ids: [job.id] };
  },
  'Query.importRows': async ({ manager }) => {
    const job = await buildCheckedImport({ owner: manager, file: rows() });
    return { importId: job.id, outcome: 'WRONG', kept: false, warned: false };
  },
  'Mutation.createPartnerImport': async ({ manager, users }, walker) => {
    const author = walker === 'anonymous' || walker === 'observer' ? manager : users[walker];
    const { id: fileId } = await buildLooseFile(author, 'партнёры.csv', Buffer.from(rows().join('\n')));
    return given({ id: id(), fileId, delimiter: ';' });
  },
  'Mutation.checkPartnerImport': async ({ manager, fields }) => {
    const job = await buildImport({ owner: manager, file: ['Код;Название', `7;Партнёр ${id()}`] });
    const columns = [{ customFieldId: fields.partner.id }, { field: 'NAME' }];
    return given({ id: job.id, columns, key: 'CUSTOM', keyFieldId: fields.partner.id, rule: 'FILL' });
  },
  'Mutation.startPartnerImport': async ({ manager }) =>
    given({ id: (await buildCheckedImport({ owner: manager, file: rows() })).id }),
  'Mutation.cancelPartnerImport': async ({ manager }) => {
    const job = await buildCheckedImport({ owner: manager, file: rows() });
    await startPartnerImport(await contextFor(manager), { id: job.id });
    return given({ id: job.id });
  },
  'Mutation.undoPartnerImport': async ({ manager }) =>
    given({ id: (await buildDoneImport({ owner: manager, file: rows() })).id }),
};
