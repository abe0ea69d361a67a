// How strong an origin is, and which one counts where several meet.

/** From the strongest to the weakest: what a source relays with a citation, down to what only its curator knows. */
const strength = ['RELAYED', 'OWN', 'SYNTHESIS', 'CURATOR'];

/** Of a stated fact: any of its claims carries it, so the strongest counts. Undefined where there is none. */
export const strongest = (origins: readonly unknown[]): string | undefined =>
  strength.find((origin) => origins.includes(origin));

/** Of a derived fact: all its premises carry it, so the weakest counts. */
export const weakest = (origins: readonly unknown[]): string | undefined =>
  strength.findLast((origin) => origins.includes(origin));
