// H: node:http sends a prepared answer. What no service on this runtime can go below.
import { createServer } from 'node:http';
import { listen } from './listen.js';
import { readPrepared } from './prepared.js';

const bodies = new Map(
  Object.entries(readPrepared()).map(([key, data]) => [`/${key}`, JSON.stringify({ data })]),
);

listen(
  createServer((request, response) => {
    request.resume().on('end', () => {
      const body = bodies.get(request.url ?? '') ?? '';
      response.writeHead(body ? 200 : 404, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
      });
      response.end(body);
    });
  }),
);
