import type { deals as source } from '#lib/deals/texts.ru.js';
import type { GateDetails } from '#lib/deals/gateDetails.js';
import { plural } from '#lib/core/i18n/plural.js';

export const deals = {
  kind: { CALL: 'Call', MEETING: 'Meeting', EMAIL: 'E-mail', MESSAGE: 'Message', CONTACT: 'Contact', TODO: 'To-do' },
  overdue: {
    CALL: (late) => `Call overdue by ${late}`,
    MEETING: (late) => `Meeting overdue by ${late}`,
    EMAIL: (late) => `E-mail overdue by ${late}`,
    MESSAGE: (late) => `Message overdue by ${late}`,
    CONTACT: (late) => `Contact overdue by ${late}`,
    TODO: (late) => `To-do overdue by ${late}`,
  },
  today: (kind, time) => (time ? `${kind} · today ${time}` : `${kind} · today`),
  tomorrow: (kind, time) => (time ? `${kind} · tomorrow ${time}` : `${kind} · tomorrow`),
  later: (kind, day, time) => `${kind} · ${day}${time ? `, ${time}` : ''}`,
  noNextStep: 'No next step',
  noSum: 'no sum',
  progress: (percent) => `Way to win: ${percent}%`,
  idle: (days) => `Idle for ${days}\u00a0d`,
  colour: { RED: 'overdue', YELLOW: 'today', GREEN: 'fine' },
  status: { IN_WORK: 'In work', WON: 'Won', LOST: 'Lost' },
  source: {
    PHONE: 'Phone',
    SITE: 'Website',
    EMAIL: 'E-mail',
    MESSENGER: 'Messenger',
    IMPORT: 'Import',
    MANUAL: 'By hand',
  },
  count: (count) => `${count}\u00a0${plural('en', count, { one: 'deal', other: 'deals' })}`,
  /** What stands between a deal and where it should go; codes of the server. */
  gate: {
    'deal.notYours': ({ owner }) => `${owner ?? 'somebody else'} leads this deal, the owner or a head moves it`,
    'deal.skip': () => 'stages cannot be skipped',
    'deal.notLast': ({ stage }) => `opens at “${stage}”`,
    'deal.closed': () => 'the deal is closed',
    'gate.heldInteraction': () => 'no contact has been held',
    'gate.agreement': () => 'no agreement in force',
    'gate.agreement.ended': ({ day }) => `the agreement ended on ${day}`,
    'gate.validQuote': () => 'no valid quote',
    'gate.validQuote.ended': ({ day }) => `the quote expired on ${day}`,
    'gate.client': () => 'no client is named',
    'gate.legalEntity': () => 'the client has no legal entity',
    'gate.postedOrder': () => 'no posted order',
    'gate.fulfilled': () => 'not all is paid and shipped',
    'gate.step': ({ step }) => `the stage demands a planned ${step}`,
    'gate.unpaid': ({ sum }) => `${sum} still to be paid`,
    'gate.unshipped': ({ sum }) => `${sum} still to be shipped`,
  } as Record<string, (details: GateDetails) => string>,
  gateUnknown: 'a condition of the stage is not met',
} satisfies typeof source;
