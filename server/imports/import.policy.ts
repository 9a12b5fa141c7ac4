import { allow, answersFor } from '../core/rights/policy.js';
import { PartnerImport } from './partnerImport.entity.js';

allow(PartnerImport, ['create', 'edit'], answersFor);
