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
  report: `${sheet}<rect x="8" y="18" width="4" height="7" fill="#0f5132"/><rect x="14" y="12" width="4" height="13" fill="#198754"/><rect x="20" y="7" width="4" height="18" fill="#ffb000"/>`,
  views: `${sheet}<path d="M7 8h18l-7 8v8l-4 2V16z" fill="#198754"/>`,
  duties: `${sheet}<circle cx="12" cy="11" r="4" fill="#0f5132"/><path d="M5 25c0-9 14-9 14 0z" fill="#0f5132"/><rect x="20" y="10" width="6" height="3" fill="#ffb000"/><rect x="21" y="17" width="5" height="3" fill="#ffb000"/>`,
  review: `${sheet}<circle cx="16" cy="16" r="9" fill="none" stroke="#198754" stroke-width="3"/><path d="M16 10v6l5 3" fill="none" stroke="#dc3545" stroke-width="3"/>`,
};
const sizes = {
  app: [16, 32, 64, 80, 128],
  pane: [16, 32, 80],
  check: [16, 32, 80],
  highlight: [16, 32, 80],
  report: [16, 32, 80],
  views: [16, 32, 80],
  duties: [16, 32, 80],
  review: [16, 32, 80],
};

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
