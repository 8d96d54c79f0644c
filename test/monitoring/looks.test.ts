import { legend } from '../../src/monitoring/legend';
import { palette } from '../../src/workbook/palette';
import { distance, lightness, sights } from '../support/colourVision';

/**
 * Highlights are told apart in a grey print and without colour sight too: by lightness, by bold and italic letters, or by what
 * is left of the colour. Measured on the one definition that sheets, legend and guides are made from.
 */

const looks = legend.map(({ key, format }) => ({
  key,
  fill: format?.fill ?? '#FFFFFF',
  font: format?.fontColor ?? '#000000',
  letters: `${format?.bold ? 'bold' : ''} ${format?.italic ? 'italic' : ''}`,
}));
type Look = (typeof looks)[number];

/** What must strike the eye, and must not be taken for anything else. */
const striking: readonly Look['key'][] = [
  'overdue',
  'lowEfficiency',
  'dueSoon',
  'targetMissed',
  'deadlineUnreadable',
  'notReported',
];
const pairs = looks
  .filter(({ key }) => striking.includes(key))
  .flatMap((one) => looks.filter(({ key }) => key !== one.key).map((other) => [one, other] as const));
const named = (one: Look, other: Look): string => `${one.key} and ${other.key}`;

test('what must strike the eye differs from every other look in a grey print, in lightness or in letters', () => {
  const alike = pairs.filter(
    ([one, other]) =>
      one.letters === other.letters && Math.abs(lightness(one.fill) - lightness(other.fill)) < 5,
  );
  expect(alike.map((pair) => named(...pair))).toEqual([]);
});

test('overdue, due soon, low efficiency and silence are darker than a plain row, the worse the darker', () => {
  const order = (['notReported', 'overdue', 'lowEfficiency', 'dueSoon', 'inProgress'] as const).map((key) =>
    lightness(looks.find((look) => look.key === key)!.fill),
  );
  order.slice(1).forEach((light, i) => expect(light - order[i]!).toBeGreaterThan(3));
});

test.each(sights)('what must strike the eye differs from every other look for %s sight', (sight) => {
  const alike = pairs.filter(([one, other]) => {
    const apart = distance(one.fill, other.fill, sight);
    return apart < (one.letters === other.letters ? 10 : 5);
  });
  expect(alike.map((pair) => named(...pair))).toEqual([]);
});

test.each(sights)('no two looks are the same for %s sight', (sight) => {
  const alike = looks.flatMap((one, i) =>
    looks
      .slice(i + 1)
      .filter((other) => one.letters === other.letters && one.fill !== other.fill)
      .filter((other) => distance(one.fill, other.fill, sight) < 4)
      .map((other) => named(one, other)),
  );
  expect(alike).toEqual([]);
});

test('letters can be read on every fill: 4.5 to 1 (WCAG 2.2, 1.4.3)', () => {
  const luminance = (color: string): number => ((lightness(color) + 16) / 116) ** 3;
  for (const { key, fill, font } of looks) {
    const [dark, light] = [luminance(font), luminance(fill)].sort((a, b) => a - b) as [number, number];
    expect([key, (light + 0.05) / (dark + 0.05) >= 4.5]).toEqual([key, true]);
  }
});

test.each(sights)(
  'findings of each severity and cells to be filled differ, in grey and for %s sight',
  (sight) => {
    const { error, warning, information } = palette.marks;
    const { requiredCell, entryCell } = palette;
    const greys = [error.fill, warning.fill, information.fill, entryCell].map(lightness);
    greys.slice(1).forEach((light, i) => expect(light - greys[i]!).toBeGreaterThan(5));
    expect(lightness(entryCell) - lightness(requiredCell)).toBeGreaterThan(5);
    for (const [one, other] of [
      [error.fill, warning.fill],
      [warning.fill, information.fill],
      [warning.fill, requiredCell],
      [information.fill, requiredCell],
      [requiredCell, entryCell],
    ] as const)
      expect(distance(one, other, sight)).toBeGreaterThan(10);
  },
);
