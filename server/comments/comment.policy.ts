import { allow, answersFor, isWriter } from '../core/rights/policy.js';
import type { Row, RowClass } from '../core/row.entity.js';
import type { Viewer } from '../core/rights/viewer.js';
import { Deal } from '../deals/deal.entity.js';
import { Partner } from '../partners/partner.entity.js';
import { Comment } from './comment.entity.js';

/** A head or an admin, over the people whom he answers for. */
const leads = (viewer: Viewer, row: Row): boolean => viewer.role !== 'MANAGER' && answersFor(viewer, row);

const wholes: RowClass[] = [Deal, Partner];
for (const whole of wholes) {
  // Whoever sees it may have something to say; those who only look say nothing.
  allow(whole, ['comment'], isWriter);
  allow(whole, ['pinComment'], answersFor);
  allow(whole, ['removeComment'], leads);
}
allow(Comment, ['edit', 'remove'], (viewer, { authorId }) => isWriter(viewer) && authorId === viewer.userId);
