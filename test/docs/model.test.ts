// docs/model.md shows the whole model: each kind, edge and value once, and each edge in the drawing of its module.
import { describe, expect, it } from 'vitest';
import { drawing } from '../../src/docs/drawing.js';
import { modelPage } from '../../src/docs/model.js';
import { graph, modules } from '../../src/model/graph.js';
import { fieldOf, prefixOf } from '../../src/model/kinds.js';

const page = modelPage(graph, modules);
const headings = [...page.matchAll(/^#+ (\S+)$/gm)].map(([, heading]) => heading);
/** What stands below a heading, up to the next. */
const below = (heading: string): string =>
  new RegExp(`^#+ ${heading}\\n([^]*?)(?=^#)`, 'm').exec(`${page}\n#`)?.[1] ?? '';
const names = [graph.nodes, graph.edges, graph.vocabularies].flatMap(Object.keys);

describe('the page of the model', () => {
  it('has each kind, edge and vocabulary under one heading', () => {
    expect(headings.filter((heading) => names.includes(heading ?? '')).sort()).toEqual(
      names.toSorted(),
    );
  });

  it.each(Object.entries(graph.nodes))(
    'says of %s its prefix, root fields and properties',
    (kind, { plural, properties, description }) => {
      const text = below(kind);
      expect(text).toContain(description);
      for (const name of [`${prefixOf(kind)}:…`, fieldOf(kind), plural, ...Object.keys(properties)])
        expect(text).toContain(`\`${name}\``);
    },
  );

  it.each(Object.entries(graph.edges))(
    'says of %s its ends, fields and properties',
    (kind, { from, to, fields, properties, description }) => {
      const text = below(kind);
      expect(text).toContain(description);
      for (const end of [from, to].flat()) expect(text).toContain(end === 'any' ? 'any kind' : end);
      for (const name of [fields.out, fields.in, ...Object.keys(properties)])
        expect(text).toContain(`\`${name}\``);
    },
  );

  it.each(Object.entries(graph.vocabularies))('has each value of %s', (name, values) => {
    for (const [value, meaning] of Object.entries(values))
      expect(below(name)).toContain(`| \`${value}\` | ${meaning} |`);
  });

  it('has links that lead to its own headings', () => {
    const anchors = new Set(headings.map((heading) => heading?.toLowerCase()));
    const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
    expect(links.filter((anchor) => !anchors.has(anchor))).toEqual([]);
  });
});

describe.each(Object.entries(modules))('the drawing of %s', (_name, module) => {
  const lines = drawing(module).split('\n');
  const boxes = new Map(
    lines.flatMap((line) => {
      const [, id, label] = /^ {2}(k\d+)\["([\w ]+(?:<br\/>\w+)*)"\]$/.exec(line) ?? [];
      return id && label ? [[id, label.split('<br/>')] as const] : [];
    }),
  );
  const arrows = lines.flatMap((line) => {
    const [, from, edges, to] = /^ {2}(k\d+) -->\|"([\w</>]+)"\| (k\d+)$/.exec(line) ?? [];
    return from && edges && to ? edges.split('<br/>').map((edge) => ({ from, edge, to })) : [];
  });

  it('has each edge of the module once, between the kinds that it joins', () => {
    const drawn = arrows.map(({ from, edge, to }) => [edge, boxes.get(from), boxes.get(to)]);
    const ends = (kinds: readonly string[] | 'any') => (kinds === 'any' ? ['any kind'] : kinds);
    const declared = Object.entries(module.edges).map(([edge, { from, to }]) => [
      edge,
      ends(from),
      ends(to),
    ]);
    expect(drawn.sort()).toEqual(declared.sort());
  });

  it('has one arrow for all edges that go the same way', () => {
    const ways = lines.filter((line) => line.includes('-->')).map((line) => line.split(/\|".*"\|/));
    expect(new Set(ways.map((way) => way.join())).size).toBe(ways.length);
  });
});
