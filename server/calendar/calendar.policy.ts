import { allow, isAdmin } from '../core/rights/policy.js';
import { CalendarYear } from './calendarYear.entity.js';

allow(CalendarYear, ['edit'], isAdmin);
