interface Sites {
  /** As browsers name them: scheme and host, without a path. */
  sites: string[];
  /** Lines that name no site. */
  bad: string[];
}

/** The sites that are named, one a line, however much of their address was given. */
export function originsIn(typed: string): Sites {
  const lines = typed
    .split(/[\s,;]+/)
    .map((line) => line.trim())
    .filter(Boolean);
  const named = lines.map((line) => ({ line, origin: originOf(line) }));
  return {
    sites: [...new Set(named.flatMap(({ origin }) => origin ?? []))],
    bad: named.filter(({ origin }) => origin === null).map(({ line }) => line),
  };
}

function originOf(line: string): string | null {
  const address = /^[a-z]+:\/\//i.test(line) ? line : `https://${line}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, origin } = new URL(address);
  const isOfTheWeb = protocol === 'https:' || protocol === 'http:';
  return isOfTheWeb && (hostname.includes('.') || hostname === 'localhost') ? origin : null;
}
