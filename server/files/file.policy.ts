import { allow, answersFor, isWriter } from '../core/rights/policy.js';
import type { RowClass } from '../core/row.entity.js';
import { Deal } from '../deals/deal.entity.js';
import { Chain } from '../interactions/chain.entity.js';
import { Partner } from '../partners/partner.entity.js';
import { StoredFile } from './storedFile.entity.js';

const carriers: RowClass[] = [Deal, Partner, Chain];
for (const carrier of carriers) {
  // As with comments: whoever sees it may add to it.
  allow(carrier, ['addFile'], isWriter);
  allow(carrier, ['removeFile'], answersFor);
}
allow(StoredFile, ['create'], isWriter);
allow(StoredFile, ['remove'], (viewer, { authorId }) => isWriter(viewer) && authorId === viewer.userId);
