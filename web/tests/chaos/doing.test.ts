import { findOut } from './findOut.js';
import { ofDoing } from './sabotages.js';

findOut(ofDoing);
