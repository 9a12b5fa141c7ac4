import { allow, answersFor, isAdmin } from '../core/rights/policy.js';
import { Person } from './person.entity.js';

allow(Person, ['create', 'edit'], answersFor);
/** `erase` also lets one take out what is held on the person. */
allow(Person, ['place', 'erase'], isAdmin);
