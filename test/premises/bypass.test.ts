// Taking away each premise of each verdict, under every mechanism of resistance.
import { atlasDataset } from '../support/engines.js';
import { type Derived, obeysTheLaw } from '../support/premises.js';
import { savedFields } from '../support/questions.js';

type Ids = readonly { readonly id: string }[];
interface Verdict {
  readonly mechanism: { readonly id: string };
  readonly drug: { readonly id: string } | null;
  readonly regimen: { readonly id: string } | null;
  readonly grade: string;
  readonly reason: string | null;
  readonly claims: Ids;
  readonly evidence?: { readonly claims: Ids };
}

const height: Record<string, number> = { BYPASSES: 2, PARTLY: 1 };

const bypass: Derived<{ bypass: Readonly<Record<string, readonly Verdict[]>> }> = {
  document: `query ($mechanism: ID, $pathway: ID, $epitope: ID, $cancer: ID, $her2: ID, $evidence: Boolean! = false, $without: [ID!]) {
    bypass(mechanism: $mechanism, pathway: $pathway, epitope: $epitope, cancer: $cancer, her2: $her2, without: $without) {
      candidates { ...verdict } withoutEvidence { ...verdict } excluded { ...verdict } unknown { ...verdict }
    }
  }
  fragment verdict on BypassVerdict {
    mechanism { id } drug { id } regimen { id }
    grade basis rule polarity sentence reason
    claims { id } caveats { id } errata { id } contradictions { id }
    path { kind basis polarity origin } weakestHop { kind }
    evidence @include(if: $evidence) { level outcomes { id } trials { id } decisions { id } claims { id } }
    obstacles { state member { id } mode { id } dependency { id } }
  }`,
  items: ({ bypass }) =>
    Object.entries(bypass).flatMap(([list, verdicts]) =>
      verdicts.flatMap(({ evidence, ...verdict }) => {
        const name = `${(verdict.drug ?? verdict.regimen)?.id} against ${verdict.mechanism.id}`;
        const premises = verdict.claims.map(({ id }) => id);
        const { reason, ...rest } = verdict;
        return [
          {
            name,
            premises,
            derived: verdict.grade === 'BYPASSES' ? rest : verdict,
            heights: { grade: height[verdict.grade] ?? 0 },
          },
          // Whether a candidate is told among those with evidence stands on that evidence, too.
          {
            name: `${name}, its evidence`,
            premises: [...premises, ...(evidence?.claims ?? []).map(({ id }) => id)],
            derived: { list, reason, evidence },
            heights: { listed: list === 'candidates' ? 1 : 0 },
          },
        ];
      }),
    ),
};

// Those saved differ in weights alone, or in what is asked for of the evidence: what bypasses in a cancer shows all of it.
const saved = savedFields('bypass').flatMap(({ name, variables: { weights: _, ...variables } }) =>
  variables['epitope'] || variables['cancer']
    ? [{ name, variables: { ...variables, evidence: 'cancer' in variables } }]
    : [],
);
const mechanisms = (await atlasDataset()).nodes.flatMap(({ kind, id }) =>
  kind === 'ResistanceMechanism' ? [{ name: id, variables: { mechanism: id } }] : [],
);
obeysTheLaw('bypass', bypass, [...saved, ...mechanisms], 2);
