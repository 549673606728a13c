/** Why a text could not be fetched or kept, and what a person does about it. */
export class FetchError extends Error {
  override readonly name = 'FetchError';

  constructor(
    /** “unexpected X, expected Y”. */
    readonly problem: string,
    readonly remedy: string,
    /** Present when the same request may succeed later; `waitMilliseconds` when the server said after how long. */
    readonly temporary?: { readonly waitMilliseconds?: number },
  ) {
    super(`${problem}. ${remedy}`);
  }
}
