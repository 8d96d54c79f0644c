import { openForWindows, type PageExcel } from '../../../headless/browser';

/**
 * Runs in the form maker's page before its office.js: puts a headless Excel behind it, so that forms are made in workbooks of their own
 * while the user's stays as it is.
 */
declare global {
  interface Window {
    /** A new workbook, from now on the one of this page. @param today a day's serial number */
    openFormExcel(today: number): PageExcel;
  }
}

// The page is a frame of the pane: in Office its library would take this for the frame's own container, …
Object.defineProperty(window, 'agaveHost', { value: undefined });
// … and write into the pane's session which Office it is in.
const kept = new Map<string, string>();
Object.defineProperty(window, 'sessionStorage', {
  value: {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  },
});

openForWindows().connect(window as never);

window.openFormExcel = (today) => {
  const excel = openForWindows(undefined, { today });
  excel.takeOver(window as never);
  return excel;
};
