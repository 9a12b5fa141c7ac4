import type { clientHour as source } from '#lib/clientHour/texts.ru.js';

const ahead = (hours: number) => (hours === 0 ? '' : ` (${hours > 0 ? '+' : '−'}${Math.abs(hours)}\u00a0h)`);

export const clientHour = {
  there: (time, hours) => `${time} with the client${ahead(hours)}`,
  hours: 'calls are from 9 to 20',
} satisfies typeof source;
