// The resolver of fields that the plugin answers itself.

/** The plugin answers every field that says what it asks of the graph; Pothos wants a resolver all the same. */
export const answered = (): never => {
  throw new TypeError('the graph plugin resolves this field');
};
