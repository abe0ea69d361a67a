// Results as a whole: outcomes in groups, and comparisons by how far apart their sides are.
import { AnswerTypes } from '../plugin/answer-types.js';
import { answered } from '../plugin/answered.js';
import { greatestFirst } from '../plugin/arguments.js';
import type { ModelTypes, MoreArguments } from '../plugin/model-types.js';

/** `comparisons(minDifference:)`: a difference counts whichever side is greater. */
export const byDifference: MoreArguments = {
  args: (t) => ({
    minDifference: t.arg.float({
      description:
        'Only comparisons whose sides are at least this far apart, whichever is greater, in their own unit.',
    }),
  }),
  where: ({ minDifference }) => {
    if (minDifference == null) return null;
    const apart = Math.abs(minDifference as number);
    return { or: [{ difference: { gte: apart } }, { difference: { lte: -apart } }] };
  },
};

/** Adds `outcomeGroups` and its types. */
export function addOutcomeGroups(types: ModelTypes): void {
  const { builder, inputs } = types;
  const a = new AnswerTypes(types);
  const number = inputs.property('Outcome', 'numbers');
  if (!number) throw new TypeError('outcomes have numbers');
  const grouping = inputs.grouping('Outcome');
  const key = a.object('GroupKey', 'What the members of a group share.', {
    by: a.value(grouping, 'by', 'The property or relation.'),
    value: a.value(types.json, 'value', 'The value of the property; null where there is none.', {
      nullable: true,
    }),
    node: a.node(null, 'id', 'The node that the relation leads to; null where there is none.', {
      nullable: true,
    }),
  });
  const group = a.object(
    'OutcomeGroup',
    'Outcomes that share what they are grouped by, and what their numbers come to. Numbers of several metrics or units in one group mean nothing: group by metric and unit too, or filter.',
    {
      keys: a.maps(key, 'keys', 'What they share, in the order of the argument `by`.'),
      size: a.value('Int', 'size', 'How many outcomes, with or without a number.'),
      count: a.value('Int', 'count', 'How many of them have the number.'),
      min: a.computed('min', 'The least number.'),
      max: a.computed('max', 'The greatest number.'),
      mean: a.computed('mean', 'The arithmetic mean, each outcome once; not weighted by patients.'),
      median: a.computed('median', 'The median; between two, their mean.'),
      outcomes: a.nodes('Outcome', 'ids', 'The outcomes themselves.'),
    },
  );
  builder.queryField('outcomeGroups', (t) =>
    t.field({
      type: [group],
      description:
        'Outcomes in groups, the largest first, with count, least, greatest, mean and median. An outcome with several treatments or cancers is in the group of each.',
      args: {
        by: t.arg({
          type: [grouping],
          required: true,
          description: 'What to group by, 1 to 4 things, such as [metric, observedIn].',
        }),
        where: t.arg({ type: inputs.filter('Outcome'), description: 'Only what fulfils this.' }),
        of: t.arg({
          type: number,
          required: true,
          defaultValue: 'value',
          description: 'The number; months compares durations of several units.',
        }),
        rollUp: t.arg.boolean({
          required: true,
          defaultValue: false,
          description:
            'An outcome counts for the wider cancers, strata and regimens too (SUBTYPE_OF), and not only for its own.',
        }),
        first: t.arg.int({
          required: true,
          defaultValue: 100,
          description: `How many groups, at most ${greatestFirst}.`,
        }),
        ...types.viewArgument(t),
      },
      graph: { kind: 'groups', node: 'Outcome' },
      resolve: answered,
    }),
  );
}
