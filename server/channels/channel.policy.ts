import { allow, isAdmin } from '../core/rights/policy.js';
import { Channel } from './channel.entity.js';

/** What a channel is set up with, such as the address of its form and its mailbox, admins see alone. */
allow(Channel, ['create', 'edit', 'see'], isAdmin);
