// Text that would end or change a statement, wherever it became part of one.

/** Quotes, escapes, line ends, comments, parameters and clauses; in small letters, as names are compared. */
export const attack =
  'zq\' " ` \n \r \\u0060 \\` \u0024{1} $p0 {} // /* */ ;--\0 }) detach delete n //';

/** What the attack begins with: text that no statement of ours has in it. */
export const plain = 'zq';
