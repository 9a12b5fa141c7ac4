import { InputType } from 'type-graphql';
import { IdField, IdsField } from '../core/schema/inputs.js';

export const MOST_FILES = 20;
/** Characters of a file's name. */
export const LONGEST_NAME = 255;

@InputType({ description: 'Uploaded files, to be attached.' })
export class AddFilesInput {
  @IdsField({ description: 'Files that you have uploaded and that are not attached yet.', max: MOST_FILES })
  ids!: string[];

  @IdField({ description: 'The deal, partner, comment or interaction that they belong to.' })
  toId!: string;
}

@InputType({ description: 'Names a file.' })
export class FileVerbInput {
  @IdField({ description: 'The file.' })
  id!: string;
}
