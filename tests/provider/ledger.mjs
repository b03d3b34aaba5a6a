// SPDX-License-Identifier: GPL-3.0-or-later
// The tokens of record: what was ever issued, so that a test can look for it where it must not be.
import { createHash } from 'node:crypto';

export const sha256 = (value) => createHash('sha256').update(value).digest('hex');

export class Ledger {
    #hashes = new Map(); // sha256 → { kind, value? }
    #presented = new Map(); // sha256 of a refresh token → how often it came back
    #keepValues;

    //! keepValues: the plain values are kept as well. Only for a test that greps for them.
    constructor({ keepValues }) {
        this.#keepValues = keepValues;
    }

    issued(kind, value) {
        if (typeof value === 'string' && value !== '')
            this.#hashes.set(sha256(value), this.#keepValues ? { kind, value } : { kind });
    }

    presented(refreshToken) {
        const hash = sha256(refreshToken);
        this.#presented.set(hash, (this.#presented.get(hash) ?? 0) + 1);
    }

    forgetPresentations() {
        this.#presented.clear();
    }

    get maxPresentations() {
        return [...this.#presented.values()].reduce((a, b) => Math.max(a, b), 0);
    }

    //! [{ sha256, kind, value? }]; kind is access_token, refresh_token, id_token, code or device_code.
    get tokens() {
        return [...this.#hashes].map(([hash, entry]) => ({ sha256: hash, ...entry }));
    }
}

//! Writes down every credential that leaves the provider.
export function watchIssuing(provider, ledger) {
    provider.on('grant.success', ({ body }) => {
        for (const kind of ['access_token', 'refresh_token', 'id_token'])
            ledger.issued(kind, body[kind]);
    });
    provider.on('authorization.success', (ctx, out) => ledger.issued('code', out?.code));
    provider.on('device_authorization.success', (ctx, body) => ledger.issued('device_code', body.device_code));
}
