/** What everybody is called who was erased, wherever his name stood; a window says it in the words of its reader. */
export const ERASED_NAME = 'Удалённый человек';
