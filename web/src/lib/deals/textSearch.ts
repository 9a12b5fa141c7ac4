import { Doubts } from '#lib/core/doubts.js';

/** Which cards match the free text of the filter: only the server can tell, so changed ones are asked about. */
export class TextSearch {
  readonly #found = new Set<string>();
  readonly #doubts: Doubts<Set<string>>;

  /**
   * @param ask answers which of these deals match.
   * @param decided is told of every deal for which the answer has come.
   */
  constructor(
    ask: (ids: string[]) => Promise<Set<string>>,
    private readonly decided: (id: string) => void,
  ) {
    this.#doubts = new Doubts(ask, (ids, found) => {
      for (const id of ids) this.#decide(id, found.has(id));
    });
  }

  has(id: string) {
    return this.#found.has(id);
  }

  add(ids: Iterable<string>) {
    for (const id of ids) this.#found.add(id);
  }

  doubt(id: string) {
    this.#doubts.add(id);
  }

  close() {
    this.#doubts.close();
  }

  #decide(id: string, matches: boolean) {
    if (matches) this.#found.add(id);
    else this.#found.delete(id);
    this.decided(id);
  }
}
