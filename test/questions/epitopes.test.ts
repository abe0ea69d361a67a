// Which agents bind subdomain II, which IV, and which both? What only follows from an antibody is not counted.
import { question } from '../support/questions.js';
import type { Edges, Named, Nodes } from '../support/words.js';

interface Drug extends Named {
  readonly bindsDomains: Edges<{ readonly basis: string; readonly node: Named }>;
}

question<{ readonly drugs: Nodes<Drug> }>(
  'epitopes',
  {
    'II only': ['pertuzumab'],
    'IV only': ['trastuzumab'],
    both: ['zanidatamab (ZW25)', 'ZW49'],
  },
  ({ drugs }, words) => {
    const agents = new Map<string, string[]>();
    for (const drug of drugs.nodes) {
      const sites = drug.bindsDomains.edges
        .filter(({ basis }) => basis === 'STATED')
        .map(({ node }) => node.name.split(' ').at(-1));
      const key = sites.length === 2 ? 'both' : `${sites.join(' ')} only`;
      if (sites.length > 0) agents.set(key, [...(agents.get(key) ?? []), words.say(drug)]);
    }
    return Object.fromEntries([...agents].map(([key, names]) => [key, words.order(names)]));
  },
);
