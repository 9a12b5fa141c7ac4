import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import {
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql';
import type { Logger } from 'pino';
import { AppError, invalid } from '../errors.js';
import { isNestedTooDeep, LIMITS, limitRule } from './limits.js';

/** Most parsed documents kept for WebSockets; the web app has four. As a tree each is fifty times its text. */
const KEPT = 50;
const LONGEST_TEXT = 20_000;

export interface DocumentRequest {
  query?: string | null;
  documentId?: unknown;
  /** Whether it comes from a page in a browser, where our own app is the only one that should ask. */
  fromBrowser: boolean;
}

/**
 * The documents that browsers may execute: those of our own app and its earlier builds. Programs (tokens, or whatever
 * else is no browser) may write their own, within the limits.
 */
export class Documents {
  private readonly prepared = new Map<string, DocumentNode | readonly GraphQLError[]>();
  private readonly hashes = new Set<string>();

  constructor(
    private readonly trusted: ReadonlyMap<string, string>,
    /** Whether unlisted documents of browsers are refused, or only logged. */
    private readonly strict: boolean,
    private readonly log: Logger,
  ) {
    for (const text of trusted.values()) this.hashes.add(hashOf(text));
  }

  /** The text to execute. @throws INVALID document.unknown; FORBIDDEN document.unlisted */
  textOf({ query, documentId, fromBrowser }: DocumentRequest): string {
    if (typeof documentId === 'string') {
      const text = this.trusted.get(documentId);
      if (text) return text;
      if (!query) throw invalid('documentId', 'document.unknown');
    }
    if (!query) throw invalid('query', 'document.missing');
    if (this.isOurs(query)) return query;
    if (fromBrowser) this.meetUnlisted(query);
    if (isNestedTooDeep(query)) throw invalid('query', 'limit.depth');
    return query;
  }

  /** Parses and validates a document, or finds it done. @returns what is wrong with it, when something is. */
  prepare(schema: GraphQLSchema, text: string): DocumentNode | readonly GraphQLError[] {
    const known = this.prepared.get(text);
    if (known) return known;
    const made = check(schema, text, [limitRule((document) => this.isOurs(document))]);
    if (this.prepared.size >= KEPT) this.prepared.delete(this.prepared.keys().next().value!);
    this.prepared.set(text, made);
    return made;
  }

  /** Whether it is a document of our own app, to the letter. */
  isOurs(text: string): boolean {
    return this.hashes.has(hashOf(text));
  }

  private meetUnlisted(query: string): void {
    if (this.strict) throw new AppError('FORBIDDEN', 'document.unlisted');
    this.log.warn({ document: query.slice(0, 200) }, 'document.unlisted');
  }
}

function check(schema: GraphQLSchema, text: string, rules: ValidationRule[]): DocumentNode | readonly GraphQLError[] {
  if (text.length > LONGEST_TEXT) return [new GraphQLError('The document is too long.')];
  try {
    const document = parse(text, { maxTokens: LIMITS.tokens });
    const errors = validate(schema, document, [...specifiedRules, ...rules], { maxErrors: 20 });
    return errors.length > 0 ? errors : document;
  } catch (error) {
    return [error as GraphQLError];
  }
}

/** Reads documents.json: text by `sha256:<hex>`. A build without it trusts nothing. */
export async function readDocuments(file: string): Promise<Map<string, string>> {
  const text = await readFile(file, 'utf8').catch(() => '{}');
  return new Map(Object.entries(JSON.parse(text) as Record<string, string>));
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64');
