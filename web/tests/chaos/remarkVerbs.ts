import { addComment, editComment, pinComment, removeComment } from '#lib/comments/comments.js';
import { placeOf } from '#lib/core/cursor.js';
import { TimelineDocument, type TimelineKind } from '#lib/core/gql/graphql.js';
import { addFiles, removeFile } from '#lib/files/files.js';
import { someDeal, unique, upload, type Verb, type Weight } from './some.js';
import type { ChaosWindow } from './window.js';

/** Entries of a deal that are looked at. */
const MOST = 20;

const say: Verb = async (window, _, chance) => {
  const deal = someDeal(window, chance);
  return deal && addComment(window.app, { dealId: deal.id, partnerId: null }, unique()).outcome;
};

/** What has been said is taken away, back, or put above all else. */
const unsay: Verb = async (window, _, chance) => {
  const deal = someDeal(window, chance);
  const entries = deal ? await entriesOf(window, deal.id, 'COMMENT') : [];
  const said = entries.flatMap(({ comment }) => (comment?.removedAt === null ? [comment] : []));
  if (said.length === 0) return undefined;
  const { id, pinned } = chance.one(said);
  return chance.below(2) ? removeComment(window.app, id) : pinComment(window.app, id, !pinned);
};

/** Words that are nobody's alone, so that two windows may change them. */
const reword: Verb = async (window, _, chance) => {
  const deal = someDeal(window, chance);
  if (!deal) return undefined;
  const { user } = window.app.session.me;
  const entries = await entriesOf(window, deal.id, 'COMMENT');
  const own = entries.find(({ comment }) => comment?.author?.id === user.id && comment.text?.startsWith(REMARK));
  const text = `${REMARK} ${chance.below(99)}`;
  if (own?.comment) return editComment(window.app, own.comment, text);
  return addComment(window.app, { dealId: deal.id, partnerId: null }, text).outcome;
};

const REMARK = 'Замечание';

const attach: Verb = async (window, _, chance) => {
  const deal = someDeal(window, chance);
  if (!deal) return undefined;
  const name = `${unique()}.txt`;
  const id = await upload(window, name, name);
  return id ? addFiles(window.app, deal.id, deal.id, [id], name) : undefined;
};

const detach: Verb = async (window, _, chance) => {
  const deal = someDeal(window, chance);
  const entries = deal ? await entriesOf(window, deal.id, 'FILE') : [];
  const files = entries.flatMap(({ file }) => (file?.removedAt === null ? [file] : []));
  return deal && files.length > 0 ? removeFile(window.app, deal.id, chance.one(files)) : undefined;
};

async function entriesOf({ app }: ChaosWindow, wholeId: string, kind: TimelineKind) {
  const { timeline } = await app.ask(TimelineDocument, { wholeId, kinds: [kind], first: MOST });
  for (const { comment } of timeline.nodes) if (comment) app.store.put('comment', comment, placeOf(timeline.asOf));
  return timeline.nodes;
}

/** What is said about a deal and laid down beside it. */
export const remarkWeights: Weight[] = [
  [2, 'say', say],
  [1, 'unsay', unsay],
  [1, 'reword', reword],
  [1, 'attach', attach],
  [1, 'detach', detach],
];
