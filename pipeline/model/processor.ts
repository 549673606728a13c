/** The processor that parsers of several syntaxes hang into; a library is imported by one file. */
export { unified } from 'unified';
