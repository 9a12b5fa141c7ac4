/** The body of an answer of somebody else's server. @throws when `who` answers longer than an honest answer is */
export async function boundedBody(response: Response, mostBytes: number, who: string): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response.body ?? []) {
    length += piece.length;
    if (length > mostBytes) throw new Error(`${who} answers at too great a length.`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
