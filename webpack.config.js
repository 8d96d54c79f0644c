/**
 * Builds into dist/: the add-in's pages (web, gate), the workbench around them, and the programs that run in Node.
 *
 * P06_BASE_URL (https://…, default https://localhost:3000) is where the pages will be served from; it is written
 * into dist/manifest.xml. Example: P06_BASE_URL=https://office.example.vn/p06 npm run build
 */
/* eslint-disable @typescript-eslint/no-require-imports -- webpack-cli loads this file as CommonJS. */
const fs = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { BannerPlugin } = require('webpack');

const here = (...names) => path.resolve(__dirname, ...names);
const developmentUrl = 'https://localhost:3000';
const officeJs = here('node_modules/@microsoft/office-js');

function baseUrl() {
  const url = new URL(process.env.P06_BASE_URL || developmentUrl);
  if (url.protocol !== 'https:')
    throw new Error('P06_BASE_URL must begin with https://: Excel loads nothing else.');
  return url.href.replace(/\/$/, '');
}

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: { loader: 'ts-loader', options: { transpileOnly: true } },
};
/** Rooms whose modules only define things: what a page does not use is left out of it. */
const pure = {
  test: /\.tsx?$/,
  include: [
    'calendar',
    'files',
    'messages',
    'register',
    'monitoring',
    'validation',
    'reporting',
    'collection',
    'workbook',
    'documents',
    'actions',
  ].map((room) => here('src', room)),
  sideEffects: false,
};

const common = (mode) => ({
  mode,
  devtool: mode === 'production' ? false : 'source-map',
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: { rules: [typescript, pure] },
  performance: { hints: false },
});

/** The client library, unmodified and self-hosted: closed networks reach no CDN. Its licence travels with it. */
const officeFiles = [
  'dist/office.js',
  'dist/o15apptofilemappingtable.js',
  'dist/excel-win32-16.01.js',
  'dist/excel-web-16.00.js',
  'dist/excel-mac-16.00.js',
  'dist/excel-ios-16.00.js',
  'dist/telemetry/oteljs_agave.js',
  'dist/en-us/office_strings.js',
  'dist/vi-vn/office_strings.js',
  'LICENSE.md',
].map((file) => ({
  from: path.join(officeJs, file),
  to: path.posix.join('office', file.replace(/^dist\//, '')),
  info: { minimized: true },
}));

const addInPages = [
  { template: 'src/taskpane/taskpane.html', filename: 'taskpane.html', chunks: ['taskpane'] },
  { template: 'src/commands/tell.html', filename: 'tell.html', chunks: ['tell'] },
];

/** The same page for the workbench, which puts its Excel into the window before the page's office.js runs. */
const besideGrid = ({ template, filename, chunks }) => ({
  templateContent: fs
    .readFileSync(here(template), 'utf8')
    .replace('<head>', '<head><base href="../" /><script>parent.connectExcel(window)</script>'),
  filename: `workbench/${filename}`,
  publicPath: '',
  chunks,
});

const web = (mode) => ({
  ...common(mode),
  name: 'web',
  target: ['web', 'es2022'],
  entry: {
    taskpane: './src/taskpane/index.tsx',
    tell: './src/commands/tell.ts',
    formExcel: './src/taskpane/collect/formMaker/formExcel.ts',
    formMaker: './src/taskpane/collect/formMaker/makeForms.ts',
  },
  output: {
    path: here('dist'),
    filename: '[name].js',
    chunkFilename: 'chunks/[name].[contenthash:8].js',
    assetModuleFilename: 'files/[name].[contenthash:8][ext]',
    // Empties dist/ of earlier builds; the node build comes after this one and leaves it alone.
    clean: true,
  },
  plugins: [
    ...addInPages.flatMap((page) => [new HtmlPlugin(page), new HtmlPlugin(besideGrid(page))]),
    // A frame of the pane, with an Excel of its own before its office.js.
    new HtmlPlugin({
      template: 'src/taskpane/collect/formMaker/forms.html',
      filename: 'forms.html',
      chunks: ['formMaker'],
    }),
    new CopyPlugin({
      patterns: [
        ...officeFiles,
        { from: 'assets/*.png' },
        // The font of the charts in Word documents travels with its licence.
        {
          from: here('node_modules/@expo-google-fonts/tinos/LICENSE_FONT'),
          to: 'files/Tinos.LICENSE.txt',
          toType: 'file',
        },
        { from: 'assets/shortcuts/*.json' },
        {
          from: 'manifest.xml',
          to: 'manifest.xml',
          transform: (text) => text.toString('utf8').replaceAll(developmentUrl, baseUrl()),
        },
      ],
    }),
  ],
});

/** The workbench: a page of its own, which may use what the add-in's pages must not carry. */
const workbench = (mode) => ({
  ...common(mode),
  name: 'workbench',
  dependencies: ['web'],
  target: ['web', 'es2022'],
  entry: { workbench: './src/workbench/index.tsx' },
  output: {
    path: here('dist/workbench'),
    filename: '[name].js',
    chunkFilename: 'chunks/[name].[contenthash:8].js',
  },
  plugins: [
    new HtmlPlugin({ template: 'src/workbench/workbench.html', filename: 'index.html' }),
    new CopyPlugin({ patterns: [{ from: 'src/workbench/grid/grid.css' }] }),
  ],
});

/** What tells users of an Office that is too old: for the browser which such an Office brings along. */
const gate = (mode) => ({
  ...common(mode),
  name: 'gate',
  dependencies: ['web'],
  target: ['web', 'es5'],
  entry: { gate: './src/taskpane/gate.ts' },
  output: { path: here('dist'), filename: '[name].js' },
});

/** Marks dist/p06.js as a program. */
class Executable {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('Executable', (compilation) => {
      if (compilation.getAsset('p06.js')) fs.chmodSync(path.join(compiler.outputPath, 'p06.js'), 0o755);
    });
  }
}

const node = (mode) => ({
  ...common(mode),
  // What require is made for stays in node_modules, and is looked for from where the program lies.
  module: { ...common(mode).module, parser: { javascript: { createRequire: false } } },
  name: 'node',
  dependencies: ['web', 'gate'],
  target: 'node20',
  entry: {
    p06: './src/cli/main.ts',
    headless: { import: './src/headless/index.ts', library: { type: 'commonjs2' } },
  },
  output: {
    // One file each: programs are copied about.
    asyncChunks: false,
    path: here('dist'),
    filename: '[name].js',
    chunkFilename: 'chunks/node-[name].[contenthash:8].js',
  },
  // The file libraries stay in node_modules; the other packages are ES modules only, which require() cannot load in
  // Node 20, and are bundled.
  externals: [
    ({ request }, done) =>
      /^(@e965|@resvg|docx|fflate)(\/|$)/.test(request) ? done(null, `commonjs ${request}`) : done(),
  ],
  node: { __dirname: false, __filename: false },
  optimization: { minimize: false },
  plugins: [
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, test: /^p06\.js$/ }),
    new Executable(),
  ],
});

module.exports = (_env, { mode = 'production' } = {}) => [web(mode), gate(mode), workbench(mode), node(mode)];
