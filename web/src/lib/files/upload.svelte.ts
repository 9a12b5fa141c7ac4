import { AppError, type ErrorCode } from '#lib/core/graphql.js';

/** As the server has it: the sooner it is said, the less is sent in vain. */
export const MOST_FILE_BYTES = 25 * 1024 * 1024;

/** A file on its way to the server. */
export class Upload {
  /** From 0 to 1. */
  progress = $state(0);
  /** Given by the server when all of it is there. */
  id = $state<string | null>(null);
  error = $state.raw<AppError | null>(null);
  readonly name: string;
  readonly size: number;
  #request: XMLHttpRequest | null = null;

  constructor(private readonly file: File) {
    this.name = file.name || 'image.png';
    this.size = file.size;
    this.send();
  }

  get isDone(): boolean {
    return this.id !== null;
  }

  /** Sends it, once more after a failure. */
  send(): void {
    this.error = null;
    this.progress = 0;
    if (this.size > MOST_FILE_BYTES) {
      this.error = new AppError('INVALID', 'file.tooLarge');
      return;
    }
    // `fetch` does not tell how much has been sent.
    const request = new XMLHttpRequest();
    this.#request = request;
    request.open('POST', '/files');
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-file-name', encodeURIComponent(this.name));
    request.upload.onprogress = ({ loaded, total }) => (this.progress = total > 0 ? loaded / total : 0);
    request.onload = () => this.#take(request);
    request.onerror = () => (this.error = new AppError('NETWORK'));
    request.send(this.file);
  }

  cancel(): void {
    this.#request?.abort();
  }

  #take({ status, responseText }: XMLHttpRequest): void {
    const answer = parsed(responseText);
    if (status === 201 && answer?.id) this.id = answer.id;
    else this.error = errorIn(answer);
  }
}

interface Answer {
  id?: string;
  errors?: { extensions?: { code?: string; reason?: string } }[];
}

/** What stands before the server may answer in words of its own. */
function parsed(text: string): Answer | null {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return null;
  }
}

function errorIn(answer: Answer | null): AppError {
  const { code, reason = null } = answer?.errors?.[0]?.extensions ?? {};
  return code ? new AppError(code as ErrorCode, reason) : new AppError('NETWORK');
}
