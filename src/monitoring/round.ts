/**
 * Rounds half away from zero as a worksheet's ROUND does: on the decimal that a cell shows (15 digits), so that 1.005
 * gives 1.01 although its double lies just below.
 */
export function roundTo(value: number, decimals: number): number {
  const scaled = Number((Math.abs(value) * 10 ** decimals).toPrecision(15));
  // Plus 0, for there is no -0 in a sheet.
  return (Math.sign(value) * Math.round(scaled)) / 10 ** decimals + 0;
}
