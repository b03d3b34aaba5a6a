// SPDX-License-Identifier: GPL-3.0-or-later
// What happens between the authorization request and its answer: who are you, and do you allow this?
import { parse } from 'node:querystring';
import * as pages from './pages.mjs';

const ROUTE = /^\/interaction\/([\w-]+)(?:\/(login|consent|abort))?$/;
const MAX_BODY = 16 * 1024;

//! A Koa middleware for `provider.use`.
export const makeInteractions = (provider) => async function interactions(ctx, next) {
    const [, , step = 'show'] = ctx.path.match(ROUTE) ?? [];
    if (!ROUTE.test(ctx.path) || (step === 'show') !== (ctx.method === 'GET'))
        return next();

    ctx.set('Cache-Control', 'no-store');
    ctx.set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'");
    ctx.type = 'html';
    try {
        await steps[step](ctx, provider, await provider.interactionDetails(ctx.req, ctx.res));
    } catch (error) {
        // Most often: the page was left open too long, or its cookie belongs to another browser.
        ctx.status = error.status ?? 500;
        pages.renderError(ctx, { error: error.error ?? error.name, error_description: error.error_description ?? error.message });
    }
};

const steps = {
    async show(ctx, provider, interaction) {
        const client = await clientName(provider, interaction);
        ctx.body = interaction.prompt.name === 'consent'
            ? pages.consent({ ...asked(interaction), client, uid: interaction.uid, account: interaction.session.accountId })
            : pages.login({ client, uid: interaction.uid, hint: interaction.params.login_hint });
    },

    async login(ctx, provider, interaction) {
        const { login = '', password = '' } = await readForm(ctx);
        if (login.trim() === '' || password === '') {
            const problem = 'Enter a user name and a password.';
            ctx.status = 422;
            ctx.body = pages.login({ client: await clientName(provider, interaction), uid: interaction.uid, hint: login, problem });
            return;
        }
        await finish(ctx, provider, { login: { accountId: login.trim() }, select_account: {} });
    },

    async consent(ctx, provider, interaction) {
        const { grantId, session, params, prompt: { details } } = interaction;
        const grant = grantId
            ? await provider.Grant.find(grantId)
            : new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
        grant.addOIDCScope((details.missingOIDCScope ?? []).join(' '));
        grant.addOIDCClaims(details.missingOIDCClaims ?? []);
        for (const [resource, scopes] of Object.entries(details.missingResourceScopes ?? {}))
            grant.addResourceScope(resource, scopes.join(' '));
        await finish(ctx, provider, { consent: { grantId: await grant.save() } });
    },

    async abort(ctx, provider) {
        await finish(ctx, provider, { error: 'access_denied', error_description: 'The user did not allow it' });
    },
};

async function finish(ctx, provider, result) {
    const returnTo = await provider.interactionResult(ctx.req, ctx.res, result);
    ctx.redirect(returnTo);
    ctx.status = 303; // after redirect(), which sets 302: the browser must go on with GET
}

async function clientName(provider, { params }) {
    const client = await provider.Client.find(params.client_id);
    return client.clientName ?? client.clientId;
}

// All that the request asks for, not only what is new: the page must not hide what was allowed before.
function asked({ params, prompt: { details } }) {
    const byResource = Object.entries(details.missingResourceScopes ?? {});
    const scopes = [...(params.scope ?? '').split(' '), ...byResource.flatMap(([, names]) => names)];
    return { scopes: [...new Set(scopes.filter(Boolean))], resources: byResource.map(([resource]) => resource) };
}

async function readForm(ctx) {
    let body = '';
    for await (const chunk of ctx.req) {
        body += chunk;
        ctx.assert(body.length <= MAX_BODY, 413);
    }
    return parse(body);
}
