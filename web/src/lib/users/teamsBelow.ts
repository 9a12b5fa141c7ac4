/** A team and all under it. */
export const teamsBelow = (root: string, teams: { id: string; parentId: string | null }[]): Set<string> => {
  const found = new Set([root]);
  for (let size = 0; size !== found.size;) {
    size = found.size;
    for (const { id, parentId } of teams) if (parentId && found.has(parentId)) found.add(id);
  }
  return found;
};
