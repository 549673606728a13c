import { Taken } from '../../taken.js';

/** Which stretches of a text one recogniser has claimed; most claim nothing, so nothing is set up before the first. */
export class Overlaps {
  readonly #length: number;
  #taken: Taken | undefined;

  constructor(length: number) {
    this.#length = length;
  }

  /** Claims a stretch; false when part of it was claimed before, and then nothing changes. */
  claim(start: number, end: number): boolean {
    this.#taken ??= new Taken(this.#length);
    if (!this.#taken.isFree(start, end)) return false;
    this.#taken.take(start, end);
    return true;
  }
}
