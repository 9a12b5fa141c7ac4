import { allow, answersFor } from '../core/rights/policy.js';
import { Person } from './person.entity.js';

allow(Person, ['create', 'edit'], answersFor);
