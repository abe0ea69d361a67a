// What is MUC4, and what may it do to HER2?
import { question } from '../support/questions.js';
import { type Named, type Nodes, nodeOf, type Statement, spelled } from '../support/words.js';

interface Data {
  readonly molecule: Named & {
    readonly discussedIn: Nodes<Statement & { readonly polarity: string }>;
  };
}

question<Data>(
  'muc4-and-her2',
  {
    name: 'mucin-4, membrane-associated glycoprotein',
    effect: 'may mask the HER2 extracellular domain and impede antibody binding',
  },
  ({ molecule }, words) => {
    const claims = molecule.discussedIn.nodes;
    const kinds = claims.filter(({ object }) => object === null);
    const effects = claims
      .filter(({ object, polarity }) => object !== null && polarity === 'UNCERTAIN')
      .map((claim) => {
        const target = nodeOf(claim, claim.object);
        const article = target.kind === 'ReceptorDomain' ? 'the ' : '';
        return `${claim.predicate.replace(/s$/, '')} ${article}${words.say(target)}`;
      });
    return {
      name: [
        words.say(molecule),
        ...kinds.map(({ predicate }) => spelled(predicate.replace(/^is/, '')).trim()),
      ].join(', '),
      effect: `may ${words.join(effects, ' and ')}`,
    };
  },
);
