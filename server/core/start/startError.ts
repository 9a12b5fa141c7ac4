/** Why the server cannot start, in one sentence that says what to do. Printed without a stack. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** Runs file work in `folder` and says in words what the operating system answered. */
export async function onDisk<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw diskProblem(folder, error) ?? error;
  }
}

/** @returns the sentence for a full, read-only or foreign disk; undefined when the trouble is another one. */
export function diskProblem(folder: string, error: unknown): StartError | undefined {
  switch ((error as NodeJS.ErrnoException | null)?.code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case '53100':
      return diskFull(folder);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new StartError(`The data folder ${folder} cannot be written by this user. Set DATA_DIR to one that can.`);
    case 'ENOTDIR':
    case 'EEXIST':
      return new StartError(`${folder} is not a folder. Set DATA_DIR to a folder.`);
    default:
      return undefined;
  }
}

export const diskFull = (folder: string) =>
  new StartError(`The disk that holds ${folder} is full. Nothing is lost: free some space and start again.`);

/** Whether PostgreSQL's own words speak of a full disk. */
export const isDiskFull = (words: string) => /No space left on device|Check free disk space/.test(words);
