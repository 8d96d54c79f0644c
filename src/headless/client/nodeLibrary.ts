import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ContainerFacts, ContainerWindow } from './external';
import { installExternal } from './external';
import type { HostBridgeText, OfficeNamespaces } from './types';

/**
 * Starts the unmodified office.js (loader, host bundle and strings) in Node, once per process, in the caller's
 * own realm: arrays and errors that the library hands out are `instanceof` the caller's Array and Error.
 *
 * A `vm` context would have its own Array and Error; evaluating globally would leave a `window` behind that other
 * libraries take for a browser. So the scripts are evaluated inside one function, whose parameters are the
 * browser objects they name and whose scope stands for the global scope they share.
 */
export async function loadLibraryInNode(
  bridge: HostBridgeText,
  facts: ContainerFacts,
): Promise<OfficeNamespaces> {
  const folder = findLibrary();
  const window = createWindow();
  installExternal(window, bridge, facts);
  const evaluate = openScope(window);
  const run = (file: string): void => runScript(evaluate, window, join(folder, file));

  const pending: ScriptElement[] = [];
  window.document.attach = (script) => {
    if (script.src) pending.push(script);
  };
  window.document.scripts.push({ src: 'https://office.local/lib/office.debug.js' });
  run('office.debug.js');
  const drain = setInterval(() => {
    for (const script of pending.splice(0)) {
      const file = script.src.replace(/^https:\/\/office\.local\/lib\//, '').replace(/[?#].*$/, '');
      if (!existsSync(join(folder, file))) {
        script.onerror?.();
        continue;
      }
      run(file);
      script.onload?.();
    }
  }, 1);
  try {
    await window.Office.onReady();
  } finally {
    clearInterval(drain);
  }
  return {
    Office: window.Office,
    Excel: window.Excel,
    OfficeExtension: window.OfficeExtension,
  };
}

interface ScriptElement {
  src: string;
  onload?: () => void;
  onerror?: () => void;
}

type NodeWindow = ContainerWindow &
  OfficeNamespaces & {
    document: {
      scripts: { src: string }[];
      attach: (script: ScriptElement) => void;
    };
  };

/** Looks beside and above this module, the started script and the working directory. */
function findLibrary(): string {
  const starts = [__dirname, process.argv[1] ? dirname(process.argv[1]) : '', process.cwd()];
  for (const start of starts.filter(Boolean)) {
    for (let folder = start; ; folder = dirname(folder)) {
      const candidate = join(folder, 'node_modules', '@microsoft', 'office-js', 'dist');
      if (existsSync(join(candidate, 'office.debug.js'))) return candidate;
      if (folder === dirname(folder)) break;
    }
  }
  throw new Error('The package @microsoft/office-js is not installed beside the program.');
}

/** The few browser objects the loader touches at start; it draws nothing and fetches nothing. */
function createWindow(): NodeWindow {
  const attach = (script: ScriptElement): void => void script;
  const scripts: { src: string }[] = [];
  const document = {
    scripts,
    attach,
    readyState: 'complete',
    cookie: '',
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    getElementsByTagName: (tag: string): unknown[] =>
      tag.toLowerCase() === 'script'
        ? scripts.map((script) => ({ ...script, getAttribute: () => null }))
        : [head],
    getElementById: () => null,
    createElement: () => ({
      src: '',
      setAttribute(this: Record<string, unknown>, name: string, value: unknown) {
        this[name] = value;
      },
    }),
  };
  const head = { appendChild: (script: ScriptElement) => document.attach(script) };
  const storage = new Map<string, string>();
  const window: Record<string, unknown> = {
    document: Object.assign(document, { head, body: head, documentElement: head }),
    location: {
      href: 'https://office.local/',
      protocol: 'https:',
      host: 'office.local',
      hostname: 'office.local',
      search: '',
      hash: '',
    },
    navigator: { userAgent: 'headless', platform: 'Win32', appVersion: '' },
    history: {},
    name: '',
    sessionStorage: {
      getItem: (key: string) => storage.get(key) ?? null,
      setItem: (key: string, value: string) => void storage.set(key, value),
      removeItem: (key: string) => void storage.delete(key),
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    postMessage: () => undefined,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    console,
    JSON,
    Promise,
    performance,
  };
  window['self'] = window['top'] = window['parent'] = window['window'] = window;
  return window as unknown as NodeWindow;
}

type Evaluate = (source: string) => unknown;

/**
 * A function scope that stands for the page's global scope: direct eval puts the scripts' `var`s into it. A
 * generator, because every evaluation must happen in the one activation whose variables the scripts share.
 */
function openScope(window: NodeWindow): Evaluate {
  const names = [
    'window',
    'self',
    'document',
    'location',
    'navigator',
    'history',
    'sessionStorage',
    'external',
  ];
  const values = names.map((name) => (window as unknown as Record<string, unknown>)[name]);
  const open = new Function(
    `return function* (${names.join(', ')}) { var __result; for (;;) __result = eval(yield __result); };`,
  ) as () => (this: unknown, ...values: unknown[]) => Generator<unknown, never, string>;
  const scope = open().apply(window, values);
  scope.next();
  return (source) => scope.next(source).value;
}

/** Globals that the scripts create by assignment to the window and then name without it. */
const assignedGlobals = [
  'Microsoft',
  'Type',
  'Sys',
  'Strings',
  'OfficeExtensionBatch',
  'OfficeRuntime',
  '_OfficeRuntimeNative',
  'CustomFunctions',
  'CustomFunctionMappings',
];

/** Runs one script file and mirrors the globals it declares onto the window object, as a page would. */
function runScript(evaluate: Evaluate, window: object, path: string): void {
  const source = readFileSync(path, 'utf8');
  for (const name of assignedGlobals) mirror(evaluate, window, name, `var ${name};`);
  const declared = [...source.matchAll(/^(?:var|function) (\w+)/gm)].map((match) => match[1] ?? '');
  // Scripts look their own globals up on the window while they still run, so these must be there before.
  for (const name of declared) mirror(evaluate, window, name, `var ${name};`);
  evaluate(`${source}\n//# sourceURL=${path}`);
}

function mirror(evaluate: Evaluate, window: object, name: string, declaration: string): void {
  if (Object.prototype.hasOwnProperty.call(window, name)) return;
  evaluate(declaration);
  Object.defineProperty(window, name, {
    configurable: true,
    enumerable: true,
    get: evaluate(`(function () { return ${name}; })`) as () => unknown,
    set: evaluate(`(function (value) { ${name} = value; })`) as (value: unknown) => void,
  });
}
