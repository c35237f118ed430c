// A plain static host: files, the index.html of folders, a redirect to the folder's slash, 404. Knows nothing of Daymark.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = { '.html': 'text/html', '.json': 'application/json' };

export async function serve(root) {
  const server = createServer((request, response) => {
    answer(root, new URL(request.url, 'http://localhost').pathname, response).catch(() => response.writeHead(404).end());
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

async function answer(root, pathname, response) {
  const path = normalize(join(root, decodeURIComponent(pathname)));
  if (path !== root && !path.startsWith(root + sep)) {
    throw new Error('outside of the site');
  }
  const isFolder = (await stat(path)).isDirectory();
  if (isFolder && !pathname.endsWith('/')) {
    response.writeHead(301, { location: `${pathname}/` }).end();
    return;
  }
  const file = isFolder ? join(path, 'index.html') : path;
  await stat(file);
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}
