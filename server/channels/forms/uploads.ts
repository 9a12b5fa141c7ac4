import { AppError } from '../../core/errors.js';

/** Files of one form, and what it may weigh with them. */
export const MOST_UPLOADS = 5;
export const MOST_UPLOAD_MB = 10;

const LIMITS = { 'form.filesTooMany': MOST_UPLOADS, 'form.filesTooLarge': MOST_UPLOAD_MB };

/** Files are more than a form takes; what else was filled in is shown again. */
export class FilesRefused extends AppError {
  constructor(
    reason: keyof typeof LIMITS,
    readonly fields: unknown,
  ) {
    super('INVALID', reason, { limit: LIMITS[reason] });
  }
}
