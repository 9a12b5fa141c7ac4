import { Readable } from 'node:stream';
import { uploadFile } from '../files/file.service.js';
import type { CheckPartnerImportInput } from '../imports/import.inputs.js';
import { checkPartnerImport, createPartnerImport, startPartnerImport } from '../imports/import.service.js';
import { runImports } from '../imports/jobs.js';
import { ImportKey, ImportRule, PartnerImport } from '../imports/partnerImport.entity.js';
import type { User } from '../users/user.entity.js';
import { contextFor, fresh, systemContext } from './build.js';

interface Given extends Partial<Pick<CheckPartnerImportInput, 'key' | 'keyFieldId' | 'rule'>> {
  owner: User;
  /** A table of lines, or the bytes of a file. */
  file: string[] | Buffer;
  /** Fields that are not read. */
  ignored?: string[];
}

/** A file that has been read, with its columns as they were guessed. */
export async function buildImport({ owner, file }: Given): Promise<PartnerImport> {
  const bytes = Array.isArray(file) ? Buffer.from(file.join('\n')) : file;
  const { id: fileId } = await uploadFile(await contextFor(owner), 'партнёры.csv', Readable.from([bytes]));
  return createPartnerImport(await contextFor(owner), { fileId });
}

/** The same, judged. */
export async function buildCheckedImport({
  key,
  keyFieldId,
  rule,
  ignored = [],
  ...given
}: Given): Promise<PartnerImport> {
  const { id, columns } = await buildImport(given);
  await checkPartnerImport(await contextFor(given.owner), {
    id,
    columns: columns.map(({ field, customFieldId }) => ({
      field: field !== null && ignored.includes(field) ? null : field,
      customFieldId,
    })),
    key: key ?? ImportKey.NAME,
    keyFieldId: keyFieldId ?? null,
    rule: rule ?? ImportRule.FILL,
  });
  await workOnImports();
  return fresh(PartnerImport, id);
}

/** The same, taken in. */
export async function buildDoneImport(given: Given): Promise<PartnerImport> {
  const { id } = await buildCheckedImport(given);
  await startPartnerImport(await contextFor(given.owner), { id });
  await workOnImports();
  return fresh(PartnerImport, id);
}

/** What the job does until nothing is left. */
export const workOnImports = (stop = new AbortController().signal): Promise<void> =>
  runImports.run(systemContext(), stop);
