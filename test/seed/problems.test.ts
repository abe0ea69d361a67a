// A mistake in a curated file is shown with its file, its line and what is wrong. `#!` marks the line.
import { describe, expect, it } from 'vitest';
import { claim, problemsOf } from '../support/seed-folder.js';

const fact = '[[drug:alphamab, TARGETS, receptor:her2]]';
const file = (text: string): string => `source: source:notes\n${text}`;
const marked = (text: string): string => text.replace(/^( {2}- id: )(.*)$/m, '$1$2 #!');
const claims = (text: string): string => file(`claims:\n${marked(text)}`);
const node = (kind: string, text: string): string => file(`nodes:\n  ${kind}:\n    - ${text}`);

const cases: Record<string, { yaml: string; says: string | RegExp }> = {
  'an unknown kind of node': {
    yaml: file(`nodes:
  Drug:
    - id: drug:betanib
      name: betanib
  Medicine: #!
    - id: drug:gammanib
      name: gammanib
`),
    says: 'nodes: Medicine is not known here',
  },
  'an unknown property': {
    yaml: node('Drug', 'id: drug:betanib\n      name: betanib\n      colour: red #!\n'),
    says: 'Drug[0]: colour is not known here',
  },
  'a property with a value outside its vocabulary': {
    yaml: claims(claim('odd', fact))
      .replace('level: BACKGROUND', 'level: HEARSAY #!')
      .replace('odd #!', 'odd'),
    says: /^level: HEARSAY is not one of the values it may have \(BACKGROUND, PRECLINICAL, /,
  },
  'a node without a name': {
    yaml: node('Drug', 'id: drug:betanib #!\n'),
    says: 'Drug[0]: name is missing',
  },
  'an id with the prefix of another kind': {
    yaml: node('Drug', 'id: receptor:betanib #!\n      name: betanib\n'),
    says: 'id: receptor:betanib has to be written as drug:… with small letters, digits and hyphens, such as drug:an-example',
  },
  'an unknown kind of edge': {
    yaml: claims(claim('odd', '[[drug:alphamab, LIKES, receptor:her2]]'))
      .replace('odd #!', 'odd')
      .replace('her2]]', 'her2]] #!'),
    says: /^facts\[0\]\[1\]: LIKES is not one of the values it may have \(.*\bTARGETS\b/,
  },
  'a passage that is none': {
    yaml: claims(claim('odd', fact, { at: 'p1,s1 #!' })).replace('odd #!', 'odd'),
    says: 'at: p1,s1 has to be written as a passage, such as p4.s2 or p4.s2-3',
  },
  'a text where a number belongs': {
    yaml: claims(claim('odd', fact, { refs: '[one] #!' })).replace('odd #!', 'odd'),
    says: 'refs[0]: one has to be a whole number',
  },
  'the same reference twice': {
    yaml: claims(claim('odd', fact, { refs: '[1, 1] #!' })).replace('odd #!', 'odd'),
    says: 'refs: has the same item twice',
  },
  'an empty text': {
    yaml: claims(claim('odd', fact, { text: '"" #!' })).replace('odd #!', 'odd'),
    says: 'text: is empty',
  },
  'an edge between kinds it does not connect': {
    yaml: claims(claim('odd', '[[receptor:her2, TARGETS, drug:alphamab]]')),
    says: 'TARGETS does not lead from Receptor to Drug; it goes Drug | DrugClass | Payload → Receptor | Molecule | Pathway | Process',
  },
  'a property the edge has not': {
    yaml: claims(claim('odd', '[[drug:alphamab, TARGETS, receptor:her2, {level: DIRECT}]]')),
    says: 'TARGETS has no property level',
  },
  'an edge that lacks a property it needs': {
    yaml: claims(claim('odd', '[[drug:alphamab, INHIBITS, receptor:her2]]')),
    says: 'INHIBITS needs level',
  },
  'a fact to a node that nobody declares': {
    yaml: claims(claim('odd', '[[drug:alphamab, TARGETS, receptor:her9]]')),
    says: 'receptor:her9 is not declared anywhere',
  },
  'a node that stands on a claim nobody makes': {
    yaml: node('Drug', 'id: drug:betanib #!\n      name: betanib\n      claims: [claim:nowhere]\n'),
    says: 'drug:betanib stands on claim:nowhere, which is not declared anywhere',
  },
  'a fact without a claim': {
    yaml: node('Drug', 'id: drug:betanib #!\n      name: betanib\n      drugToAntibodyRatio: 4\n'),
    says: 'drug:betanib is a fact and names no claim',
  },
  'a fact written as a link': {
    yaml: file('links:\n  - [drug:alphamab, TARGETS, receptor:her2] #!\n'),
    says: 'TARGETS asserts something: write it as a fact of a claim',
  },
  'a node declared twice': {
    yaml: node('Drug', 'id: drug:alphamab #!\n      name: alphamab again\n'),
    says: 'drug:alphamab is declared twice; first at seed/notes/drugs.yaml:11',
  },
  'a claim declared twice': {
    yaml: claims(claim('alphamab-is-antibody', fact)),
    says: 'claim:alphamab-is-antibody is declared twice; first at seed/notes/drugs.yaml:15',
  },
  'an identifier that is not in xrefs.tsv': {
    yaml: node('Drug', 'id: drug:betanib #!\n      name: betanib\n      xrefs: [HGNC:3431]\n'),
    says: 'drug:betanib: HGNC:3431 is not in xrefs.tsv',
  },
  'background knowledge without a public identifier': {
    yaml: claims(claim('odd', fact, { origin: 'CURATOR' })),
    says: 'claim:odd is the curator’s: name a public identifier in xrefs',
  },
  'background knowledge with an identifier that is not in xrefs.tsv': {
    yaml: claims(claim('odd', fact, { origin: 'CURATOR', xrefs: '[GO:0000000]' })),
    says: 'claim:odd: GO:0000000 is not in xrefs.tsv',
  },
  'a claim without a passage': {
    yaml: claims(claim('odd', fact)).replace('    at: p1.s1\n', ''),
    says: 'claim:odd names no passage: give it at, such as p4.s2',
  },
  'a passage that is not in passages.json': {
    yaml: claims(claim('odd', fact, { at: 'p2.s3' })),
    says: 'p2.s3 is not in passages.json; run her2 passages --article FILE',
  },
  'a claim that asserts nothing': {
    yaml: claims(claim('odd', fact)).replace(/ {4}facts:.*\n/, ''),
    says: 'claim:odd asserts nothing: give it facts, or says',
  },
  'a correction without a certain erratum': {
    yaml: node(
      'Drug',
      'id: drug:betanib #!\n      name: betanib\n      features: [old]\n      claims: [claim:alphamab-is-antibody]\n      corrected: { features: [new] }\n',
    ),
    says: 'drug:betanib is corrected: that needs an Erratum of certainty CERTAIN that affects it or its claim',
  },
  'a fact of one view without a certain erratum': {
    yaml: claims(claim('odd', '[[drug:alphamab, TARGETS, receptor:her2, {view: CORRECTED}]]')),
    says: 'TARGETS to receptor:her2 holds in one view only: that needs an Erratum of certainty CERTAIN that affects it or its claim',
  },
  'a former id that is somebody’s own': {
    yaml: node(
      'Drug',
      'id: drug:betanib #!\n      name: betanib\n      formerIds: [drug:alphamab]\n',
    ),
    says: 'drug:alphamab is a former id of drug:betanib and leads to drug:alphamab already',
  },
  'broken YAML': {
    yaml: file('nodes:\n  Drug:\n    - id: drug:betanib\n      name: [betanib\nclaims: [] #!\n'),
    says: /./,
  },
};

const lineOf = (yaml: string): number =>
  yaml.split('\n').findIndex((line) => line.includes('#!')) + 1;

describe('a curated file with', () => {
  it.each(Object.entries(cases))('%s', (_name, { yaml, says }) => {
    const found = problemsOf({ 'notes/odd.yaml': yaml });
    expect(found.map(({ place }) => `${place.file}:${place.line}`)).toContain(
      `seed/notes/odd.yaml:${lineOf(yaml)}`,
    );
    const here = found.filter(({ place }) => place.line === lineOf(yaml));
    expect(here.map(({ message }) => message)).toContainEqual(
      typeof says === 'string' ? says : expect.stringMatching(says),
    );
  });

  it('nothing wrong has no problem', () => {
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf({ 'notes/odd.yaml': claims(claim('good', fact)) })).toEqual([]);
  });

  it('several mistakes shows them all at once', () => {
    const yaml = file(
      `claims:\n${claim('a', fact, { at: 'p2.s3' })}${claim('b', '[[drug:none, TARGETS, receptor:her2]]')}`,
    );
    expect(problemsOf({ 'notes/odd.yaml': yaml }).map(({ message }) => message)).toEqual([
      'p2.s3 is not in passages.json; run her2 passages --article FILE',
      'drug:none is not declared anywhere',
    ]);
  });
});
