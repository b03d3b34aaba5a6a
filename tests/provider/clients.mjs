// SPDX-License-Identifier: GPL-3.0-or-later
// The applications that the provider knows. All but the last are native and public: RFC 8252 and RFC 7636, no secret.

const native = {
    client_name: 'Latchkey',
    application_type: 'native',
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code'],
    response_types: ['code'],
    // RFC 8252 §7.3: a loopback redirect is registered without its port, and matches every port.
    redirect_uris: ['http://127.0.0.1/callback', 'http://[::1]/callback'],
    post_logout_redirect_uris: ['http://127.0.0.1/callback', 'http://[::1]/callback'],
};

export const clients = [
    { ...native, client_id: 'latchkey-demo' },
    { ...native, client_id: 'latchkey-dpop', dpop_bound_access_tokens: true },
    { ...native, client_id: 'latchkey-par', require_pushed_authorization_requests: true },
    { ...native, client_id: 'latchkey-strict', dpop_bound_access_tokens: true, require_pushed_authorization_requests: true },
    { ...native, client_id: 'latchkey-es256', id_token_signed_response_alg: 'ES256' },
    { ...native, client_id: 'latchkey-ps256', id_token_signed_response_alg: 'PS256' },
    { ...native, client_id: 'latchkey-eddsa', id_token_signed_response_alg: 'EdDSA' },
    // Not a user's program: the API that asks whether a token is good (RFC 7662).
    {
        client_id: 'resource-server',
        client_secret: 'resource-server-secret',
        token_endpoint_auth_method: 'client_secret_basic',
        grant_types: ['client_credentials'],
        response_types: [],
        redirect_uris: [],
    },
];
