// SPDX-License-Identifier: GPL-3.0-or-later
// A real OpenID provider on loopback, for the demo and the tests. See README.md; `--help` lists the options.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { parseArgs } from 'node:util';
import { Provider } from 'oidc-provider';
import { startControl } from './control.mjs';
import { Gate } from './gate.mjs';
import { Ledger, watchIssuing } from './ledger.mjs';
import { makeConfiguration } from './configuration.mjs';
import { makeInteractions } from './interactions.mjs';
import { setProviderName } from './pages.mjs';
import { Store } from './store.mjs';

const help = `provider.mjs: a real OpenID provider on 127.0.0.1, for the demo and the tests.

  --port N                 where to listen; 0, the default, takes a free port
  --name NAME              what its pages call it; default "Example ID"
  --access-token-ttl S     seconds an access token lives; default 3600
  --refresh-token-ttl S    seconds a refresh token lives; default 14 days
  --require-dpop-nonce     DPoP proofs must carry a nonce of this server
  --no-dpop                no DPoP: all tokens are bearer tokens
  --no-par                 no pushed authorization requests
  --tls-cert FILE --tls-key FILE   https instead of http
  --control                also start the control endpoint
  --plant-canaries         the control endpoint gives token values, not only their hashes
  --exit-with-stdin        end when standard input ends, so when the program that started it does
  --help

When it listens it prints one line of JSON: {"issuer":…,"control":…,"pid":…}; control is null without --control.
It ends on SIGTERM or SIGINT.
`;

function readOptions() {
    const { values } = parseArgs({
        options: {
            port: { type: 'string', default: '0' },
            name: { type: 'string', default: 'Example ID' },
            'access-token-ttl': { type: 'string', default: '3600' },
            'refresh-token-ttl': { type: 'string', default: String(14 * 24 * 3600) },
            'require-dpop-nonce': { type: 'boolean', default: false },
            'no-dpop': { type: 'boolean', default: false },
            'no-par': { type: 'boolean', default: false },
            'tls-cert': { type: 'string' },
            'tls-key': { type: 'string' },
            control: { type: 'boolean', default: false },
            'plant-canaries': { type: 'boolean', default: false },
            'exit-with-stdin': { type: 'boolean', default: false },
            help: { type: 'boolean', default: false },
        },
    });
    if (values.help) {
        process.stdout.write(help);
        process.exit(0);
    }
    return values;
}

function wholeNumber(options, name, lowest) {
    const value = Number(options[name]);
    if (!Number.isInteger(value) || value < lowest)
        throw new Error(`--${name} must be a whole number from ${lowest}`);
    return value;
}

// Standard output carries one line. The library's remarks go elsewhere, but for one about gate.mjs, which reads the body
// of a token request on purpose.
function quietLibrary() {
    const isExpected = (line) => String(line).includes('already parsed request body');
    console.info = (...line) => console.error(...line);
    console.warn = (...line) => isExpected(line) || console.error(...line);
}

function makeServer(options) {
    const { 'tls-cert': cert, 'tls-key': key } = options;
    if (!cert !== !key)
        throw new Error('--tls-cert and --tls-key go together');
    return cert ? createTlsServer({ cert: readFileSync(cert), key: readFileSync(key) }) : createServer();
}

const listen = (server, port) => new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
        server.off('error', reject);
        resolve(server.address().port);
    });
});

const stop = (server) => new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
});

async function main() {
    quietLibrary();
    const options = readOptions();
    const ttl = wholeNumber(options, 'access-token-ttl', 1);
    const refreshTokenTtl = wholeNumber(options, 'refresh-token-ttl', 1);
    const server = makeServer(options);
    // The issuer names the port, so the port comes first; who knocks meanwhile waits for the provider.
    let isReady;
    const ready = new Promise((resolve) => { isReady = resolve; });
    server.on('request', async (request, response) => (await ready)(request, response));
    const port = await listen(server, wholeNumber(options, 'port', 0));
    const issuer = `${options['tls-cert'] ? 'https' : 'http'}://127.0.0.1:${port}`;

    const settings = { accessTokenTtl: ttl, rotation: { mode: 'reuse-revokes', grace_seconds: 0 } };
    const store = new Store(() => settings.rotation);
    const ledger = new Ledger({ keepValues: options['plant-canaries'] });
    const gate = new Gate(ledger);

    setProviderName(options.name);
    const provider = new Provider(issuer, makeConfiguration({
        port, store, settings, refreshTokenTtl,
        requireDpopNonce: options['require-dpop-nonce'], offersDpop: !options['no-dpop'], offersPar: !options['no-par'],
    }));
    provider.use(gate.middleware);
    provider.use(makeInteractions(provider));
    provider.on('server_error', (ctx, error) => console.error(error));
    watchIssuing(provider, ledger);
    isReady(provider.callback());

    const door = {
        open: async () => { server.listening || await listen(server, port); },
        close: async () => { server.listening && await stop(server); },
    };
    const control = options.control ? await startControl({ gate, ledger, store, settings, door }) : null;

    const end = () => process.exit(0);
    process.on('SIGTERM', end);
    process.on('SIGINT', end);
    if (options['exit-with-stdin'])
        process.stdin.on('end', end).on('error', end).resume();

    const controlUrl = control && `http://127.0.0.1:${control.address().port}`;
    process.stdout.write(`${JSON.stringify({ issuer, control: controlUrl, pid: process.pid })}\n`);
}

main().catch((error) => {
    process.stderr.write(`provider: ${error.message}\n`);
    process.exit(1);
});
