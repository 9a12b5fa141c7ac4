import { expect, it } from 'vitest';
import { onSignedOut, tellSignedOut } from './signOuts.js';

it('a sign-out in one window is heard in the others', async () => {
  const heard = Promise.withResolvers<void>();
  const stop = onSignedOut(() => heard.resolve());
  tellSignedOut();
  await expect(heard.promise).resolves.toBeUndefined();
  stop();
});
