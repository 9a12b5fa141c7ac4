/** How people call who is written «ООО «Ромашка»» in the register: what stands in quotes, else all but the form. */
export function nameOf(registered: string): string {
  const [, quoted] = /«(.+)»/.exec(registered) ?? [];
  return quoted ?? registered.replace(/^(ООО|ПАО|ОАО|ЗАО|АО|НКО|ГУП|МУП)\s+/, '');
}
