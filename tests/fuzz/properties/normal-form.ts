import { differences } from '../compare-facts.js';
import type { Property } from '../property.js';

/**
 * A few deprecated characters (U+0344) have a longer composed form. It shifts what stands behind it over the bounds of
 * some readers (the longest heading, how far a cue may stand), as any character put in would; such texts are not judged.
 */
export const normalForm: Property = {
  id: 'normal-form',
  demands: 'The composed form (NFC) of a text, where it is no longer, gives the same facts and mentions, places apart.',
  problems: ({ text, first, read }) => {
    const composed = text.normalize('NFC');
    if (composed === text || composed.length > text.length) return [];
    return differences(first, read(composed), (written) => written.normalize('NFC'));
  },
};
