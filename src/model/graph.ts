// The graph, declared once: everything that lists kinds, properties or edges is derived from this literal.
import { biologyEdges, biologyNodes } from './biology.js';
import { clinicalEdges, clinicalNodes } from './clinical.js';
import { common, fact } from './common.js';
import { defineGraph } from './define.js';
import { evidenceEdges, evidenceNodes } from './evidence.js';
import { resistanceEdges, resistanceNodes } from './resistance.js';
import { therapyEdges, therapyNodes } from './therapy.js';
import { vocabularies, vocabularyWords } from './vocabulary.js';

export const graph = defineGraph({
  vocabularies,
  vocabularyWords,
  common,
  fact,
  nodes: {
    ...biologyNodes,
    ...therapyNodes,
    ...resistanceNodes,
    ...clinicalNodes,
    ...evidenceNodes,
  },
  edges: {
    ...biologyEdges,
    ...therapyEdges,
    ...resistanceEdges,
    ...clinicalEdges,
    ...evidenceEdges,
  },
  evidence: { kind: 'Claim', about: 'ABOUT', denial: 'REFUTES' },
  views: { property: 'view', vocabulary: 'View', standard: 'AS_PRINTED', corrected: 'CORRECTED' },
  hierarchy: 'SUBTYPE_OF',
});

export type Graph = typeof graph;
