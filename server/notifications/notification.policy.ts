import { allow } from '../core/rights/policy.js';
import { Notification } from './notification.entity.js';
import { NotificationSetting } from './setting.entity.js';

allow(Notification, ['read'], (viewer, { userId }) => viewer.userId === userId);
allow(NotificationSetting, ['create', 'set'], (viewer, { userId }) => viewer.userId === userId);
