import type { Setting, Walker } from './setting.js';

/** Arguments of an operation for one of those who walk. */
export type Call = (setting: Setting, walker: Walker) => Record<string, unknown> | Promise<Record<string, unknown>>;

export const id = () => crypto.randomUUID();
export const receipt = () => ({ clientId: id(), mutationId: id() });
/** The arguments of a command. */
export const given = (input: object) => ({ input, receipt: receipt() });
export const zone = 'Europe/Moscow';
