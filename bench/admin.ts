import pg from 'pg';

/** Lets somebody do what only admins may. @returns his address */
export async function makeAdmin(databaseUrl: string, userId: string): Promise<string> {
  const db = new pg.Client({ connectionString: databaseUrl });
  await db.connect();
  const { rows } = await db.query<{ email: string }>(
    `update app_user set role = 'ADMIN' where id = $1 returning email`,
    [userId],
  );
  await db.end();
  return rows[0]!.email;
}
