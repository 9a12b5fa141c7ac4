import type { EditProfileInput, MeFieldsFragment } from '#lib/core/gql/graphql.js';

export type Me = MeFieldsFragment;

/** Who works in this window. */
export declare class Session {
  /** Reactive. */
  readonly me: Me;
  /** This window's id, for receipts and presence. */
  readonly clientId: string;
  /** The server no longer knows us: the shell offers to sign in again, unsent changes are kept. Reactive. */
  readonly lost: boolean;
  /** Whether the viewer has a general right, e.g. `deal.create`. */
  can(action: string): boolean;
  /** Changes language, theme or zone at once; the server follows. @throws AppError */
  editProfile(input: EditProfileInput): Promise<void>;
  /** @throws AppError */
  signOut(): Promise<void>;
}
