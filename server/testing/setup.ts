import 'reflect-metadata';
import { afterAll } from 'vitest';
import { dropTestDatabases } from './database.js';

afterAll(dropTestDatabases);
