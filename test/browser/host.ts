import { openForWindows, type WindowsExcel } from '../../src/headless/browser';

/**
 * Runs in the page before anything of the page does: puts a headless Excel behind the office.js that the page is about
 * to load. The native container also fires ribbon buttons and opens dialogs; what the page asks of it is kept here.
 */
export interface TestHost {
  readonly excel: WindowsExcel;
  /** Addresses of the dialogs that the page opened. */
  readonly dialogs: string[];
  /** Ids of the ribbon commands that called `event.completed()`. */
  readonly completed: string[];
  /** Whether the page registered the ribbon's commands. */
  isReady(): boolean;
  /** A user presses the ribbon button that runs the function `command`. */
  press(id: string, command: string): void;
  /** A user closes the dialog that opened last. */
  closeDialog(): void;
}

/** Office's colours: its white and black themes, and one of Windows' contrast themes. */
const themes = {
  light: [0xffffff, 0x000000],
  dark: [0x262626, 0xffffff],
  highContrast: [0x000000, 0xffff00],
} as const;
export type TestTheme = keyof typeof themes;

export interface TestHostOptions {
  readonly locale: string;
  readonly theme: TestTheme;
  /** What Excel offers; by default that of Excel 2021. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** Excel lets nobody write into the workbook. */
  readonly readOnly?: boolean;
  /** The .xlsx to open, base64; a new workbook without it. */
  readonly workbook?: string;
}

declare global {
  interface Window {
    testHostOptions?: TestHostOptions;
    testHost: TestHost;
  }
}

const { locale, theme, workbook, requirementSets, readOnly }: TestHostOptions = window.testHostOptions ?? {
  locale: 'vi-VN',
  theme: 'light',
};
const bytes = workbook === undefined ? undefined : Uint8Array.from(atob(workbook), (c) => c.charCodeAt(0));
/** A pane in a frame of another's page is a second one on the same workbook. */
const first =
  window.parent !== window && location.pathname.endsWith('/taskpane.html')
    ? window.parent.testHost
    : undefined;
const excel = first?.excel ?? openForWindows(bytes, { locale, today: '2025-01-23', requirementSets });
const [background, foreground] = themes[theme];
const { container } = excel.connect(window as never, {
  theme: { background, foreground },
  readOnly,
});
const dialogs: string[] = [];
const completed: string[] = [];
container.onDialog = (url) => dialogs.push(url);

window.testHost = {
  excel,
  dialogs,
  completed,
  isReady: () => container.isListening,
  press: (id, name) => void container.press(id, name).then(() => completed.push(id)),
  closeDialog: () => container.closeDialog(),
};
