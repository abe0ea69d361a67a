// A module of the model as a Mermaid drawing. Kinds that an edge may start from, or lead to, share a box: an arrow for
// each pair of kinds would hide the model behind its lines.
import type { Module } from '../model/define.js';

const anyKind = 'any kind';

/** A flowchart: boxes of kinds, arrows with the names of edges; boxes with nothing of this module are dashed. */
export function drawing({ nodes, edges }: Module): string {
  const boxes = new Map<string, string>();
  const arrows = new Map<string, string[]>();
  const box = (kinds: readonly string[] | 'any'): string => {
    const label = kinds === 'any' ? anyKind : kinds.join('<br/>');
    const id = boxes.get(label) ?? `k${boxes.size}`;
    boxes.set(label, id);
    return id;
  };
  for (const [name, { from, to }] of Object.entries(edges)) {
    const way = `${box(from)} ${box(to)}`;
    arrows.set(way, [...(arrows.get(way) ?? []), name]);
  }
  const outside = [...boxes].filter(
    ([label]) => !label.split('<br/>').some((kind) => kind in nodes),
  );
  return [
    'flowchart LR',
    ...[...boxes].map(([label, id]) => `  ${id}["${label}"]`),
    ...[...arrows].map(([way, names]) => {
      const [from, to] = way.split(' ');
      return `  ${from} -->|"${names.join('<br/>')}"| ${to}`;
    }),
    ...(outside.length > 0
      ? [
          '  classDef outside stroke-dasharray: 4 3',
          `  class ${outside.map(([, id]) => id).join(',')} outside`,
        ]
      : []),
  ].join('\n');
}
