/** Where in our own notes a fact stands: for us, not for the seller. */
const NOTE = /\s*\((?:\w+\.md|inferred)[^)]*\)/g;

/** A source as a seller knows it: the platform's page or the law, without the place in our notes. */
export const sourceWords = (source: string): string => source.replace(NOTE, '');
