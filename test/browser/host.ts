import { installExcel, type PageExcel } from '../../src/headless/browser';

/**
 * Runs in the page before anything of the page does: puts a headless Excel behind the office.js that the page is about
 * to load. The native container also fires ribbon buttons and opens dialogs; what the page asks of it is kept here.
 */
export interface TestHost {
  readonly excel: PageExcel;
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
  /** The .xlsx to open, base64; a new workbook without it. */
  readonly workbook?: string;
}

declare global {
  interface Window {
    testHostOptions?: TestHostOptions;
    testHost: TestHost;
  }
}

/** Ids of the native container's events and methods, as in office.js (OSF.DDA.EventDispId, MethodDispId). */
const dialogOpened = 10;
const dialogClosed = 12006;
const commandInvoked = 39;
const commandCompleted = 94;

type Done = (...values: unknown[]) => void;
interface Container {
  Execute(id: number, parameters: unknown[], done: Done): void;
  RegisterEvent(id: number, target: string, handler: Done, done: Done): void;
  GetContext(): { GetOfficeThemeInfo(): string };
}

const { locale, theme, workbook, requirementSets }: TestHostOptions = window.testHostOptions ?? {
  locale: 'vi-VN',
  theme: 'light',
};
const bytes = workbook === undefined ? undefined : Uint8Array.from(atob(workbook), (c) => c.charCodeAt(0));
const excel = installExcel(window as never, bytes, { locale, today: '2025-01-23', requirementSets });
const container = window.external as unknown as Container;
const { Execute, RegisterEvent, GetContext } = container;
const dialogs: string[] = [];
const completed: string[] = [];
let command: Done | undefined;
let dialog: Done | undefined;

container.Execute = (id, parameters, done) => {
  if (id === commandCompleted) completed.push(String(parameters[0]));
  Execute(id, parameters, done);
};
container.RegisterEvent = (id, target, handler, done) => {
  if (id === commandInvoked) command = handler;
  if (id === dialogOpened) {
    dialog = handler;
    dialogs.push((JSON.parse(target) as { url: string }).url);
  }
  RegisterEvent(id, target, handler, done);
};
container.GetContext = () => {
  const context = GetContext();
  const [background, foreground] = themes[theme];
  context.GetOfficeThemeInfo = () =>
    JSON.stringify({
      bodyBackgroundColor: background,
      bodyForegroundColor: foreground,
      controlBackgroundColor: background,
      controlForegroundColor: foreground,
    });
  return context;
};

window.testHost = {
  excel,
  dialogs,
  completed,
  isReady: () => command !== undefined,
  press: (id, name) => {
    if (!command) throw new Error('The page registered no ribbon commands.');
    command(commandInvoked, { toArray: () => [id, name, JSON.stringify({ source: { id } })] });
  },
  closeDialog: () => dialog?.(dialogOpened, { toArray: () => [dialogClosed] }),
};
