// A static file server, on node:http alone. It sends the strict policy that a university's web server may
// send, so that what works here works there.
//
//   node scripts/serve.mjs [folder] [--port 5173] [--mount /sub/path/]

import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "font-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Serves a folder on 127.0.0.1.
 *
 * @param {object} options
 * @param {string} options.root the folder
 * @param {number} [options.port] 0, the default, takes any free one
 * @param {boolean} [options.next] when the port is taken, try those after it
 * @param {string} [options.mount] the path at which the folder appears, '/' by default
 * @param {Record<string, string | null>} [options.headers] added to every answer; null removes a header
 * @returns {Promise<{url: string, port: number, close: () => Promise<void>}>}
 */
export async function serve({ root, port = 0, next = false, mount = '/', headers = {} }) {
  const folder = await realpath(resolve(root));
  const base = `/${mount}/`.replace(/\/+/g, '/');
  const server = createServer((request, response) => {
    answer(folder, base, headers, request, response).catch(() => refuse(response, 500, 'Server error'));
  });
  const taken = await listen(server, port, next);
  return {
    url: `http://127.0.0.1:${taken}${base}`,
    port: taken,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answer(folder, base, headers, request, response) {
  const common = { 'content-security-policy': POLICY, 'x-content-type-options': 'nosniff', ...headers };
  for (const [name, value] of Object.entries(common)) if (value != null) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, 405, 'Method not allowed');
  const file = await find(folder, base, request.url);
  if (!file) return refuse(response, 404, 'Not found');
  response.writeHead(200, {
    'content-type': TYPES[extname(file.path).toLowerCase()] ?? 'application/octet-stream',
    'content-length': file.size,
    'cache-control': 'no-cache',
  });
  if (request.method === 'HEAD') return response.end();
  createReadStream(file.path)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** The file an address names, or null. Nothing outside the folder is ever named, not by a link either. */
async function find(folder, base, address) {
  let path;
  try {
    path = decodeURIComponent(address.split(/[?#]/)[0]);
  } catch {
    return null;
  }
  if (path.includes('\0') || path.includes('\\') || !path.startsWith(base)) return null;
  if (path.endsWith('/')) path += 'index.html';
  try {
    const found = await realpath(join(folder, path.slice(base.length)));
    if (!found.startsWith(folder + sep)) return null;
    const { size, isFile } = await stat(found).then((s) => ({ size: s.size, isFile: s.isFile() }));
    return isFile ? { path: found, size } : null;
  } catch {
    return null;
  }
}

function refuse(response, status, text) {
  if (response.headersSent) return response.destroy();
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' });
  response.end(`${status} ${text}\n`);
}

function listen(server, port, next) {
  return new Promise((done, fail) => {
    server.once('error', (error) => {
      if (next && error.code === 'EADDRINUSE' && port < 65535)
        listen(server, port + 1, next).then(done, fail);
      else fail(error);
    });
    server.listen(port, '127.0.0.1', () => {
      server.removeAllListeners('error');
      done(server.address().port);
    });
  });
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string', default: '5173' }, mount: { type: 'string', default: '/' } },
  });
  const { url } = await serve({
    root: positionals[0] ?? 'dist',
    port: Number(values.port),
    next: true,
    mount: values.mount,
  });
  console.log(url);
}
