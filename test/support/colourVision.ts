/** How far apart two colours `#RRGGBB` are for those who see them otherwise, and on paper. */

/** Red, green and blue as amounts of light, 0 to 1. */
type Light = readonly [number, number, number];
type Matrix = readonly [Light, Light, Light];

export const sights = ['usual', 'deuteranope', 'protanope'] as const;
export type Sight = (typeof sights)[number];

/** What of each light reaches the eye: Machado, Oliveira and Fernandes (2009), table 1, severity 1. */
const seen: Readonly<Record<Sight, Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranope: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanope: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
};

/** sRGB (IEC 61966-2-1) to XYZ, white being 1, 1, 1. */
const toXyz: Matrix = [
  [0.4339, 0.3762, 0.1899],
  [0.2127, 0.7152, 0.0722],
  [0.0178, 0.1095, 0.8727],
];

const times = (matrix: Matrix, light: Light): Light =>
  matrix.map((row) => row.reduce((sum, factor, i) => sum + factor * light[i]!, 0)) as unknown as Light;

function lightOf(color: string): Light {
  return [1, 3, 5].map((at) => {
    const value = parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Light;
}

/** CIE 1976 L*a*b*. */
function labOf(color: string, sight: Sight): Light {
  const light = times(seen[sight], lightOf(color)).map((each) => Math.min(1, Math.max(0, each)));
  const [x, y, z] = times(toXyz, light as unknown as Light).map((each) =>
    each > 216 / 24389 ? Math.cbrt(each) : ((24389 / 27) * each + 16) / 116,
  ) as [number, number, number];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** L*: from 0, black, to 100, white paper. About 1 is the least that is seen where two greys meet. */
export const lightness = (color: string): number => labOf(color, 'usual')[0];

/** ΔE of CIE 1976: that of black and white is 100, about 2 the least that is seen where two colours meet. */
export function distance(one: string, other: string, sight: Sight): number {
  const [from, to] = [labOf(one, sight), labOf(other, sight)];
  return Math.hypot(...from.map((value, i) => value - to[i]!));
}
