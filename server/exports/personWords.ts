import type { Viewer } from '../core/rights/viewer.js';
import { en } from './personWords.en.js';
import { ru, type PersonWords } from './personWords.ru.js';

export type { PersonSection, PersonWords } from './personWords.ru.js';

export const personWordsFor = ({ locale }: Pick<Viewer, 'locale'>): PersonWords => (locale === 'RU' ? ru : en);
