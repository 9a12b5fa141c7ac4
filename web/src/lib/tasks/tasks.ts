import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/commands.svelte.js';
import type { CreateTaskInput, EditTaskInput } from '#lib/core/gql/graphql.js';

/** Exactly one of `dueAt` and `dueOn`. The card's next step follows at once. */
export declare function createTask(
  app: App,
  input: Omit<CreateTaskInput, 'id'>,
): { id: string; outcome: Promise<Outcome> };
export declare function editTask(
  app: App,
  id: string,
  fields: Omit<EditTaskInput, 'id' | 'version'>,
  opened?: { version: number },
): Promise<Outcome>;
export declare function completeTask(app: App, id: string, result?: string): Promise<Outcome>;
export declare function cancelTask(app: App, id: string): Promise<Outcome>;
export declare function reopenTask(app: App, id: string): Promise<Outcome>;
