const ahead = (hours: number) => (hours === 0 ? '' : ` (${hours > 0 ? '+' : '−'}${Math.abs(hours)}\u00a0ч)`);

export const clientHour = {
  there: (time: string, hours: number) => `у клиента ${time}${ahead(hours)}`,
  /** Said after the hour that is not one of these. */
  hours: 'звонят с 9 до 20',
};
