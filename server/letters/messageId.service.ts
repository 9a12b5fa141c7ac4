/** The message id of a letter: the same in every attempt. @param from as a header names the sender */
export const messageIdOf = ({ id }: { id: string }, from: string): string =>
  `<${id}@${/@([^@>\s]+)>?$/.exec(from)![1]}>`;
