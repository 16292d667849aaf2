/** `Did you mean "doctor"?`, or a list of all choices; `shown` formats a name. */
export function suggestion(
  typed: string,
  known: readonly string[],
  shown: (name: string) => string = (name) => name,
): string {
  const hint = didYouMean(typed, known, shown);
  if (hint !== undefined) return hint;
  if (known.length === 0) return "There is nothing to choose from.";
  return known.length === 1 ? `It can only be ${known[0]}.` : `Choose one of ${known.join(", ")}.`;
}

/** `Did you mean "doctor"?`; undefined if no name is close. */
export function didYouMean(
  typed: string,
  known: readonly string[],
  shown: (name: string) => string = (name) => name,
): string | undefined {
  const meant = nearest(typed, known);
  return meant === undefined ? undefined : `Did you mean "${shown(meant)}"?`;
}

/** The closest match for `typed` in `known`; undefined if none is close. */
function nearest(typed: string, known: readonly string[]): string | undefined {
  const lower = typed.toLowerCase();
  const [beginning, ...others] = known.filter((word) => word.startsWith(lower));
  if (beginning !== undefined && others.length === 0) return beginning;
  const ranked = known
    .map((word) => ({ word, distance: editsBetween(lower, word) }))
    .toSorted((one, other) => one.distance - other.distance);
  const [best] = ranked;
  return best && best.distance <= Math.max(1, Math.floor(best.word.length / 3)) ? best.word : undefined;
}

/** Edit distance: letters inserted, removed, changed or swapped with their neighbour. */
function editsBetween(from: string, to: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const changed = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      current.push(swapped ? Math.min(changed, beforeLast[column - 2]! + 1) : changed);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length]!;
}
