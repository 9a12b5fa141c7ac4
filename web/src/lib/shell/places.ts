/** Every address of the app in one place; the routes folder mirrors it. */
export const places = {
  home: '/',
  board: (pipelineId: string) => `/board/${pipelineId}`,
  dealOnBoard: (pipelineId: string, dealId: string) => `/board/${pipelineId}/deal/${dealId}`,
  deal: (dealId: string) => `/deals/${dealId}`,
  settings: '/settings/profile',
  sessions: '/settings/sessions',
  tokens: '/settings/tokens',
  signIn: (next?: string) => (next && next !== '/' ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in'),
} as const;

/** Where to go after signing in: only inside this app, never to an address of somebody else. */
export const returnPath = (next: string | null): string => {
  if (!next?.startsWith('/') || next.startsWith('//') || next.includes('\\')) return places.home;
  return next.startsWith('/sign-in') ? places.home : next;
};
