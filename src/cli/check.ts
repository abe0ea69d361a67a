// her2 check: whether the curated files make a graph.
import { compileAtlas } from '../seed/atlas.js';

/** Says how much there is. Throws SeedError with every problem. */
export async function runCheck(seed: string | undefined): Promise<void> {
  const { nodes, edges } = await compileAtlas(seed);
  const derived = edges.filter(({ properties }) => properties['basis'] === 'DERIVED').length;
  console.log(
    `no problems: ${nodes.length} nodes, ${edges.length} edges, ${derived} of them derived by rules`,
  );
}
