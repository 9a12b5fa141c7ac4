import { chromium, type Browser, type Page } from 'playwright-core';

/** Chromium as it is on the machine; flags that a root user and a closed network need. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });

/** A window of its own in which somebody has signed in. */
export async function signedIn(browser: Browser, url: string, email: string, password: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(url);
  await ask(
    page,
    'mutation($email: String!, $password: String!) { signIn(email: $email, password: $password) { email } }',
    {
      email,
      password,
    },
  );
  return page;
}

/** A request with the page's own session, from outside of the page: any document is allowed. */
export async function ask<T>(page: Page, query: string, variables: object = {}): Promise<T> {
  const response = await page.context().request.post('/graphql', {
    data: { query, variables },
    headers: { 'content-type': 'application/json' },
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown[] };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
