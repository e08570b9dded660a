/** One https server that answers for all the real host names. The browser is told by `hostRules` that they live here. */

import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { PICTURE_HOSTS, pictureFor } from './pictures.ts';
import type { Scenario, SimulatedResponse } from './scenario.ts';

/** One request the server has seen, in order of arrival. */
export interface LoggedRequest {
  host: string;
  /** Path and query. */
  path: string;
  method: string;
  headers: IncomingHttpHeaders;
  body: string;
  status: number;
}

export interface Backoffice {
  port: number;
  /** PEM, self-signed; start the browser with `--ignore-certificate-errors` rather than trusting it. */
  certificate: string;
  /** Every request since the start, newest last. */
  requests: LoggedRequest[];
  /** Value of Chromium's `--host-resolver-rules` for this server. */
  hostRules: string;
  stop(): Promise<void>;
}

/** All real hosts the scenarios live on, and those of the platforms' pictures. */
export const hostsOf = (scenarios: readonly Scenario[]): string[] => [
  ...new Set([...scenarios.map((scenario) => new URL(scenario.url).host), ...PICTURE_HOSTS]),
];

/** `--host-resolver-rules`: the scenarios' hosts lead to our server, every other name is unknown at once. */
export const hostRules = (port: number, scenarios: readonly Scenario[]): string =>
  [
    ...hostsOf(scenarios).map((host) => `MAP ${host}:443 127.0.0.1:${port}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
  ].join(', ');

async function bodyOf(message: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

const NOT_FOUND: SimulatedResponse = { status: 404, contentType: 'text/plain; charset=utf-8', body: 'Nothing here' };

/** What the scenarios answer; 404 where none of them does. Scenarios of the same host are asked in their order. */
export async function answer(
  scenarios: readonly Scenario[],
  request: { method: string; url: URL; body: string },
): Promise<SimulatedResponse> {
  const picture = pictureFor(request.url);
  if (picture) return picture;
  for (const scenario of scenarios) {
    if (new URL(scenario.url).host !== request.url.host) continue;
    const response = await scenario.respond(request);
    if (response) return response;
  }
  return NOT_FOUND;
}

function send(response: ServerResponse, { status = 200, contentType, headers, body }: SimulatedResponse): void {
  response.writeHead(status, { 'cache-control': 'no-store', ...headers, 'content-type': contentType });
  response.end(body);
}

/**
 * Starts the server on 127.0.0.1 (`port` 0 or absent: a free one). Answers by Host header and path; a scenario that
 * throws becomes a 500 with the error's text, so that a test sees why.
 */
export async function startBackoffice(options: { scenarios: readonly Scenario[]; port?: number }): Promise<Backoffice> {
  const { scenarios } = options;
  const requests: LoggedRequest[] = [];
  const pem = await generate([{ name: 'commonName', value: 'simulated back office' }], { keySize: 2048 });

  async function handle(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = message.headers.host ?? '';
    const path = message.url ?? '/';
    const method = message.method ?? 'GET';
    const body = await bodyOf(message);
    const answered = await answer(scenarios, { method, url: new URL(`https://${host}${path}`), body }).catch(
      (error: unknown): SimulatedResponse => ({
        status: 500,
        contentType: 'text/plain; charset=utf-8',
        body: String(error),
      }),
    );
    requests.push({ host, path, method, headers: message.headers, body, status: answered.status ?? 200 });
    send(response, answered);
  }

  const server: Server = createServer({ key: pem.private, cert: pem.cert }, (message, response) => {
    void handle(message, response);
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(options.port ?? 0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;

  return {
    port,
    certificate: pem.cert,
    requests,
    hostRules: hostRules(port, scenarios),
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
