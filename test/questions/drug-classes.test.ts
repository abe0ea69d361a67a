// Into which three classes are HER2-targeted drugs divided?
import { question } from '../support/questions.js';
import type { Edges, Named } from '../support/words.js';

interface Data {
  readonly drugClass: { readonly subtypes: Edges<{ readonly node: Named }> };
}

question<Data>('her2-drug-classes', ['antibodies', 'TKIs', 'ADCs'], ({ drugClass }, words) =>
  words.order(drugClass.subtypes.edges.map(({ node }) => words.say(node))),
);
