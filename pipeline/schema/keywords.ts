/**
 * Keywords our schemas carry beside those of JSON Schema 2020-12; they annotate and never decide validity.
 * `title` and `description` are Chinese, `x-title-en` and `x-description-en` say the same in English.
 * `x-number` marks a string column that holds an exact decimal, so that a reader may type it as a number.
 * `x-primary-key` lists columns; `x-foreign-keys` maps a column to `table.column`.
 */
export const schemaKeywords = [
  'x-title-en',
  'x-description-en',
  'x-number',
  'x-primary-key',
  'x-foreign-keys',
  'x-list-foreign-keys',
] as const;
