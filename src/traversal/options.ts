// What can be given: treatments with evidence for a cancer, and how a patient stands to the criteria of that evidence.
// The answer is cypher/options.cypher; here its columns become GraphQL. For research, not for treatment decisions.
import { AnswerTypes } from '../plugin/answer-types.js';
import { answered } from '../plugin/answered.js';
import type { ModelTypes } from '../plugin/model-types.js';
import { unknownIds } from './asked-ids.js';
import { evidenceArguments } from './evidence-arguments.js';
import { optionsIds, optionsParameters } from './options-asked.js';
import { addPathHop } from './path-hop.js';
import { readTraversal } from './read.js';
import { evidenceScopes, evidenceStances, optionGroups, optionVerdicts } from './vocabulary.js';

const notice = 'For research, not for treatment decisions.';

/** The type of one option. */
function optionType(a: AnswerTypes) {
  const verdict = a.vocabulary(
    'OptionVerdict',
    `How a patient stands to the criteria of a treatment’s evidence. ${notice}`,
    optionVerdicts,
  );
  const group = a.vocabulary(
    'OptionGroup',
    'Where an option stands: its verdict, or that there is no benefit.',
    optionGroups,
  );
  const scope = a.vocabulary('EvidenceScope', 'Which cancer evidence is of.', evidenceScopes);
  const stance = a.vocabulary('EvidenceStance', 'Which way evidence points.', evidenceStances);
  const fact = a.object('OptionFact', 'A fact of the patient that decides, in words.', {
    fact: a.text('fact', 'The fact, such as: ISH result: HER2-positive at IHC 2+ needs ISH.'),
    claims: a.nodes('Claim', 'claimIds', 'The claims that make it decide.'),
  });
  const facts = {
    missing: a.maps(fact, 'missing', 'The facts that are missing or may have changed.'),
    contradicted: a.maps(fact, 'contradicted', 'The criteria that what was given contradicts.'),
  };
  const evidence = a.object(
    'OptionEvidence',
    'One piece of evidence for a treatment, and how the patient stands to its own criteria.',
    {
      node: a.node(null, 'node', 'The outcome, trial, approval, designation or recommendation.'),
      verdict: a.value(verdict, 'verdict', 'How the patient stands to it.'),
      scope: a.value(scope, 'scope', 'Which cancer it is of.'),
      stance: a.value(stance, 'stance', 'Which way it points.'),
      ...facts,
      premises: a.nodes('Claim', 'premises', 'All claims that this verdict stands on.'),
    },
  );
  return a.object(
    'TreatmentOption',
    `One treatment with evidence for the cancer, and how the patient stands to it. ${notice}`,
    {
      drug: a.node('Drug', 'drug', 'The drug; null for another treatment.', { nullable: true }),
      regimen: a.node('Regimen', 'regimen', 'The regimen; null for another treatment.', {
        nullable: true,
      }),
      drugClass: a.node(
        'DrugClass',
        'drugClass',
        'The class, where the source speaks of no single drug; its drugs do not inherit what is said of it.',
        { nullable: true },
      ),
      group: a.value(group, 'shelf', 'The verdict, or that the source reports no benefit.'),
      verdict: a.value(verdict, 'verdict', 'How the patient stands to the nearest evidence.'),
      ...facts,
      polarity: a.term(
        'Polarity',
        'polarity',
        'REFUTES where the evidence of this verdict reports no benefit; UNCERTAIN where it is mixed, left open or still awaited.',
      ),
      level: a.term('EvidenceLevel', 'level', 'The best level among the evidence of this verdict.'),
      scope: a.value(scope, 'scope', 'Which cancer the evidence is of that the verdict stands on.'),
      basis: a.node(null, 'basis', 'The piece of evidence that the verdict stands on.'),
      evidence: a.maps(
        evidence,
        'units',
        'Every piece of evidence for these cancers with its own verdict, the nearest first.',
      ),
      outcomes: a.nodes('Outcome', 'outcomes', 'The results.'),
      pooled: a.nodes(
        'Outcome',
        'pooled',
        'Results of pools that take in one of these cancers; never counted for it.',
      ),
      trials: a.nodes(null, 'trials', 'The trials and studies.'),
      approvals: a.nodes('Approval', 'approvals', 'The approvals, and the denials of any.'),
      designations: a.nodes('Designation', 'designations', 'The designations before approval.'),
      recommendations: a.nodes('Recommendation', 'recommendations', 'The recommendations.'),
      given: a.nodes(null, 'given', 'Its HER2-directed members that were given before.'),
      allGiven: a.value('Boolean', 'allGiven', 'Whether those are all it has.'),
      overcomes: a.nodes(
        'Claim',
        'overcomes',
        'With `resistance`: claims that set the treatment, a member or its class against that mechanism, or against resistance in general. For the grade ask bypass(mechanism:).',
      ),
      resistsVia: a.nodes(
        'Claim',
        'resistsVia',
        'With `resistance`: claims that name it for the treatment, a member or its class.',
      ),
      path: a.maps(addPathHop(a), 'path', 'The edges that the verdict stands on.'),
      premises: a.nodes(
        'Claim',
        'premises',
        'All claims that the verdict stands on; polarity and level stand on those of each piece of evidence.',
      ),
      sentence: a.text('sentence', 'The answer in words.'),
      disclaimer: a.text('disclaimer', notice),
    },
  );
}

/** Adds `options` and its types. */
export function addOptions(types: ModelTypes): void {
  const a = new AnswerTypes(types);
  const option = optionType(a);
  const unnamed = a.object('UnnamedEvidence', 'Evidence of a treatment that is not named.', {
    node: a.node(null, 'node', 'The outcome, trial or study.'),
    treatment: a.node(null, 'treatment', 'What it probably is of.'),
    claims: a.nodes('Claim', 'claimIds', 'The claims from which that is derived.'),
  });
  const answer = a.object(
    'OptionsAnswer',
    `Treatments with evidence for a cancer, by verdict; each list in the order of polarity, scope and level of evidence. ${notice}`,
    {
      disclaimer: a.text('disclaimer', notice),
      cancer: a.node('Cancer', 'cancer', 'The cancer asked for.'),
      all: a.maps(
        option,
        'options',
        'All of them, group by group: one list to select from is answered faster than five.',
      ),
      eligible: a.maps(option, 'eligible', 'Those whose criteria are met.'),
      retest: a.maps(option, 'retest', 'Those for which a fact that decides is missing.'),
      unknown: a.maps(option, 'unknown', 'Those whose criteria the source does not state.'),
      notEligible: a.maps(option, 'notEligible', 'Those with a criterion that is contradicted.'),
      noBenefit: a.maps(
        option,
        'noBenefit',
        'Those of which the source reports no benefit, whatever the verdict.',
      ),
      unnamed: a.maps(
        unnamed,
        'unnamed',
        'Evidence of which the source leaves out the treatment; no verdict rests on it.',
      ),
      otherDrugs: a.value('Int', 'otherDrugs', 'How many other drugs the graph holds.'),
      otherRegimens: a.value('Int', 'otherRegimens', 'How many other regimens the graph holds.'),
    },
  );
  const { builder, inputs, model } = types;
  builder.queryField('options', (t) =>
    t.field({
      type: answer,
      nullable: true,
      description: `Which HER2-directed drugs and regimens have evidence for a cancer, and how a patient’s HER2 state, alterations and earlier treatment stand to the criteria that this evidence states; with what to test first. ${notice}`,
      args: {
        cancer: t.arg.id({
          required: true,
          description:
            'Id of a cancer. Evidence of narrower ones counts; evidence of wider ones and of pools is shown as such.',
        }),
        ihc: t.arg.string({ description: 'The IHC score: 0, 1+, 2+ or 3+; left out: not known.' }),
        ish: t.arg({
          type: inputs.enum('IshResult'),
          description: 'The result of in situ hybridization; left out: not known.',
        }),
        alterations: t.arg.idList({
          description:
            'Ids of alterations the tumour has, such as alteration:her2-exon-20-insertion; at most 20. What is left out is not known.',
        }),
        biomarkers: t.arg.idList({
          description: 'Ids of other markers, such as biomarker:hr-positive; at most 20.',
        }),
        given: t.arg.idList({
          description:
            'Ids of drugs, classes or regimens given before; at most 20. An empty list: none. Left out: not known.',
        }),
        retested: t.arg.boolean({
          required: true,
          defaultValue: false,
          description:
            'Whether ihc and ish were determined after the last HER2-directed treatment; else what rests on them is to be tested again after one.',
        }),
        resistance: t.arg.id({
          description:
            'Id of a mechanism of resistance: options show what is said of them against it.',
        }),
        line: t.arg({
          type: inputs.enum('Line'),
          description: 'Line of therapy: evidence that is for another line does not fit.',
        }),
        ...evidenceArguments(types, t),
      },
      graph: {
        kind: 'traversal',
        text: readTraversal('options'),
        gives: 'first',
        params: (args, context) => optionsParameters(model, args, context),
        missing: (args, context) => unknownIds(model, optionsIds(model, args, context), context),
      },
      resolve: answered,
    }),
  );
}
