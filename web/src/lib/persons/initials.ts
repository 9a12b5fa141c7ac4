/** Two letters of a name: «Громов Дмитрий Павлович» is ГД. None of one that is a telephone. */
export function initialsOf(name: string): string {
  if (!/\p{L}/u.test(name)) return '';
  const words = name.split(/\s+/).slice(0, 2);
  return words.map((word) => [...word][0]?.toUpperCase() ?? '').join('');
}
