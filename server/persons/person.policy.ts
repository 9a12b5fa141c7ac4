import { allow, answersFor, isAdmin } from '../core/rights/policy.js';
import { Person } from './person.entity.js';

allow(Person, ['create', 'edit'], answersFor);
allow(Person, ['place'], isAdmin);
