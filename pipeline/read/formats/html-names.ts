/** Names of elements by what they are to a reader of the text. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Elements that stand in lines of their own. */
export const blockNames = words(
  'address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol optgroup option p pre search section ' +
    'summary table tbody td tfoot th thead tr ul',
);

/** Parts of tables: without a table around them they are blocks. */
export const tablePartNames = words('caption tbody td tfoot th thead tr');

/** Where the search for an open element ends: what stands around a cell is not closed from inside of it. */
export const scopeNames = words('caption table td th');

/** Elements that only dress words. As browsers nest them anew in every paragraph, they are read as `span`. */
export const dressNames = words('a abbr acronym b big code em font i nobr s small strike strong tt u');

/** Elements whose content is no markup, and is dropped with them. */
export const rawNames = words('iframe noembed noframes script style textarea');

/** Elements without content; those that end no line and tell nothing are dropped. */
export const voidNames = words(
  'area base basefont bgsound br col colgroup embed frame hr image img input keygen link meta param source track wbr',
);
export const keptVoidNames = words('br hr input meta');

/** Tags that a page may lack: what is inside is read without them. */
export const transparentNames = words('body frameset head html');

/** Elements no page shows as text. */
export const unseenNames = words(
  'annotation audio button c:param c:set canvas datalist dialog jsp:param noscript object rp rt rtc select svg ' +
    'template video',
);
