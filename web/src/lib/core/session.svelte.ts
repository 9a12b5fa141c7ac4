import { EditProfileDocument, SignOutDocument, WhoAmIDocument } from '#lib/core/gql/graphql.js';
import type { EditProfileInput, MeFieldsFragment } from '#lib/core/gql/graphql.js';
import { AppError, type Ask } from '#lib/core/graphql.js';
import type { I18n } from '#lib/core/i18n/text.svelte.js';
import { newId } from '#lib/core/id.js';
import { forget, recall, remember } from '#lib/core/memory.js';
import { tellSignedOut } from '#lib/core/signOuts.js';

export type Me = MeFieldsFragment;

/** Kept while this browser is signed in, as far as it knows: the cookie itself no script can read. */
const SIGNED_IN = 'signed-in';

/** Who works in this window. */
export class Session {
  #me = $state.raw<Me>();
  #lost = $state.raw(false);
  /** This window's id, for receipts and presence. */
  readonly clientId = newId();

  constructor(
    private readonly ask: Ask,
    private readonly i18n: I18n,
  ) {}

  /** Reactive. */
  get me(): Me {
    return this.#me!;
  }

  /** Whether we may change anything at all: an observer only looks, so nothing is offered to him. Reactive. */
  get mayWrite(): boolean {
    return this.me.role !== 'OBSERVER';
  }

  /** The server no longer knows us: the shell offers to sign in again, unsent changes are kept. Reactive. */
  get lost() {
    return this.#lost;
  }

  /** A browser that is not known to be signed in asks that first: all else would be refused. @throws AppError UNAUTHENTICATED */
  async find() {
    if (recall(SIGNED_IN) !== null) return;
    const { me } = await this.ask(WhoAmIDocument, {});
    await this.accept(me);
  }

  /** Takes over who the server says we are. @throws AppError UNAUTHENTICATED */
  async accept(me: Me | null) {
    if (!me) throw new AppError('UNAUTHENTICATED');
    this.#me = me;
    this.#lost = false;
    remember(SIGNED_IN, 'yes');
    this.i18n.zone = me.timeZone;
    applyTheme(me.theme);
    await this.i18n.use(me.locale === 'EN' ? 'en' : 'ru');
  }

  lose() {
    this.#lost = true;
    forget(SIGNED_IN);
  }

  /** Changes language, theme or zone at once; the server follows. @throws AppError */
  async editProfile(input: EditProfileInput) {
    const before = this.me;
    const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value != null));
    await this.accept({ ...before, ...given });
    try {
      await this.ask(EditProfileDocument, { input });
    } catch (error) {
      await this.accept(before);
      throw error;
    }
  }

  /** @throws AppError */
  async signOut() {
    await this.ask(SignOutDocument, {});
    forget(SIGNED_IN);
    tellSignedOut();
  }
}

function applyTheme(theme: Me['theme']) {
  const page = document.documentElement;
  if (theme === 'SYSTEM') delete page.dataset['theme'];
  else page.dataset['theme'] = theme.toLowerCase();
  remember('theme', theme.toLowerCase());
}
