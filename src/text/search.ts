/**
 * Index of the last value that is not above `value`, by halving; 0 when all are.
 *
 * @param values ascending
 */
export function lastNotAbove(values: ArrayLike<number>, value: number): number {
  let low = 0
  let high = values.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (values[middle]! <= value) low = middle
    else high = middle - 1
  }
  return Math.max(low, 0)
}
