// A new order for every round, so that no variant always follows the same other.

/** The same items in an order by chance. */
export function shuffled<T>(items: readonly T[]): T[] {
  const left = [...items];
  return Array.from(items, () => left.splice(Math.floor(Math.random() * left.length), 1)).flat();
}
