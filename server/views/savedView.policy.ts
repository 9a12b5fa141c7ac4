import { allow, isAdmin } from '../core/rights/policy.js';
import type { Viewer } from '../core/rights/viewer.js';
import { SavedView } from './savedView.entity.js';

const isOwn = (viewer: Viewer, view: SavedView): boolean => view.ownerId === viewer.userId;

/** Everybody keeps views for himself; observers show theirs to nobody. An admin tends those that all see. */
allow(SavedView, ['create'], isOwn);
allow(SavedView, ['edit', 'remove', 'restore'], (viewer, view) => isOwn(viewer, view) || isAdmin(viewer));
allow(SavedView, ['share'], (viewer, view) => isOwn(viewer, view) && viewer.role !== 'OBSERVER');
