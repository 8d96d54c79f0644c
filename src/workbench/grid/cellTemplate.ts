import type { CellProps, HyperFunc, VNode } from '@revolist/revogrid';
import type { FilterHeading, Hyperlink } from '../../headless/browser';
import { t, type Language } from '../../messages';
import type { PaintedCell, PaintedText } from './painter';

const px = (pixels: number): string => `${pixels}px`;

/** What the grid puts around a cell. `cell` is its address, for whoever looks for it on the page. */
export const cellProps = (cell: string, { css, comment }: PaintedCell): CellProps => ({
  style: css,
  'data-cell': cell,
  ...(comment === undefined ? {} : { class: { 'has-comment': true }, title: comment }),
});

/** What a cell can be clicked for. */
export interface CellActions {
  readonly language: Language;
  readonly follow: (link: Hyperlink) => void;
  readonly openFilter: (heading: FilterHeading) => void;
}

/** What the grid puts into a cell: its window onto texts and charts, and a heading's arrow. */
export function cellContent(
  h: HyperFunc<VNode>,
  { text, charts, filter }: PaintedCell,
  actions: CellActions,
): VNode[] {
  const parts = text ? [textNode(h, text, actions.follow)] : [];
  if (filter) parts.push(filterNode(h, filter, text?.text ?? '', actions));
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

/** By keyboard the menu is opened from its cell, as in Excel: the arrow itself is no stop. */
const filterNode = (
  h: HyperFunc<VNode>,
  heading: FilterHeading,
  title: string,
  { language, openFilter }: CellActions,
): VNode =>
  h(
    'button',
    {
      type: 'button',
      class: { filter: true, 'is-filtered': heading.isFiltered },
      tabIndex: -1,
      'aria-label': t(language, heading.isFiltered ? 'workbench.filter.openSet' : 'workbench.filter.open', {
        title,
      }),
      'aria-haspopup': 'dialog',
      // The grid would begin to select.
      onMouseDown: (event: MouseEvent) => event.stopPropagation(),
      onClick: () => openFilter(heading),
    },
    heading.isFiltered ? '▼' : '▾',
  );
