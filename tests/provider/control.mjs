// SPDX-License-Identifier: GPL-3.0-or-later
// The control endpoint: a second server on loopback through which a test looks at the provider and plays its administrator.
// JSON in, JSON out. It exists only with --control, and never on an address that others can reach.
import { createServer } from 'node:http';
import { endpointNames } from './gate.mjs';

class BadRequest extends Error {}

const demand = (condition, sentence) => {
    if (!condition)
        throw new BadRequest(sentence);
};
const isCount = (value) => Number.isInteger(value) && value > 0;
const isDuration = (value) => Number.isFinite(value) && value >= 0;

function checkFault({ endpoint, times, when }, phases) {
    demand([...endpointNames, 'token', '*'].includes(endpoint), `endpoint must be *, token or one of ${endpointNames.join(', ')}`);
    demand(isCount(times), 'times must be a positive whole number');
    demand(phases.includes(when), `when must be one of ${phases.join(', ')}`);
}

//! door: { open(), close() }, the provider's own listening socket.
const makeRoutes = ({ gate, ledger, store, settings, door }) => ({
    'GET /counts': () => ({ requests: gate.requests, outcomes: gate.outcomes, max_presentations: ledger.maxPresentations }),
    'POST /reset-counts': () => gate.resetCounts(),

    'GET /grants': () => store.grants(),
    'GET /tokens-of-record': () => ledger.tokens,
    'POST /expire-access-tokens': () => ({ expired: store.expireAccessTokens() }),
    'POST /revoke-grants': ({ account }) => ({ revoked: store.revokeGrants(account) }),

    'POST /fail': ({ times = 1, ...fault }) => {
        checkFault({ ...fault, times, when: 'before' }, ['before']);
        demand(Number.isInteger(fault.status) && fault.status >= 200 && fault.status <= 599, 'status must be 200 to 599');
        gate.addFault({ ...fault, kind: 'fail', times });
    },
    'POST /delay': ({ endpoint, milliseconds, times = 1, when = 'before' }) => {
        checkFault({ endpoint, times, when }, ['before', 'after']);
        demand(isDuration(milliseconds), 'milliseconds must be a number from 0');
        gate.addFault({ kind: 'delay', endpoint, milliseconds, times, when });
    },
    'POST /drop': ({ endpoint, times = 1, when = 'before' }) => {
        checkFault({ endpoint, times, when }, ['before', 'after']);
        gate.addFault({ kind: 'drop', endpoint, times, when });
    },
    'POST /clear-faults': () => gate.clearFaults(),

    'POST /rotation': ({ mode, grace_seconds = 10 }) => {
        demand(['reuse-revokes', 'grace', 'off'].includes(mode), 'mode must be reuse-revokes, grace or off');
        demand(isDuration(grace_seconds), 'grace_seconds must be a number from 0');
        settings.rotation = { mode, grace_seconds };
    },
    'POST /access-token-ttl': ({ seconds }) => {
        demand(isCount(seconds), 'seconds must be a positive whole number');
        settings.accessTokenTtl = seconds;
    },

    'POST /down': () => door.close(),
    'POST /up': () => door.open(),
});

//! Listens on a free port of 127.0.0.1 and returns the server.
export async function startControl(parts) {
    const routes = makeRoutes(parts);
    const server = createServer(async (request, response) => {
        const { status, body } = await answer(routes, request);
        response.writeHead(status, { 'content-type': 'application/json' }).end(`${JSON.stringify(body ?? { ok: true })}\n`);
    });
    await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    return server;
}

async function answer(routes, request) {
    const route = routes[`${request.method} ${request.url.split('?')[0]}`];
    if (!route)
        return { status: 404, body: { error: 'no such route', routes: Object.keys(routes) } };
    try {
        return { status: 200, body: await route(await readJson(request)) };
    } catch (error) {
        return { status: error instanceof BadRequest ? 400 : 500, body: { error: error.message } };
    }
}

async function readJson(request) {
    let body = '';
    for await (const chunk of request)
        body += chunk;
    try {
        return body === '' ? {} : JSON.parse(body);
    } catch {
        throw new BadRequest('the body must be JSON');
    }
}
