import type { CellProps, HyperFunc, VNode } from '@revolist/revogrid';
import type { Hyperlink } from '../../headless/browser';
import type { PaintedCell, PaintedText } from './painter';

const px = (pixels: number): string => `${pixels}px`;

/** What the grid puts around a cell. `cell` is its address, for whoever looks for it on the page. */
export const cellProps = (cell: string, { css, comment }: PaintedCell): CellProps => ({
  style: css,
  'data-cell': cell,
  ...(comment === undefined ? {} : { class: { 'has-comment': true }, title: comment }),
});

/** What the grid puts into a cell: its window onto texts and charts. */
export function cellContent(
  h: HyperFunc<VNode>,
  { text, charts }: PaintedCell,
  follow: (link: Hyperlink) => void,
): VNode[] {
  const parts = text ? [textNode(h, text, follow)] : [];
  for (const { left, top, width, height, picture, name } of charts)
    parts.push(
      h('img', {
        class: 'chart',
        src: picture,
        alt: name,
        style: { left: px(left), top: px(top), width: px(width), height: px(height) },
      }),
    );
  return parts;
}

function textNode(
  h: HyperFunc<VNode>,
  { text, css, icon, link, left, top, width, height }: PaintedText,
  follow: (link: Hyperlink) => void,
): VNode {
  const place = { left: px(left), top: px(top), width: px(width), height: px(height) };
  const mark = icon ? [h('b', { style: { color: icon.color }, class: 'icon' }, icon.symbol)] : [];
  const words = link
    ? h('a', { title: link.tooltip ?? undefined, onClick: () => follow(link) }, text)
    : h('span', {}, text);
  return h('div', { class: 'text', style: { ...css, ...place } }, [...mark, words]);
}
