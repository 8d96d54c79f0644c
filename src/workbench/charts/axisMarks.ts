/** Steps of an axis, in powers of ten. */
const steps = [1, 2, 2.5, 5, 10];
const mostSteps = 5;

/** The marks of an axis, from 0 to one not below any value: at round steps, which for counts are whole. */
export function axisMarks(values: readonly number[]): number[] {
  const greatest = Math.max(...values, 0);
  if (greatest === 0) return [0, 1];
  const areCounts = values.every(Number.isInteger);
  const least = greatest / mostSteps;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = steps
    .map((each) => each * power)
    .find((each) => each >= least && (!areCounts || Number.isInteger(each)))!;
  // A hair less: 0.3 / 0.1 is a little more than 3.
  const count = Math.ceil(greatest / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, at) => at * step);
}
