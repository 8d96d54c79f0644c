/**
 * `npm start [-- --port N]`: the add-in beside a spreadsheet grid, in a browser, without Excel. Installs what is missing,
 * builds if needed, and serves dist/ to this computer alone.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfNeeded } from './build.mjs';
import { ensureNodeModules } from './ensure.mjs';
import { inRoot } from './run.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'text/xml; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`--port ${values.port}: not a port number.`);
  process.exit(2);
}
ensureNodeModules();
await buildIfNeeded();

const dist = inRoot('dist');
const server = createServer((request, response) => {
  const pathname = decoded(new URL(request.url ?? '/', 'http://localhost').pathname);
  if (pathname === undefined) {
    response.writeHead(400).end();
    return;
  }
  if (pathname === '/') {
    response.writeHead(302, { location: '/workbench/index.html' }).end();
    return;
  }
  const file = join(dist, normalize(pathname));
  if (!file.startsWith(dist + sep) || !existsSync(file) || !statSync(file).isFile())
    response.writeHead(404).end();
  else {
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
    });
    createReadStream(file).pipe(response);
  }
});
/** A path's own letters; undefined where it is none. */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

server.on('error', (error) => {
  console.error(`Port ${port}: ${error.message}`);
  process.exit(1);
});
server.listen(port, '127.0.0.1', () => {
  console.log(`Open http://127.0.0.1:${server.address().port}/ in a browser. Ctrl+C ends it.`);
});
