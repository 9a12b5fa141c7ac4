import { afterAll } from 'vitest';
import { begin, end } from './here.js';

await begin();
afterAll(end);
