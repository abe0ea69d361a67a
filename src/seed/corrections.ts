// What is corrected has to say why: a certain erratum stands behind every corrected property and every fact of one view.
import type { Entry, RawClaim, RawNode, Seed } from './read.js';

/** Tells the place of each entry that corrects something without a certain erratum that affects it. */
export function unfoundedCorrections(
  seed: Seed,
): readonly { readonly place: Entry<unknown>['place']; readonly message: string }[] {
  const affected = new Set(
    seed.nodes.flatMap(({ value }) =>
      value.kind === 'Erratum' && value['certainty'] === 'CERTAIN'
        ? (value['affects'] as string[])
        : [],
    ),
  );
  const founded = (ids: readonly unknown[]): boolean => ids.some((id) => affected.has(String(id)));
  const why = 'needs an Erratum of certainty CERTAIN that affects it or its claim';
  const node = ({ value, place }: Entry<RawNode>) =>
    value['corrected'] && !founded([value.id, ...((value['claims'] as string[]) ?? [])])
      ? [{ place, message: `${value.id} is corrected: that ${why}` }]
      : [];
  const claim = ({ value, place }: Entry<RawClaim>) => {
    const wrong = value['corrected'] && !founded([value.id]);
    return [
      ...(wrong ? [{ place, message: `${value.id} is corrected: that ${why}` }] : []),
      ...(value.facts ?? []).flatMap(([from, kind, to, own]) =>
        own?.['view'] && !founded([value.id, from, to])
          ? [{ place, message: `${kind} to ${to} holds in one view only: that ${why}` }]
          : [],
      ),
    ];
  };
  return [...seed.nodes.flatMap(node), ...seed.claims.flatMap(claim)];
}
