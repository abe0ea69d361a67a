// The only place where an identifier becomes text. Identifiers come from a model, never from a client.

const plain = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** A label, relationship type or property key as it stands in a statement; throws for a name no model may use. */
export function identifier(name: string): string {
  if (plain.test(name)) return name;
  throw new TypeError(
    `${JSON.stringify(name)} is not a plain identifier; a model may use letters, digits and _`,
  );
}
