// SPDX-License-Identifier: GPL-3.0-or-later
// What makes oidc-provider behave as a strict provider of today does. Its defaults are named where they would mislead.
import { randomBytes } from 'node:crypto';
import { errors, interactionPolicy } from 'oidc-provider';
import { findAccount } from './accounts.mjs';
import { clients } from './clients.mjs';
import { makeSigningKeys } from './keys.mjs';
import * as pages from './pages.mjs';

const DAY = 24 * 3600;
const RESOURCE = 'urn:latchkey:api';

//! settings: what the control endpoint may change while the provider runs; read at every use, never copied.
export function makeConfiguration({ port, store, settings, refreshTokenTtl, requireDpopNonce, offersDpop, offersPar }) {
    return {
        adapter: store.adapter,
        clients: clients.filter((client) => (offersDpop || !client.dpop_bound_access_tokens)
            && (offersPar || !client.require_pushed_authorization_requests)),
        findAccount,
        jwks: makeSigningKeys(),
        scopes: ['openid', 'offline_access', 'profile', 'email'],
        claims: {
            openid: ['sub'],
            profile: ['name', 'given_name', 'family_name', 'preferred_username'],
            email: ['email', 'email_verified'],
        },
        clockTolerance: 0, // the default keeps tokens alive for 15 s past their time
        conformIdTokenClaims: false, // name and e-mail in the ID token too
        pkce: { required: () => true },
        responseTypes: ['code'], // nothing that puts tokens into the browser
        cookies: makeCookies(port),
        interactions: { policy: makePolicy() },
        renderError: pages.renderError,
        rotateRefreshToken: () => settings.rotation.mode !== 'off',
        ttl: {
            AccessToken: () => settings.accessTokenTtl,
            AuthorizationCode: 60,
            ClientCredentials: 600,
            DeviceCode: 600,
            Grant: 14 * DAY,
            IdToken: 3600,
            Interaction: 3600,
            RefreshToken: refreshTokenTtl,
            Session: 14 * DAY,
        },
        features: {
            clientCredentials: { enabled: true },
            devInteractions: { enabled: false },
            deviceFlow: { enabled: true, ...pages.deviceFlow },
            dPoP: { enabled: offersDpop, nonceSecret: randomBytes(32), requireNonce: () => requireDpopNonce },
            introspection: { enabled: true, allowedPolicy: mayIntrospect },
            pushedAuthorizationRequests: { enabled: offersPar },
            resourceIndicators: makeResourceIndicators(settings),
            revocation: { enabled: true, allowedPolicy: isOwnToken },
            rpInitiatedLogout: { enabled: true, ...pages.logout },
            userinfo: { enabled: true },
        },
    };
}

const isOwnToken = (ctx, client, token) => token.clientId === client.clientId;
const mayIntrospect = (ctx, client, token) => client.clientId === 'resource-server' || isOwnToken(ctx, client, token);

// Browsers keep one cookie jar per host and do not look at the port: two providers on 127.0.0.1 need names of their own.
function makeCookies(port) {
    const names = ['session', 'interaction', 'resume', 'interaction_sig'];
    return {
        keys: [randomBytes(32).toString('base64url')],
        names: Object.fromEntries(names.map((name) => [name, `_${name}_${port}`])),
    };
}

// The library's own policy knows login and consent; prompt=select_account is common enough to have.
function makePolicy() {
    const policy = interactionPolicy.base();
    policy.add(new interactionPolicy.Prompt({ name: 'select_account', requestable: true }), 0);
    return policy;
}

// RFC 8707: access tokens for this one resource are signed JWTs (RFC 9068); all others are opaque.
function makeResourceIndicators(settings) {
    return {
        enabled: true,
        useGrantedResource: () => true,
        getResourceServerInfo(ctx, resource) {
            if (resource !== RESOURCE)
                throw new errors.InvalidTarget();
            return {
                audience: RESOURCE,
                scope: 'api:read api:write',
                accessTokenFormat: 'jwt',
                accessTokenTTL: settings.accessTokenTtl,
                jwt: { sign: { alg: 'RS256' } },
            };
        },
    };
}
