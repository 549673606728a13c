/** What the threads of a worker have in common. */
export interface ThreadSettings {
  /** Of the code that makes the records of documents. */
  readonly version: string;
  /** Folder of the cache that builds use too; undefined for none. */
  readonly cache: string | undefined;
  /** Folder of the texts, for those too large to be sent; undefined for none. */
  readonly raw: string | undefined;
}

/** What came of a job. */
export interface ThreadAnswer {
  /** A packed answer. */
  readonly body: string;
  /** What is to be told of the cache. */
  readonly warnings: readonly string[];
}
