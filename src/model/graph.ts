// The graph, declared once: everything that lists kinds, properties or edges is derived from this literal.
import { biologyEdges, biologyNodes } from './biology.js';
import { clinicalEdges, clinicalNodes } from './clinical.js';
import { common, fact } from './common.js';
import { decisionEdges, decisionNodes } from './decisions.js';
import { defineGraph, type Module } from './define.js';
import { evidenceEdges, evidenceNodes } from './evidence.js';
import { resistanceEdges, resistanceNodes } from './resistance.js';
import { therapyEdges, therapyNodes } from './therapy.js';
import { vocabularies, vocabularyWords } from './vocabulary.js';

/** The modules the graph is declared in, in the order in which a reader meets them. */
export const modules = {
  biology: {
    description: 'Receptors, their parts, what they signal through and how they are altered.',
    nodes: biologyNodes,
    edges: biologyEdges,
  },
  therapy: {
    description: 'Drugs, what they are made of, how they act, and the regimens they form.',
    nodes: therapyNodes,
    edges: therapyEdges,
  },
  resistance: {
    description:
      'Why treatment fails, what a mechanism breaks or leaves alone, and what is tried against it.',
    nodes: resistanceNodes,
    edges: resistanceEdges,
  },
  clinical: {
    description: 'Cancers, the states and tests of HER2, trials and what they found.',
    nodes: clinicalNodes,
    edges: clinicalEdges,
  },
  decisions: {
    description: 'What agencies and guidelines decide on treatments.',
    nodes: decisionNodes,
    edges: decisionEdges,
  },
  evidence: {
    description:
      'What the graph stands on: sources, passages, references, claims, and where the source errs or disagrees.',
    nodes: evidenceNodes,
    edges: evidenceEdges,
  },
} as const satisfies Readonly<Record<string, Module>>;

export const graph = defineGraph({
  vocabularies,
  vocabularyWords,
  common,
  fact,
  nodes: {
    ...modules.biology.nodes,
    ...modules.therapy.nodes,
    ...modules.resistance.nodes,
    ...modules.clinical.nodes,
    ...modules.decisions.nodes,
    ...modules.evidence.nodes,
  },
  edges: {
    ...modules.biology.edges,
    ...modules.therapy.edges,
    ...modules.resistance.edges,
    ...modules.clinical.edges,
    ...modules.decisions.edges,
    ...modules.evidence.edges,
  },
  evidence: {
    kind: 'Claim',
    about: 'ABOUT',
    denial: 'REFUTES',
    wider: ['IN_CLASS', 'SUBTYPE_OF', 'HAS_ANTIBODY'],
  },
  views: { property: 'view', vocabulary: 'View', standard: 'AS_PRINTED', corrected: 'CORRECTED' },
  hierarchy: 'SUBTYPE_OF',
});

export type Graph = typeof graph;
