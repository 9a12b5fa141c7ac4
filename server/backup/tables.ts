/** Where MikroORM notes the applied migrations: described by the backup's header, never copied. */
export const TRACKING_TABLE = 'mikro_orm_migrations';
