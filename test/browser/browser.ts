import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
  type Request,
} from 'playwright-core';
import { chromiumPath } from '../support/programs';
import type { Role } from '../../src/actions';
import type { TestHostOptions } from './host';
import { hostScript } from './hostScript';

const root = join(__dirname, '..', '..');
const dist = join(root, 'dist');

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
};

/** Fails with one line if the pages were not built. */
export function requireBuild(): void {
  if (!existsSync(join(dist, 'taskpane.html')))
    throw new Error('dist/taskpane.html is missing: run npm run build');
}

/** Serves the folders on loopback; the first that has a file gives it, once it may. */
function serve(folders: readonly string[], given: () => Promise<void>): Promise<Server> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = folders.map((folder) => join(folder, path)).find((each) => existsSync(each));
    // Chromium asks for an icon of its own accord.
    if (path === '/favicon.ico') response.writeHead(204).end();
    else if (!file) response.writeHead(404).end();
    else
      void given().then(() =>
        response
          .writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' })
          .end(readFileSync(file)),
      );
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

export interface PageOptions extends TestHostOptions {
  readonly width: number;
  /** How many times slower than this machine. */
  readonly slowness: number;
  /** For whom the pane speaks, as if it had been chosen on this computer before; '': nobody ever chose. */
  readonly role: Role | '';
}

/** `P06_SLOW=4` runs the browser tests as on a machine four times slower: what waits for the wrong thing shows. */
const usualSlowness = Number(process.env['P06_SLOW'] ?? 1);

/** How long a test waits for one thing, in milliseconds; on a machine that others use too some take long. */
const patience = 120_000;

/** Makes a page so many times slower than this machine. */
export async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/**
 * Whether who asked for a file no longer waits: its frame is closed, or a worker ended about the time the request was
 * given up (whose worker asked, a browser does not say). That they ended is told later than that the request was.
 */
async function isGone(request: Request, workers: { ended: number }): Promise<boolean> {
  const givenUp = performance.now();
  while (performance.now() - givenUp < 5000) {
    if (request.frame().isDetached() || workers.ended > givenUp - 1500) return true;
    await setTimeout(50);
  }
  return false;
}

/** The built add-in in a browser, on loopback alone. */
export class AddInBrowser {
  /** Requests that left this computer, errors of the pages and files they missed: to be empty. */
  readonly troubles: string[] = [];
  /** What is still to be told a trouble or none. */
  private readonly looks: Promise<void>[] = [];
  /** Windows that go with the test that opened them. */
  private readonly passing = new Set<BrowserContext>();
  /** Windows that are closed whatever they still ask for. */
  private readonly closing = new WeakSet<BrowserContext>();

  private constructor(
    private readonly server: Server,
    private readonly browser: Browser,
    private readonly host: string,
    private readonly drive: { given: () => Promise<void> },
  ) {}

  /** @param folder more pages to serve, beside dist/. */
  static async start(folder?: string): Promise<AddInBrowser> {
    requireBuild();
    const drive = { given: () => Promise.resolve() };
    const [server, host, browser] = await Promise.all([
      serve(folder === undefined ? [dist] : [dist, folder], () => drive.given()),
      hostScript(),
      chromium.launch({
        executablePath: chromiumPath(),
        args: [
          '--headless',
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      }),
    ]);
    return new AddInBrowser(server, browser, host, drive);
  }

  /** A network drive that hangs: after so many more files it gives the next when what is returned is called. */
  hangAfter(files: number): () => void {
    let left = files;
    let release = (): void => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    this.drive.given = () => (left-- > 0 ? Promise.resolve() : released);
    return () => release();
  }

  get base(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Opens a page of dist/ as Excel does: in a window of its own, with a new workbook behind office.js. */
  async open(path: string, options: Partial<PageOptions> = {}): Promise<Page> {
    const {
      width = 320,
      locale = 'vi-VN',
      theme = 'light',
      workbook,
      requirementSets,
      slowness = usualSlowness,
      readOnly,
      role = 'secretariat',
    } = options;
    const page = await this.watchedPage({
      viewport: { width, height: 900 },
      locale,
      // What Windows does to a page under a contrast theme.
      forcedColors: theme === 'highContrast' ? 'active' : 'none',
      colorScheme: theme === 'light' ? 'light' : 'dark',
    });
    await slowDown(page, slowness);
    await page.clock.setFixedTime('2025-01-23T09:00:00');
    await page.addInitScript((facts) => (window.testHostOptions = facts), {
      locale,
      theme,
      workbook,
      requirementSets,
      readOnly,
    });
    await page.addInitScript((chosen) => {
      // A blank page keeps nothing.
      if (location.protocol === 'about:' || chosen === '') return;
      if (localStorage.getItem('p06.role') === null) localStorage.setItem('p06.role', chosen);
    }, role);
    await page.addInitScript({ content: this.host });
    await page.goto(path === 'about:blank' ? path : `${this.base}/${path}`);
    return page;
  }

  /** Opens the workbench, which brings its own Excel and its own day. */
  async openWorkbench(locale = 'vi-VN', height = 850): Promise<Page> {
    const page = await this.watchedPage({ viewport: { width: 1400, height }, locale });
    await slowDown(page, usualSlowness);
    await page.goto(`${this.base}/workbench/index.html`);
    return page;
  }

  /** A page whose requests and errors are looked at. */
  private async watchedPage(options: BrowserContextOptions): Promise<Page> {
    const context = await this.browser.newContext(options);
    this.passing.add(context);
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    const workers = { ended: -Infinity };
    page.on('worker', (worker) => worker.on('close', () => (workers.ended = performance.now())));
    page.on('request', (request) => {
      if (!request.url().startsWith(this.base)) this.troubles.push(`request: ${request.url()}`);
    });
    page.on('requestfailed', (request) => {
      if (this.closing.has(context)) return;
      const tell = (): void => void this.troubles.push(`failed: ${request.url()}`);
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') tell();
      else this.looks.push(isGone(request, workers).then((gone) => (gone ? undefined : tell())));
    });
    page.on('response', (response) => {
      if (response.status() >= 400) this.troubles.push(`${response.status()}: ${response.url()}`);
    });
    page.on('pageerror', (error) => this.troubles.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.troubles.push(`console: ${message.text()}`);
    });
    return page;
  }

  /** The page stays open after this test: others go on in it. */
  keep(page: Page): Page {
    this.passing.delete(page.context());
    return page;
  }

  /** To be called after each test: closes its pages, which would go on working beside the next, and sees that no troubles came. */
  async endTest(): Promise<void> {
    await Promise.all(this.looks.splice(0));
    const windows = [...this.passing];
    this.passing.clear();
    for (const window of windows) this.closing.add(window);
    await Promise.all(windows.map((window) => window.close()));
    expect(this.troubles).toEqual([]);
  }

  /** @throws Error telling what troubles came after the last look at them. */
  async close(): Promise<void> {
    await Promise.all(this.looks);
    await this.browser.close();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
    if (this.troubles.length > 0) throw new Error(this.troubles.join('\n'));
  }
}
