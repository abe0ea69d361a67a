// Which findings are preclinical only?
import { question } from '../support/questions.js';
import { type Nodes, nodeOf, type Statement, spelled, type Words } from '../support/words.js';

/** "A verb B", with the cancer of the models where the answer names it. */
function finding(claim: Statement, words: Words): string {
  const { subject, predicate, object, about } = claim;
  const verb = predicate === 'moreActiveThan' ? 'beats' : spelled(predicate);
  const [who, whom] = [subject, object].map((id) => words.say(nodeOf(claim, id)));
  const cancers = about.edges.filter(({ node }) => node.kind === 'Cancer');
  const places = cancers.map(({ node }) => words.say(node));
  return words.pick(
    [verb, verb.replace(/s$/, '')].flatMap((said) => [
      `${who} ${said} ${whom}`,
      ...places.flatMap((place) => [
        `${who} ${said} ${place} ${whom}`,
        `${who} ${said} ${whom} in ${place} models`,
      ]),
    ]),
  );
}

question<{ readonly claims: Nodes<Statement> }>(
  'preclinical-findings',
  [
    'trastuzumab synergy with cytotoxic agents',
    'SYD985 beats T-DM1',
    'EGFR/HER2 inhibition affects CAFs in PDAC models',
    'EGFR activates myCAFs',
    'myCAFs promote PDAC metastasis',
  ],
  ({ claims }, words) => words.order(claims.nodes.map((claim) => finding(claim, words))),
);
