import type { End } from '../sides.js';

/** What a graph is asked for, as its address says it. */
export interface GraphAddress {
  around: Pick<End, 'id' | 'kind'> | null;
  steps: number;
  /** The kinds that are shown; null = all. */
  types: readonly string[] | null;
  view: 'graph' | 'list' | null;
}

const USUAL_STEPS = 2;
export const STEPS = [1, 2, 3, 4] as const;

export function readAddress(params: Pick<URLSearchParams, 'get'>): GraphAddress {
  const [partner, person] = [params.get('partner'), params.get('person')];
  const steps = Number(params.get('steps'));
  const view = params.get('view');
  return {
    around: partner ? { id: partner, kind: 'PARTNER' } : person ? { id: person, kind: 'PERSON' } : null,
    steps: (STEPS as readonly number[]).includes(steps) ? steps : USUAL_STEPS,
    types: params.get('types')?.split(',').filter(Boolean) ?? null,
    view: view === 'graph' || view === 'list' ? view : null,
  };
}

/** Only what differs from the usual is said. */
export function addressOf({ around, steps, types, view }: GraphAddress): string {
  const params = new URLSearchParams();
  if (around) params.set(around.kind === 'PARTNER' ? 'partner' : 'person', around.id);
  if (steps !== USUAL_STEPS) params.set('steps', String(steps));
  if (types) params.set('types', types.join());
  if (view) params.set('view', view);
  const said = params.toString();
  return said ? `?${said}` : '';
}
