import { readFileSync, writeFileSync } from 'node:fs';
import { graph } from '../model/graph.js';
import { sha256 } from '../seed/article.js';
import { compileSeed, coordinatesUsed } from '../seed/compile.js';
import { locate } from '../seed/passages.js';
import { readSeed } from '../seed/read.js';

// Temporary shape of the command while the rest is being built.
const [command] = process.argv.slice(2);
if (command === 'check') {
  const article = readFileSync('/work/shared/source/000_4cc7416d9622ce90.txt', 'utf8');
  const seed = readSeed('seed', graph);
  for (const p of seed.problems) console.log(`${p.place.file}:${p.place.line}: ${p.message}`);
  try {
    const passages = locate(article, coordinatesUsed(seed).get('source:her2-review') ?? []);
    writeFileSync(
      'seed/her2-review/passages.json',
      JSON.stringify(
        { article: { sha256: sha256(article), characters: article.length }, passages },
        null,
        1,
      ) + '\n',
    );
    const d = compileSeed(graph, readSeed('seed', graph));
    console.log(`ok: ${d.nodes.length} nodes, ${d.edges.length} edges`);
  } catch (e) {
    console.log(
      String((e as Error).message)
        .split('\n')
        .slice(0, 80)
        .join('\n'),
    );
    process.exitCode = 1;
  }
}
