import { emailOf, phoneOf } from '../../shared/contacts/contact.js';
import { invalid } from '../core/errors.js';

/** The numbers, each once. @throws INVALID input.phones.N phone */
export function phonesOf(typed: string[]): string[] {
  const numbers = typed.map((one, index) => {
    const number = phoneOf(one);
    if (!number) throw invalid(`input.phones.${index}`, 'phone');
    return number;
  });
  return [...new Set(numbers)];
}

/** The addresses, each once. @throws INVALID input.emails.N email */
export function emailsOf(typed: string[]): string[] {
  const addresses = typed.map((one, index) => {
    const address = emailOf(one);
    if (!address) throw invalid(`input.emails.${index}`, 'email');
    return address;
  });
  return [...new Set(addresses)];
}
