/** What a reader chose, kept where the browser lets a page keep something. */
export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(`govfacts-${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice for the next visit, if that is possible. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`govfacts-${name}`, value);
  } catch {
    // A browser that keeps nothing shows the page all the same.
  }
}
