interface Named {
  id: string;
  name: string;
  active?: boolean;
}

/** What is being typed after an «@», and where that began; null when the cursor stands elsewhere. */
export function mentionAt(text: string, cursor: number): { from: number; query: string } | null {
  const match = /(?:^|\s)@([\p{L}\p{N}.\- ]{0,40})$/u.exec(text.slice(0, cursor));
  const query = match?.[1];
  if (query === undefined || /\s{2}|\s\S+\s\S+\s/u.test(query)) return null;
  return { from: cursor - query.length - 1, query };
}

/** Colleagues whose first or last name begins so. */
export function candidates<User extends Named>(users: readonly User[], query: string): User[] {
  const wanted = query.trim().toLocaleLowerCase();
  const begins = ({ name }: User) =>
    [name, ...name.split(/\s+/)].some((word) => word.toLocaleLowerCase().startsWith(wanted));
  return users.filter((user) => user.active !== false && begins(user)).toSorted((a, b) => a.name.localeCompare(b.name));
}

/** Those who stand in a text as «@name»; of two names that begin alike the longer one. */
export function mentionedIn<User extends Named>(text: string, users: readonly User[]): User[] {
  const found = new Map<string, User>();
  for (const piece of piecesOf(text, users)) if (piece.user) found.set(piece.user.id, piece.user);
  return [...found.values()];
}

export interface Piece<User extends Named> {
  text: string;
  /** Who is called by it. */
  user?: User;
}

/** A text cut into plain pieces and names that are called. */
export function piecesOf<User extends Named>(text: string, users: readonly User[]): Piece<User>[] {
  const byLength = users.toSorted((a, b) => b.name.length - a.name.length);
  const pieces: Piece<User>[] = [];
  let rest = text;
  for (let at = rest.indexOf('@'); at >= 0; at = rest.indexOf('@', at)) {
    const user = byLength.find(({ name }) => name && rest.startsWith(name, at + 1));
    if (!user) {
      at += 1;
      continue;
    }
    if (at > 0) pieces.push({ text: rest.slice(0, at) });
    pieces.push({ text: `@${user.name}`, user });
    rest = rest.slice(at + 1 + user.name.length);
    at = 0;
  }
  return rest ? [...pieces, { text: rest }] : pieces;
}
