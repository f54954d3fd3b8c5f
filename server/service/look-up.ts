/** What is asked about a place in the text; loaded with the first such question. */
export { declaration } from './declaration';
export { definition, volumeCitedAt } from './definition';
export { hover } from './hover';
export { documentHighlights, references } from './references';
