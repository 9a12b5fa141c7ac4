import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../../core/context.js';
import { AppError, forbidden, notFound, rule } from '../../core/errors.js';
import type { Asked, HttpRoute } from '../../core/http/route.js';
import { isOwnOrigin, networkOf } from '../../core/http/visitor.js';
import { systemViewer, type Viewer } from '../../core/rights/viewer.js';
import { Throttle } from '../../core/throttle.js';
import { TurnsByKey } from '../../core/turns.js';
import { isUuid } from '../../core/uuid.js';
import { addFormParsers, type Body } from './body.js';
import { ConsentText } from './consentText.entity.js';
import { consentsOf } from './form.service.js';
import { consentPage, formPage, policyOf, refusalPage, thanksPage } from './page.js';
import { refusalOf } from './refusal.js';
import { Refusals } from './refusals.js';
import { formAt, type Found, submitForm } from './submit.service.js';
import { FilesRefused } from './uploads.js';
import { type Locale, localeOf, wordsIn } from './words.js';

const FORMS = '/public/forms/:key';
const RETRY_AFTER_SECONDS = 900;
const PREFLIGHT_SECONDS = 3_600;

/** Within 15 minutes: what one address sends to a form, whatever becomes of it, and what a form takes from all. */
const OF_ONE_ADDRESS = 20;
const OF_ONE_FORM = 300;
/** Forms that one address has asked for and that there are none of: it guesses. */
const GUESSES = 60;
/** Strangers' requests that are worked on at a time, and that wait: the database is left to those who are signed in. */
const AT_ONCE = 4;
const WAITING = 100;
/** Bodies with files that are in memory at a time, from their first byte to the answer; and those that wait as well. */
const UPLOADS_AT_ONCE = 8;
const UPLOADS_WAITING = 40;

/** What comes without a body, or without a word of what it is. */
const NOTHING: Body = { fields: {}, files: [] };

type Request = FastifyRequest<{ Params: { key: string } }>;

/** Public forms and the texts of their consents: pages without any script, and where sites send their forms. */
export function formRoute(contextOf: (viewer: Viewer) => Context, publicUrls: readonly string[]): HttpRoute {
  return {
    prefix: '/public/',
    add: (fastify, asked) =>
      void fastify.register(async (scope) => new Forms(contextOf, publicUrls, asked).addTo(scope)),
  };
}

class Forms {
  private readonly senders = new Throttle(OF_ONE_ADDRESS);
  private readonly forms = new Throttle(OF_ONE_FORM);
  private readonly guesses = new Throttle(GUESSES);
  private readonly refusals = new Refusals();
  private readonly turns = new TurnsByKey(AT_ONCE, WAITING);
  private readonly uploads = new TurnsByKey(UPLOADS_AT_ONCE, UPLOADS_WAITING);
  private readonly found = new WeakMap<FastifyRequest, Found>();

  constructor(
    private readonly contextOf: (viewer: Viewer) => Context,
    private readonly publicUrls: readonly string[],
    private readonly asked: Asked,
  ) {}

  addTo(scope: FastifyInstance): void {
    addFormParsers(scope, (request) => this.found.get(request)!.form.takesFiles);
    // Before a body is read: a stranger's megabytes are for a form that asks for them, and from no flood.
    const onRequest = async (request: Request, reply: FastifyReply) => this.find(request, reply);
    scope.get(FORMS, { onRequest }, (request: Request, reply) => this.show(request, reply));
    const preParsing = async (request: Request, reply: FastifyReply) => this.awaitUpload(request, reply);
    scope.post(FORMS, { onRequest, preParsing }, (request: Request, reply) => this.take(request, reply));
    scope.options(FORMS, { onRequest }, async (_request, reply) => reply.code(204).send());
    scope.get('/public/consents/:id', (request: FastifyRequest<{ Params: { id: string } }>, reply) =>
      this.showConsent(request, reply),
    );
    scope.setErrorHandler((error, request, reply) => this.refuse(error, request, reply));
  }

  /** @throws NOT_FOUND SiteForm; RULE form.gone, form.tooMany; FORBIDDEN form.origin */
  private async find(request: Request, reply: FastifyReply): Promise<void> {
    const { address, origin, ...visitor } = this.asked.visitorOf(request);
    const ctx = this.context();
    const { key } = request.params;
    const found = request.method === 'POST' ? await this.counted(ctx, key, address) : await this.formAt(ctx, key);
    this.found.set(request, found);
    const isOurs = isOwnOrigin({ ...visitor, address, origin }, this.publicUrls);
    if (!isOurs && !found.form.origins.includes(origin!)) throw forbidden('form.origin');
    if (origin && !isOurs) allowPage(reply, origin);
    if (found.channel.isArchived) throw rule('form.gone');
  }

  /** Before the database is asked: so much of one address to one form, but for the servers that an admin has named. */
  private async counted(ctx: Context, key: string, address: string): Promise<Found> {
    const network = networkOf(address);
    const sender = `${key} ${network}`;
    this.count(this.senders, sender, ctx.now);
    this.count(this.guesses, network, ctx.now);
    const found = await this.formAt(ctx, key);
    this.guesses.forgive(network);
    if (found.form.senders.some((named) => networkOf(named) === network)) this.senders.forgive(sender);
    return found;
  }

  /** @throws NOT_FOUND SiteForm */
  private async formAt(ctx: Context, key: string): Promise<Found> {
    const found = await this.turns.take('', async () => formAt(ctx, key));
    if (!found) throw notFound('SiteForm');
    return found;
  }

  /** Holds the place of a body with files until it is answered, or its sender has hung up. @throws RULE limit.requests */
  private async awaitUpload(request: Request, { raw }: FastifyReply): Promise<void> {
    const isUpload = /^multipart\//i.test(request.headers['content-type'] ?? '');
    if (!isUpload || !this.found.get(request)!.form.takesFiles) return;
    const leave = await this.uploads.enter('');
    if (raw.destroyed) return leave();
    raw.once('close', leave);
  }

  private async show(request: Request, reply: FastifyReply): Promise<FastifyReply> {
    const { form } = this.found.get(request)!;
    const consents = await this.turns.take('', async () => consentsOf(this.context(), form.channelId));
    return sendPage(reply, formPage(form, consents, this.localeOf(request)), form.origins);
  }

  private async take(request: Request, reply: FastifyReply): Promise<FastifyReply> {
    const { form, channel } = this.found.get(request)!;
    const { address } = this.asked.visitorOf(request);
    const { fields, files } = (request.body as Body | undefined) ?? NOTHING;
    const ctx = this.context();
    this.count(this.forms, form.id, ctx.now);
    let taken = false;
    try {
      const sent = { fields, files, from: address };
      const received = await this.turns.take('', async () => submitForm(ctx, form, channel, sent));
      taken = received?.isNew === true && received.interactionId !== null;
    } finally {
      if (!taken) this.forms.forgive(form.id);
    }
    const locale = this.localeOf(request);
    const message = form.thanks ?? wordsIn(locale).thanks;
    if (wantsJson(request)) return reply.code(201).send({ message });
    return sendPage(reply, thanksPage(form, locale), form.origins);
  }

  private async showConsent(
    request: FastifyRequest<{ Params: { id: string } }>,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    const { id } = request.params;
    const text = isUuid(id)
      ? await this.turns.take('', async () => this.context().em.findOne(ConsentText, { id }))
      : null;
    if (!text) throw notFound('ConsentText');
    return sendPage(reply, consentPage(text, this.localeOf(request)), []);
  }

  /** In words of the visitor: as JSON to a script, as a page to a person, which keeps what he has filled in. */
  private async refuse(thrown: unknown, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const locale = this.localeOf(request);
    const { status, message, error } = refusalOf(thrown, locale);
    if (error.reason === 'form.tooMany') await this.tell(request as Request);
    void reply.code(status);
    if (status === 429) void reply.header('retry-after', RETRY_AFTER_SECONDS);
    if (wantsJson(request)) {
      const { code, reason = null, details } = error;
      return reply.send({ errors: [{ message, extensions: { code, reason, details } }] });
    }
    const form = this.found.get(request)?.form;
    const filled = thrown instanceof FilesRefused ? thrown : (request.body as Body | undefined);
    if (![400, 413].includes(status) || !form || !filled)
      return sendPage(reply, refusalPage(message, locale), form?.origins ?? []);
    const consents = await consentsOf(this.context(), form.channelId);
    return sendPage(reply, formPage(form, consents, locale, { message, fields: filled.fields }), form.origins);
  }

  /** Whoever is refused is answered all the same when nobody can be told of it. */
  private async tell({ params: { key } }: Request): Promise<void> {
    await this.turns.take('', async () => this.refusals.note(this.context(), key)).catch(() => undefined);
  }

  private context(): Context {
    return this.contextOf(systemViewer('form'));
  }

  private localeOf({ query, headers }: FastifyRequest): Locale {
    const { lang } = query as { lang?: unknown };
    return localeOf(typeof lang === 'string' ? lang : headers['accept-language']);
  }

  /** @throws RULE form.tooMany */
  private count(throttle: Throttle, key: string, now: Date): void {
    try {
      throttle.attempt(key, now);
    } catch (error) {
      throw error instanceof AppError ? rule('form.tooMany') : error;
    }
  }
}

/** Lets a page of a site that is on the list read the answer. */
function allowPage(reply: FastifyReply, origin: string): void {
  void reply.headers({
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'content-type',
    'access-control-max-age': PREFLIGHT_SECONDS,
    vary: 'origin',
  });
}

const wantsJson = ({ headers }: FastifyRequest): boolean =>
  headers['content-type']?.startsWith('application/json') === true ||
  headers.accept?.includes('application/json') === true;

const sendPage = (reply: FastifyReply, html: string, origins: readonly string[]): FastifyReply =>
  reply
    .headers({ 'content-security-policy': policyOf(origins), 'cache-control': 'no-store' })
    .type('text/html; charset=utf-8')
    .send(html);
