import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { StoredFile } from './storedFile.entity.js';

/** A stretch of a file's bytes. Written once, by `content.ts`, which is also all that reads it. */
@Entity({ tableName: 'file_chunk' })
export class FileChunk {
  @ManyToOne({ entity: () => StoredFile, mapToPk: true, primary: true, fieldName: 'file_id', deleteRule: 'cascade' })
  fileId!: string;

  /** From 0 on; all but the last are of one length. */
  @PrimaryKey({ type: 'integer', fieldName: 'place' })
  place!: number;

  @Property({ type: 'blob' })
  bytes!: Buffer;
}
