/**
 * Classes and codes of PostgreSQL and of the system: the connection went, the server is going or coming, or it is too
 * busy; or a statement before in the same transaction has failed (25P02), which has told why.
 * Not 57014, a statement that took too long: that is mostly what was asked, and windows would send it again for ever.
 */
const CODES =
  /^(08...|53...|57P0.|25P0[234]|40001|40P01|55P03|E(CONN(REFUSED|RESET)|PIPE|TIMEDOUT|HOSTUNREACH|NOTFOUND))$/;
/** What pg says without a code. */
const WORDS =
  /(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client (was closed|has encountered))/;

/** Whether a query failed for want of the database, not for what it asked: later the same may pass. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  return (typeof code === 'string' && CODES.test(code)) || WORDS.test(error.message);
}
