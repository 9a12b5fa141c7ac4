import { findOut } from './findOut.js';
import { ofTelling } from './sabotages.js';

findOut(ofTelling);
