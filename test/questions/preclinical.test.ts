// Which findings are preclinical only?
import { question } from '../support/questions.js';
import {
  type Named,
  type Nodes,
  nodeOf,
  type Statement,
  spelled,
  type Words,
} from '../support/words.js';

interface Place extends Named {
  readonly systemType?: string;
}
interface Outcome {
  readonly metric: string;
  readonly treatments: Nodes;
  readonly strata: Nodes;
  readonly observedIn: Nodes<Place>;
  readonly claims: readonly Statement[];
}
interface Data {
  readonly outcomes: Nodes<Outcome>;
  readonly claims: Nodes<Statement>;
}

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

/** "A in B", or what a claim says where it sets A against something else. */
function seen({ metric, treatments, strata, observedIn, claims }: Outcome, words: Words): string {
  const told = claims.find(({ predicate }) => predicate !== 'REPORTS');
  if (told) return finding(told, words);
  const list = (nodes: readonly Named[]) => words.join(nodes.map(words.say, words), ' and ');
  const cancers = observedIn.nodes.filter(({ kind }) => kind === 'Cancer');
  const systems = observedIn.nodes.filter(
    ({ systemType = 'UNSPECIFIED' }) => systemType !== 'UNSPECIFIED',
  );
  const where = list(cancers.length > 0 ? cancers : systems);
  const states = list(strata.nodes);
  const parts = [where.includes(states) ? '' : states, where].filter(Boolean);
  return [
    list(treatments.nodes),
    ...(metric === 'EFFICACY' ? [] : [spelled(metric)]),
    ...(parts.length > 0 ? ['in', ...parts] : []),
    ...systems.flatMap(({ systemType }) => (systemType === 'EX_VIVO' ? 'ex vivo' : [])),
  ].join(' ');
}

question<Data>(
  'preclinical-findings',
  [
    'trastuzumab synergy with cytotoxic agents',
    'SYD985 beats T-DM1',
    'poziotinib in HER2 exon 20 mutation NSCLC ex vivo',
    'poziotinib + T-DM1 tumor regression',
    'dacomitinib in HER2-expressing bladder cancer cells',
    'T-DM1 in HER2-positive RT4V6 cells',
    'T-DM1 in HER2-overexpressing chemotherapy-resistant EOC',
    'SYD985 in uterine carcinoma and ovarian carcinoma',
    'EGFR/HER2 inhibition affects CAFs in PDAC models',
    'EGFR activates myCAFs',
    'myCAFs promote PDAC metastasis',
  ],
  ({ outcomes, claims }, words) =>
    words.order([
      ...outcomes.nodes.map((outcome) => seen(outcome, words)),
      ...claims.nodes.map((claim) => finding(claim, words)),
    ]),
);
