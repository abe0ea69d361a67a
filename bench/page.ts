// The figures as Markdown, between two marks of docs/benchmarks.md; what stands around them is written by people.
import { readFileSync, writeFileSync } from 'node:fs';
import { packagePath } from '../src/root.js';
import { type Goal, p95 } from './goals.js';
import { operations } from './operations.js';
import type { Results } from './results.js';
import { median, quantile, ratioOfMedians } from './statistics.js';
import { type Name, type Size, titles } from './variants/variant.js';

const file = packagePath('docs/benchmarks.md');
const marks = ['<!-- figures: npm run bench writes from here -->', '<!-- to here -->'] as const;

type Cell = string | number;
const row = (cells: readonly Cell[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly Cell[], rows: readonly (readonly Cell[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const ms = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(1));
const names = Object.keys(titles) as Name[];
const titled = (name: Name): string =>
  name === 'ours' || name === 'embedded' ? titles[name] : `${name}: ${titles[name]}`;
/** One cell an operation, empty where there is nothing. */
const perOperation = (cell: (key: string) => string | undefined): string[] =>
  operations.map(({ key }) => cell(key) ?? '');
const heads = operations.map(({ key }) => `op ${key}`);

function latencies({ latency }: Results, size: Size): string {
  const times = (key: string, name: Name) =>
    latency[key]?.find((sample) => sample.name === name && sample.size === size)?.times;
  const rows = names
    .filter((name) => operations.some(({ key }) => times(key, name)))
    .map((name) => [
      titled(name),
      ...perOperation((key) => {
        const [mine, ours] = [times(key, name), times(key, 'ours')];
        if (!mine) return undefined;
        const plain = `${ms(median(mine))} / ${ms(quantile(mine, 0.95))}`;
        if (name === 'ours' || !ours) return `**${plain}**`;
        const { value, low, high } = ratioOfMedians(mine, ours);
        return `${plain}<br>${value.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`;
      }),
    ]);
  return table(['', ...heads], rows);
}

function rates({ throughput }: Results, cell: 'rate' | 'cpu'): string {
  const rows = names
    .filter((name) => operations.some(({ key }) => throughput[key]?.some((r) => r.name === name)))
    .map((name) => [
      titled(name),
      ...perOperation((key) => {
        const found = throughput[key]?.find((rate) => rate.name === name);
        if (!found) return undefined;
        return cell === 'cpu' ? ms(found.cpu) : median(found.rates).toFixed(0);
      }),
    ]);
  return table(['', ...heads], rows);
}

function counts({ statements, hits }: Results): string {
  const sent = names
    .filter((name) => operations.some(({ key }) => statements[key]?.[name] !== undefined))
    .map((name) => [
      `statements a request: ${titled(name)}`,
      ...perOperation((key) => statements[key]?.[name]?.toString()),
    ]);
  const touched = (['real', 'large'] as const).flatMap((size) => [
    [
      `database hits, ours, ${size} graph`,
      ...perOperation((key) => hits[size]?.[key]?.ours.toString()),
    ],
    [
      `database hits, by hand, ${size} graph`,
      ...perOperation((key) => hits[size]?.[key]?.byHand.toString()),
    ],
  ]);
  return table(['', ...heads], [...sent, ...touched]);
}

function traversed({ traversals }: Results): string {
  const rows = Object.entries(traversals).map(([key, samples]) => {
    const [real, large] = (['real', 'large'] as const).map(
      (size) => samples.find((sample) => sample.size === size)?.times,
    );
    const both = (times?: readonly number[]) =>
      times ? `${ms(median(times))} / ${ms(quantile(times, 0.95))}` : '';
    const found = real && large && p95(large, real);
    const ratio = found
      ? `${found.value.toFixed(2)} [${found.low.toFixed(2)}, ${found.high.toFixed(2)}]`
      : '';
    return [key, both(real), both(large), ratio];
  });
  return table(['traversal', 'real graph', 'large graph', 'p95, large to real'], rows);
}

function started({ starts: found }: Results): string {
  const rows = Object.entries(found).map(([name, times]) => [
    name === 'embedded' ? 'embedded, with the graph loaded' : 'on a Neo4j that runs',
    times.length,
    (median(times) / 1000).toFixed(2),
    (Math.max(...times) / 1000).toFixed(2),
  ]);
  return table(['', 'starts', 'median, s', 'longest, s'], rows);
}

/** The table of goals. */
const goalTable = (goals: readonly Goal[]): string =>
  table(
    ['goal', 'measured', 'reached'],
    goals.map(({ goal, measured, reached }) => [goal, measured, reached]),
  );

/** Everything that was measured. */
export function figures(results: Results, goals: readonly Goal[]): string {
  const { machine, graphs, bytes, latency, traversals, throughput, hits, starts } = results;
  const asked = operations.map(({ key, title, touches }) => [
    key,
    title,
    bytes[key] ?? '',
    touches,
  ]);
  const parts: readonly (readonly [there: object, ...text: string[]])[] = [
    [
      latency,
      '### Latency, one request at a time',
      'p50 / p95 in ms; below it the p50 as a multiple of ours on Neo4j with its 95 % confidence interval: above 1 is slower than ours.',
      '#### Real graph',
      latencies(results, 'real'),
      '#### Large graph',
      latencies(results, 'large'),
    ],
    [traversals, '### Traversals, ours on Neo4j', 'p50 / p95 in ms.', traversed(results)],
    [
      throughput,
      '### Throughput, 16 connections, real graph',
      'Answers a second, median of the bursts.',
      rates(results, 'rate'),
      'Processor time of the variant’s own process, ms an answer:',
      rates(results, 'cpu'),
    ],
    [hits, '### Statements and database hits', counts(results)],
    [starts, '### From the start of the process to ready', started(results)],
  ];
  const { date, processor, cores, node, neo4j, load, seconds } = machine;
  return [
    `\`${machine.command}\`, ${date}: ${processor}, ${cores} cores; Node ${node}; ${neo4j}; load average ${load.map((each) => each.toFixed(1)).join(' before and ')} after; ${Math.round(seconds / 60)} minutes.`,
    table(
      ['graph', 'nodes', 'edges'],
      graphs.map(({ size, nodes, edges }) => [size, nodes, edges]),
    ),
    '### Operations',
    table(['', 'what', 'bytes of our answer', 'what it touches'], asked),
    '### Goals',
    goalTable(goals),
    // A run of one part has nothing to say of the others.
    ...parts.flatMap(([there, ...text]) => (Object.keys(there).length > 0 ? text : [])),
  ].join('\n\n');
}

/** Puts the figures into the page. */
export function writePage(text: string): void {
  const page = readFileSync(file, 'utf8');
  const [before, rest] = page.split(marks[0]);
  const after = rest?.split(marks[1])[1];
  if (before === undefined || after === undefined) throw new Error(`${file} has lost its marks`);
  writeFileSync(file, `${before}${marks[0]}\n\n${text}\n\n${marks[1]}${after}`);
}
