import type { DisplayFormat } from '../../headless/browser';

const colors = ['#c00000', '#e69138', '#d6a300', '#6aa84f', '#38761d'];
const arrows = ['▼', '◢', '▶', '◥', '▲'];

/** How many icons a set has is the first letter of its name: `3TrafficLights1`. */
export function iconOf({ set, index }: NonNullable<DisplayFormat['icon']>): {
  symbol: string;
  color: string;
} {
  const count = Number(set[0]) || 3;
  const place = Math.round((index * (colors.length - 1)) / Math.max(1, count - 1));
  const symbol = set.includes('Arrows') ? arrows[place]! : set.includes('Flags') ? '⚑' : '●';
  return { symbol, color: set.endsWith('Gray') ? '#666' : colors[place]! };
}
