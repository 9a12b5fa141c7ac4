/** What everybody is called who was erased, wherever his name stood; a window says it in the words of its reader. */
export const ERASED_NAME = 'Удалённый человек';

/** What stands where something that he had said, or was reached by, stood. */
export const ERASED_TEXT = '[удалено]';
