// Do the conclusions agree with the sections on the cancers about FDA approval of conjugates?
import { question } from '../support/questions.js';
import type { Named, Nodes } from '../support/words.js';

interface Decision extends Named {
  readonly kind: string;
  readonly polarity: string;
  readonly designationType?: string;
  readonly grantedBy: Nodes;
  readonly approvedFor: Nodes;
  readonly claims: readonly { readonly passages: Nodes<{ readonly section: string }> }[];
}
interface Data {
  readonly drugClass: {
    readonly decisions: Nodes<Decision>;
    readonly members: Nodes<Named & { readonly decisions: Nodes<Decision> }>;
  };
  readonly contradictions: Nodes<{ readonly contradictionKind: string }>;
}

/** The cancers under whose headings a decision stands, such as "Gastric cancer". */
const headings = ({ claims }: Decision): string[] =>
  claims.flatMap(({ passages }) =>
    passages.nodes.flatMap(({ section }) => section.split(' > ')[1]?.toLowerCase() ?? []),
  );

question<Data>(
  'conclusions-on-fda-conjugates',
  {
    agree: ['breast cancer', 'nsclc'],
    'claimed only in the conclusions': ['bladder cancer'],
    'what the section has instead': ['CFDA Approval', 'FDA BREAKTHROUGH_THERAPY'],
    'missing in the conclusions': ['gastric cancer'],
    'told as': ['CONFLICT', 'OMISSION'],
  },
  ({ drugClass, contradictions }, words) => {
    const decisions = drugClass.members.nodes.flatMap((drug) => drug.decisions.nodes);
    const by = (agency: string, { kind, polarity, grantedBy }: Decision) =>
      kind === 'Approval' &&
      polarity === 'SUPPORTS' &&
      grantedBy.nodes.some(({ name }) => name === agency);
    const told = decisions.filter((decision) => by('FDA', decision)).flatMap(headings);
    // A heading may be an abbreviation of the cancer's name.
    const claimed = drugClass.decisions.nodes
      .filter((decision) => by('FDA', decision))
      .flatMap(({ approvedFor }) => approvedFor.nodes)
      .map(({ name, synonyms = [] }) => [name, ...synonyms].map((each) => each.toLowerCase()));
    const shared = told.filter((heading) => claimed.some((all) => all.includes(heading)));
    const alone = claimed.filter((all) => !all.some((name) => told.includes(name)));
    const instead = decisions.filter((decision) =>
      headings(decision).some((heading) => alone.flat().includes(heading)),
    );
    return {
      agree: words.order(shared),
      'claimed only in the conclusions': alone.map(([name]) => name),
      'what the section has instead': instead.map(
        ({ kind, designationType = kind, grantedBy: { nodes } }) =>
          `${nodes.map(({ name }) => name)} ${designationType}`,
      ),
      'missing in the conclusions': words.order(
        told.filter((heading) => !shared.includes(heading)),
      ),
      'told as': contradictions.nodes.map(({ contradictionKind }) => contradictionKind).sort(),
    };
  },
);
