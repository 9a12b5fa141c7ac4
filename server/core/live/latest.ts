import { setImmediate as nextTick } from 'node:timers/promises';
import { execute, type ExecutionResult } from 'graphql';
import type { Context } from '../context.js';
import type { Viewer } from '../rights/viewer.js';
import type { LiveOperation } from './operation.js';
import type { LiveSubscription } from './subscription.js';
import { WireMessage } from './wire.js';

/** A value as one viewer may see it, without what changes at every look. */
export type Project = (viewer: Viewer) => object;

const SLICE = 64;

/**
 * Subscribers who want the latest value of something, not its every change: each is sent what he may see when it
 * differs from what he was sent last, and whoever reads slowly skips what came between.
 */
export class LatestValue {
  private readonly sent = new Map<LiveSubscription, string | null>();
  private project: Project | null = null;
  private stamp: object = {};
  private showing = false;
  private again = false;

  constructor(private readonly newContext: () => Context) {}

  get size(): number {
    return this.sent.size;
  }

  /** Adds a subscriber and shows him what is known. */
  add(subscription: LiveSubscription, onEmpty: () => void): void {
    this.sent.set(subscription, null);
    subscription.onViewerChange = () => void this.show();
    subscription.onEnd(() => {
      this.sent.delete(subscription);
      if (this.sent.size === 0) onEmpty();
    });
    void this.show();
  }

  /** Replaces the value. `stamp` holds fields that go along, but alone are no reason to send. */
  set(project: Project, stamp: object = {}): void {
    this.project = project;
    this.stamp = stamp;
    void this.show();
  }

  /** Ends all subscriptions with an error. */
  fail(error: unknown): void {
    for (const subscription of [...this.sent.keys()]) subscription.end(error);
  }

  /** Whether somebody could not be sent the latest value, because he had not read the last. */
  get owes(): boolean {
    return this.sent.keys().some((subscription) => subscription.full);
  }

  private async show(): Promise<void> {
    this.again = true;
    if (this.showing) return;
    this.showing = true;
    try {
      while (this.again) {
        this.again = false;
        await this.showOnce();
      }
    } finally {
      this.showing = false;
    }
  }

  private async showOnce(): Promise<void> {
    const { project, stamp } = this;
    if (!project) return;
    const texts = new Map<Viewer, { value: object; text: string }>();
    const messages = new Map<string, Promise<WireMessage>>();
    let shown = 0;
    for (const subscription of [...this.sent.keys()]) {
      if (++shown % SLICE === 0) await nextTick();
      const { viewer, operation } = subscription;
      if (!viewer || subscription.full) continue;
      const seen = texts.get(viewer) ?? projected(project, viewer);
      texts.set(viewer, seen);
      if (this.sent.get(subscription) === seen.text) continue;
      const key = operation.key + seen.text;
      const message = messages.get(key) ?? this.render(operation, { ...seen.value, ...stamp });
      messages.set(key, message);
      await this.deliver(subscription, viewer, message, seen.text);
    }
  }

  private async deliver(
    subscription: LiveSubscription,
    viewer: Viewer,
    message: Promise<WireMessage>,
    text: string,
  ): Promise<void> {
    try {
      const ready = await message;
      if (subscription.viewer !== viewer || !this.sent.has(subscription)) return;
      subscription.send(ready);
      this.sent.set(subscription, text);
    } catch (error) {
      subscription.end(error);
    }
  }

  private async render(operation: LiveOperation, value: object): Promise<WireMessage> {
    const result = (await execute({
      schema: operation.schema,
      document: operation.document,
      operationName: operation.operationName,
      variableValues: operation.variables,
      rootValue: value,
      contextValue: this.newContext(),
    })) as ExecutionResult;
    if (result.errors) throw result.errors[0];
    return new WireMessage(JSON.stringify(result));
  }
}

function projected(project: Project, viewer: Viewer): { value: object; text: string } {
  const value = project(viewer);
  return { value, text: JSON.stringify(value) };
}
