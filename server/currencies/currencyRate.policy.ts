import { allow, isAdmin } from '../core/rights/policy.js';
import { CurrencyRate } from './currencyRate.entity.js';

allow(CurrencyRate, ['set', 'ask'], isAdmin);
