const RUSSIAN = /^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/;

/** A number of E.164 as people read it: «+7 343 000-40-16»; of other countries as it is. What is no number stays what it is. */
export const phoneWords = (text: string): string => text.replace(RUSSIAN, '+7\u00a0$1\u00a0$2-$3-$4');
