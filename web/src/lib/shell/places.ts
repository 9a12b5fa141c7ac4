/** Every address of the app in one place; the routes folder mirrors it. */
export const places = {
  home: '/',
  board: (pipelineId: string) => `/board/${pipelineId}`,
  dealOnBoard: (pipelineId: string, dealId: string) => `/board/${pipelineId}/deal/${dealId}`,
  leadOnBoard: (pipelineId: string, leadId: string) => `/board/${pipelineId}/lead/${leadId}`,
  leads: '/leads',
  newLead: '/leads?add',
  lead: (leadId: string) => `/leads?open=${leadId}`,
  deal: (dealId: string) => `/deals/${dealId}`,
  myDay: '/my-day',
  task: (taskId: string) => `/my-day?task=${taskId}`,
  interactions: '/interactions',
  logInteraction: '/interactions?log',
  interaction: (interactionId: string) => `/interactions?open=${interactionId}`,
  partners: '/partners',
  newPartner: (text: string) => `/partners?add=${encodeURIComponent(text)}`,
  duplicates: '/partners/duplicates',
  /** `away` = those of which somebody has said that they are different. */
  duplicatesOf: (kind: 'partners' | 'people', away = false) => {
    const query = new URLSearchParams({ ...(kind === 'people' && { of: kind }), ...(away && { show: 'different' }) });
    return `/partners/duplicates${query.size > 0 ? `?${query}` : ''}`;
  },
  partnerOver: (partnerId: string) => `/partners?open=${partnerId}`,
  partner: (partnerId: string) => `/partners/${partnerId}`,
  imports: '/partners/imports',
  newImport: '/partners/imports?add',
  import: (importId: string) => `/partners/imports?open=${importId}`,
  persons: '/persons',
  person: (personId: string) => `/persons/${personId}`,
  relationships: '/relationships',
  partnerRelationships: (partnerId: string) => `/relationships?partner=${partnerId}`,
  personRelationships: (personId: string) => `/relationships?person=${personId}`,
  relationshipTypes: '/settings/relationships',
  settings: '/settings/profile',
  notifications: '/settings/notifications',
  sessions: '/settings/sessions',
  tokens: '/settings/tokens',
  pipelines: '/settings/pipelines',
  pipeline: (pipelineId: string) => `/settings/pipelines/${pipelineId}`,
  lostReasons: '/settings/lost-reasons',
  customFields: '/settings/custom-fields',
  clients: '/settings/clients',
  workCalendar: '/settings/working-days',
  planTemplates: '/settings/plans',
  currencies: '/settings/currencies',
  channels: '/settings/channels',
  channel: (channelId: string) => `/settings/channels/${channelId}`,
  calendarFeed: '/settings/calendar',
  signIn: (to?: string) => (to && to !== '/' ? `/sign-in?to=${encodeURIComponent(to)}` : '/sign-in'),
} as const;

/** Where to go after signing in: only inside this app, never to an address of somebody else. */
export const returnPath = (to: string | null): string => {
  if (!to?.startsWith('/') || to.startsWith('//') || to.includes('\\')) return places.home;
  return to.startsWith('/sign-in') ? places.home : to;
};
