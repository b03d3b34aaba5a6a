// SPDX-License-Identifier: GPL-3.0-or-later
// Stands in front of the provider: names and counts every request, and plays the faults that the control endpoint orders.
import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'node:querystring';

const MAX_BODY = 256 * 1024;

// The paths of oidc-provider, by the names that the control endpoint uses.
const endpoints = {
    '/auth': 'authorization',
    '/token': 'token',
    '/token/revocation': 'revocation',
    '/token/introspection': 'introspection',
    '/me': 'userinfo',
    '/.well-known/openid-configuration': 'discovery',
    '/.well-known/oauth-authorization-server': 'discovery',
    '/jwks': 'jwks',
    '/request': 'par',
    '/device/auth': 'device_authorization',
    '/session/end': 'end_session',
};

const grants = {
    authorization_code: 'token_code',
    refresh_token: 'token_refresh',
    'urn:ietf:params:oauth:grant-type:device_code': 'token_device',
};

export const endpointNames = [
    ...new Set([...Object.values(endpoints).filter((name) => name !== 'token'), ...Object.values(grants), 'token_other']),
];

const noOutcomes = () => ({ ok: 0, refused: 0, failed: 0 });

export class Gate {
    #faults = []; // { endpoint, kind, times, … }, the oldest first
    #ledger;

    constructor(ledger) {
        this.#ledger = ledger;
        this.resetCounts();
    }

    resetCounts() {
        this.requests = Object.fromEntries(endpointNames.map((name) => [name, 0]));
        //! ok: tokens were given. refused: the provider said no. failed: a fault was played, or the provider broke.
        this.outcomes = { code: noOutcomes(), refresh: noOutcomes(), device: noOutcomes() };
        this.#ledger.forgetPresentations();
    }

    //! endpoint: one of endpointNames, or "token" for all of token_*, or "*" for every endpoint.
    addFault(fault) {
        this.#faults.push(fault);
    }

    clearFaults() {
        this.#faults = [];
    }

    //! A Koa middleware for `provider.use`.
    middleware = async (ctx, next) => {
        const name = await this.#nameOf(ctx);
        if (name === undefined)
            return next();
        this.requests[name] += 1;

        const delay = this.#take(name, 'delay');
        if (delay?.when === 'before')
            await sleep(delay.milliseconds);

        const before = this.#take(name, 'fail') ?? this.#take(name, 'drop', 'before');
        if (before) {
            this.#countOutcome(name, 'failed');
            return play(before, ctx);
        }

        await next();
        this.#countOutcome(name, outcomeOf(ctx.status));

        if (delay?.when === 'after')
            await sleep(delay.milliseconds);
        const after = this.#take(name, 'drop', 'after');
        if (after)
            play(after, ctx);
    };

    async #nameOf(ctx) {
        const name = endpoints[ctx.path];
        if (name !== 'token' || ctx.method !== 'POST')
            return name === 'token' ? 'token_other' : name;
        // The grant type stands in the body; oidc-provider takes a body that was read before from `req.body`.
        ctx.req.body = await readBody(ctx);
        const form = parse(ctx.req.body);
        if (form.grant_type === 'refresh_token' && typeof form.refresh_token === 'string')
            this.#ledger.presented(form.refresh_token);
        return grants[form.grant_type] ?? 'token_other';
    }

    #take(name, kind, when) {
        const matches = (fault) => fault.kind === kind && (when === undefined || fault.when === when)
            && (fault.endpoint === name || fault.endpoint === '*'
                || (fault.endpoint === 'token' && name.startsWith('token_')));
        const fault = this.#faults.find(matches);
        if (fault && --fault.times <= 0)
            this.#faults.splice(this.#faults.indexOf(fault), 1);
        return fault;
    }

    #countOutcome(name, outcome) {
        const counter = this.outcomes[name.replace(/^token_/, '')];
        if (counter)
            counter[outcome] += 1;
    }
}

const outcomeOf = (status) => (status < 400 ? 'ok' : status < 500 ? 'refused' : 'failed');

function play(fault, ctx) {
    if (fault.kind === 'drop') {
        ctx.respond = false;
        ctx.req.socket.destroy();
        return;
    }
    ctx.status = fault.status;
    ctx.body = typeof fault.body === 'object' ? JSON.stringify(fault.body) : fault.body ?? '';
    ctx.type = fault.content_type ?? 'application/json';
    ctx.set(fault.headers ?? {});
}

async function readBody(ctx) {
    const chunks = [];
    let size = 0;
    for await (const chunk of ctx.req) {
        size += chunk.length;
        ctx.assert(size <= MAX_BODY, 413);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString();
}
