import type { Merge } from '../merges/merge.entity.js';
import { mergePartners } from '../merges/merge.service.js';
import type { User } from '../users/user.entity.js';
import { buildPartner, systemContext } from './build.js';

/** Two partners of one owner, the second of which has been merged into the first. */
export async function buildMerge(owner?: User): Promise<Pick<Merge, 'id' | 'keptId' | 'goneId'>> {
  const [kept, gone] = [await buildPartner({ owner }), await buildPartner({ owner })];
  const made = { id: crypto.randomUUID(), keptId: kept.id, goneId: gone.id };
  await mergePartners(systemContext(), made);
  return made;
}
