const CHANNEL = 'vmeste.signed-out';

/** Tells the other windows of this browser, which share the session, that it was ended on purpose. */
export function tellSignedOut(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** One that merely expires leaves the window readable; after a sign-out nobody may find it open. Returns the way to stop. */
export function onSignedOut(leave: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = leave;
  return () => channel.close();
}
