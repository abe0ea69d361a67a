// The Pothos plugin: fields that say what they ask of the graph are resolved from one statement a root field.
import './global-types.js';
import SchemaBuilder, {
  BasePlugin,
  type PothosOutputFieldConfig,
  type SchemaTypes,
} from '@pothos/core';
import type { GraphQLFieldResolver } from 'graphql';
import { resolveInner } from './inner.js';
import { resolveRoot } from './run.js';
import type { GraphField, GraphPluginOptions } from './types.js';

export class GraphPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(
    config: PothosOutputFieldConfig<Types>,
  ): PothosOutputFieldConfig<Types> {
    const field: GraphField | undefined = config.pothosOptions.graph;
    return field ? { ...config, extensions: { ...config.extensions, graph: field } } : config;
  }

  override wrapResolve(
    resolver: GraphQLFieldResolver<unknown, Types['Context'], object>,
    config: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    const field: GraphField | undefined = config.pothosOptions.graph;
    if (!field) return resolver;
    const options: GraphPluginOptions | undefined = this.builder.options.graph;
    if (!options) throw new TypeError('the schema builder needs the option `graph`');
    switch (field.kind) {
      case 'one':
      case 'page':
      case 'groups':
      case 'traversal':
        return resolveRoot(options, field);
      default:
        return resolveInner as GraphQLFieldResolver<unknown, Types['Context'], object>;
    }
  }
}

SchemaBuilder.registerPlugin('graph', GraphPlugin);

export type * from './types.js';
