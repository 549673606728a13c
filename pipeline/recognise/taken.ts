/** Which characters of a sentence are already spoken for. */
export class Taken {
  readonly #taken: Uint8Array;

  constructor(length: number) {
    this.#taken = new Uint8Array(length);
  }

  isFree(start: number, end: number): boolean {
    for (let index = start; index < end; index += 1) if (this.#taken[index] === 1) return false;
    return true;
  }

  take(start: number, end: number): void {
    this.#taken.fill(1, start, end);
  }
}
