// Loaded into a server process before the server: collects its garbage when asked, so that memory can be compared.
process.on('SIGUSR2', () => globalThis.gc?.());
