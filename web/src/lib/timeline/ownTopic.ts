/** What a talk was about, where its text does not begin with that anyway. */
export function ownTopic({ topic, text }: { topic: string; text?: string | null | undefined }): string {
  const words = topic.replace(/…$/, '').trim();
  return text?.trim().startsWith(words) ? '' : topic;
}
