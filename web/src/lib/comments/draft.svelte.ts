import type { App } from '#lib/core/app.svelte.js';
import { addFiles } from '#lib/files/files.js';
import { Upload } from '#lib/files/upload.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import { keepDraft, keptDraft } from '#lib/core/keptDrafts.js';
import { addComment, type About } from './comments.js';

/** A comment that is being written, with files that come with it. */
export class CommentDraft {
  text = $state('');
  uploads = $state.raw<readonly Upload[]>([]);

  constructor(
    private readonly app: App,
    private readonly about: About,
  ) {}

  /** The deal or the partner that it is about. */
  get wholeId(): string {
    return (this.about.dealId ?? this.about.partnerId)!;
  }

  /** Keeps its words over a reload; files would have to be chosen anew. Follows what is typed where it runs in an effect. */
  keep(): void {
    keepDraft(this.app.session.me.user.id, keyOf(this.about), this.text.trim() ? this.text : null);
  }

  get isEmpty(): boolean {
    return this.text.trim() === '' && this.uploads.length === 0;
  }

  /** Whether all that it holds can be sent now. */
  get isReady(): boolean {
    return !this.isEmpty && this.uploads.every(({ isDone }) => isDone);
  }

  /** Takes what is being written elsewhere, which is empty then. */
  take(other: CommentDraft): void {
    if (other === this || other.isEmpty) return;
    this.text = [this.text, other.text].filter((text) => text.trim() !== '').join('\n');
    this.uploads = [...this.uploads, ...other.uploads];
    [other.text, other.uploads] = ['', []];
    for (const draft of [this, other]) draft.keep();
  }

  attach(files: Iterable<File>): void {
    this.uploads = [...this.uploads, ...[...files].map((file) => new Upload(file))];
  }

  drop(upload: Upload): void {
    upload.cancel();
    this.uploads = this.uploads.filter((other) => other !== upload);
  }

  /** Sends it and is empty. What was refused of it is back, unless something else is being written by then. */
  async send(): Promise<Outcome | null> {
    if (!this.isReady) return null;
    const [text, uploads] = [this.text.trim(), this.uploads];
    [this.text, this.uploads] = ['', []];
    const { outcome, isSaid } = await this.#post(text, uploads);
    if (outcome.kind !== 'ok' && this.isEmpty) [this.text, this.uploads] = [isSaid ? '' : text, uploads];
    return outcome;
  }

  /** Files without words belong to the deal itself. */
  async #post(text: string, uploads: readonly Upload[]): Promise<{ outcome: Outcome; isSaid: boolean }> {
    const { wholeId } = this;
    const comment = text ? addComment(this.app, this.about, text) : null;
    const ids = uploads.flatMap(({ id }) => id ?? []);
    const names = uploads.map(({ name }) => name).join(', ');
    const files = ids.length > 0 ? addFiles(this.app, wholeId, comment?.id ?? wholeId, ids, names) : null;
    const said = comment && (await comment.outcome);
    if (said && said.kind !== 'ok') return { outcome: said, isSaid: false };
    return { outcome: files ? await files : said!, isSaid: said !== null };
  }
}

const drafts = new WeakMap<App, Map<string, CommentDraft>>();

/** What is being written about a deal or a partner in this window: it stays when the panel is closed or the page loaded anew. */
export function draftOf(app: App, about: About): CommentDraft {
  const wholeId = (about.dealId ?? about.partnerId)!;
  const ofWindow = drafts.get(app) ?? new Map<string, CommentDraft>();
  drafts.set(app, ofWindow);
  const draft = ofWindow.get(wholeId) ?? restored(app, about);
  ofWindow.set(wholeId, draft);
  return draft;
}

function restored(app: App, about: About): CommentDraft {
  const draft = new CommentDraft(app, about);
  draft.text = keptDraft<string>(app.session.me.user.id, keyOf(about)) ?? '';
  return draft;
}

const keyOf = ({ dealId, partnerId }: About): string => `comment:${dealId ?? partnerId}`;
