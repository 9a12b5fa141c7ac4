import type { Attachment, ParsedMail } from 'mailparser';

/** A notice of a mail server that a letter of ours was not delivered (RFC 3464). */
export interface Returned {
  /** Message id of the letter. */
  messageId: string | null;
  /** Why, in the words of the server; null when it is only late, or has arrived. */
  failure: string | null;
}

const LONGEST_WORDS = 300;
/** How the part is called that holds the letter, or its head. */
const LETTERS = ['message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers'];

/** What a mail server says of a letter of ours; null when the letter is no such notice. */
export function returnedIn(mail: ParsedMail): Returned | null {
  if (!isReport(mail)) return null;
  const letter = mail.attachments.find(({ contentType }) => LETTERS.includes(contentType));
  return { messageId: letter ? idIn(letter) : null, failure: failureIn(mail.text ?? '') };
}

function isReport({ headers }: ParsedMail): boolean {
  const type = headers.get('content-type') as { value: string; params: Record<string, string> } | undefined;
  return type?.value === 'multipart/report' && type.params['report-type']?.toLowerCase() === 'delivery-status';
}

/** Mail servers break long heads over lines, and give nothing of the text, or all of it. */
function idIn({ content }: Attachment): string | null {
  const [head] = content.toString('latin1').split(/\r?\n\r?\n/, 1);
  return /^message-id:\s*(<[^<>\s]+>)/im.exec(head!)?.[1] ?? null;
}

function failureIn(text: string): string | null {
  if (!/^action:\s*failed/im.test(text)) return null;
  const words = /^diagnostic-code:\s*(?:smtp;\s*)?(.+(?:\r?\n[ \t].+)*)/im.exec(text) ?? /^status:\s*(.+)/im.exec(text);
  return (words?.[1] ?? text).replace(/\s+/g, ' ').trim().slice(0, LONGEST_WORDS) || 'Action: failed';
}
