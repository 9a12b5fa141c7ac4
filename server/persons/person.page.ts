import { emailOf, phoneOf } from '../../shared/contacts/contact.js';
import type { Context } from '../core/context.js';
import { invalid } from '../core/errors.js';
import { containing } from '../core/pattern.js';
import { type Page, pageOf, pageRows } from '../core/schema/page.js';
import { isUuid } from '../core/uuid.js';
import { Person } from './person.entity.js';
import type { PersonArgs } from './person.inputs.js';

export const PersonPage = pageOf('PersonPage', () => Person);

/** People that the viewer sees, by name: a whole telephone number or address finds whose it is. */
export function pagePersons(ctx: Context, { text, partnerId, ...page }: PersonArgs): Promise<Page<Person>> {
  if (partnerId != null && !isUuid(partnerId)) throw invalid('partnerId', 'uuid');
  const where = { erasedAt: null, ...(partnerId && { partnerId }), ...(text && matching(text)) };
  return pageRows(ctx, Person, { list: 'persons', by: 'name', key: 'text', where, page });
}

function matching(text: string) {
  const [phone, email] = [phoneOf(text), emailOf(text)];
  if (phone) return { phones: { $contains: [phone] } };
  return email ? { emails: { $contains: [email] } } : { name: { $ilike: containing(text) } };
}
