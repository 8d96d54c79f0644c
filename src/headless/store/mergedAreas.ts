import { intersects } from './geometry';
import type { Rect } from './types';

const rowsPerBand = 64;
/** An area over more bands than this is listed once for the whole sheet. */
const mostBands = 256;

/** The merged areas of a sheet, found by their rows: a long report has tens of thousands. */
export class MergedAreas {
  private all = new Set<Rect>();
  private readonly bands = new Map<number, Set<Rect>>();
  private readonly tall = new Set<Rect>();

  constructor(areas: Iterable<Rect> = []) {
    for (const area of areas) this.add(area);
  }

  [Symbol.iterator](): Iterator<Rect> {
    return this.all[Symbol.iterator]();
  }

  add(area: Rect): void {
    const own = { ...area };
    this.all.add(own);
    for (const place of this.placesOf(own)) place.add(own);
  }

  delete(area: Rect): void {
    this.all.delete(area);
    for (const place of this.placesOf(area)) place.delete(area);
  }

  /** The areas that share a cell with `area`. */
  touching(area: Rect): Rect[] {
    const last = Math.floor(area.bottom / rowsPerBand);
    const first = Math.floor(area.top / rowsPerBand);
    if (last - first > mostBands) return [...this.all].filter((each) => intersects(each, area));
    const found = new Set<Rect>();
    for (const each of this.tall) if (intersects(each, area)) found.add(each);
    for (let band = first; band <= last; band++)
      for (const each of this.bands.get(band) ?? []) if (intersects(each, area)) found.add(each);
    return [...found];
  }

  private placesOf(area: Rect): Set<Rect>[] {
    const first = Math.floor(area.top / rowsPerBand);
    const last = Math.floor(area.bottom / rowsPerBand);
    if (last - first > mostBands) return [this.tall];
    return Array.from({ length: last - first + 1 }, (_, i) => {
      const known = this.bands.get(first + i);
      if (known) return known;
      const made = new Set<Rect>();
      this.bands.set(first + i, made);
      return made;
    });
  }
}
