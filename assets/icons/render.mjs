/** Draws the icons of the add-in: node assets/icons/render.mjs writes assets/<name>-<size>.png. Needs Chromium. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..');
const sheet =
  '<rect x="3" y="2" width="26" height="28" rx="3" fill="#fff" stroke="#0f5132" stroke-width="2"/>';
const line = (y, width, fill = '#0f5132') =>
  `<rect x="8" y="${y}" width="${width}" height="3" fill="${fill}"/>`;
const drawings = {
  app: '<rect x="1" y="1" width="30" height="30" rx="6" fill="#0f5132"/><path d="M8 17l6 6L25 9" fill="none" stroke="#ffd43b" stroke-width="4"/>',
  pane: `${sheet}<rect x="18" y="3" width="10" height="26" fill="#8fd0a9"/>${line(9, 7)}${line(15, 7)}${line(21, 7)}`,
  check: `${sheet}<path d="M8 16l5 6L24 9" fill="none" stroke="#198754" stroke-width="4"/>`,
  highlight: `${sheet}${line(8, 16)}${line(14, 16, '#dc3545')}${line(20, 16, '#ffb000')}`,
  load: `${sheet}<path d="M16 7v13M10 15l6 6 6-6" fill="none" stroke="#198754" stroke-width="4"/>${line(24, 16)}`,
  entries: `${sheet}${line(9, 16)}<path d="M10 24l2-6 9-9 4 4-9 9z" fill="#ffb000" stroke="#0f5132" stroke-width="1.5"/>`,
  why: `${sheet}<path d="M11 12a5 5 0 1 1 7 5c-2 1-2 2-2 4" fill="none" stroke="#dc3545" stroke-width="3.5"/><rect x="14" y="23" width="4" height="4" fill="#dc3545"/>`,
  tasks: `${sheet}${[8, 14, 20].map((y) => `<rect x="7" y="${y}" width="4" height="4" fill="#198754"/><rect x="13" y="${y}" width="12" height="4" fill="#0f5132"/>`).join('')}`,
  week: `<rect x="3" y="5" width="26" height="24" rx="3" fill="#fff" stroke="#0f5132" stroke-width="2"/><rect x="3" y="5" width="26" height="7" rx="2" fill="#0f5132"/><rect x="8" y="16" width="16" height="7" fill="#ffb000"/><rect x="8" y="1" width="3" height="7" fill="#198754"/><rect x="21" y="1" width="3" height="7" fill="#198754"/>`,
  findings: `${sheet}<path d="M16 6l9 17H7z" fill="#ffb000" stroke="#0f5132" stroke-width="1.5"/><rect x="15" y="12" width="2.5" height="6" fill="#0f5132"/><rect x="15" y="19.5" width="2.5" height="2.5" fill="#0f5132"/>`,
  report: `${sheet}<rect x="8" y="18" width="4" height="7" fill="#0f5132"/><rect x="14" y="12" width="4" height="13" fill="#198754"/><rect x="20" y="7" width="4" height="18" fill="#ffb000"/>`,
  views: `${sheet}<path d="M7 8h18l-7 8v8l-4 2V16z" fill="#198754"/>`,
  duties: `${sheet}<circle cx="12" cy="11" r="4" fill="#0f5132"/><path d="M5 25c0-9 14-9 14 0z" fill="#0f5132"/><rect x="20" y="10" width="6" height="3" fill="#ffb000"/><rect x="21" y="17" width="5" height="3" fill="#ffb000"/>`,
  review: `${sheet}<circle cx="16" cy="16" r="9" fill="none" stroke="#198754" stroke-width="3"/><path d="M16 10v6l5 3" fill="none" stroke="#dc3545" stroke-width="3"/>`,
};
/** Every size that Office takes for the ribbon; it picks by the screen's scale. */
const ribbon = [16, 20, 24, 32, 40, 48, 64, 80];
const sizes = Object.fromEntries(
  Object.keys(drawings).map((name) => [name, name === 'app' ? [16, 32, 64, 80, 128] : ribbon]),
);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const [name, list] of Object.entries(sizes)) {
  for (const size of list) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}" style="display:block">${drawings[name]}</svg>`,
    );
    await page.screenshot({ path: join(folder, `${name}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
