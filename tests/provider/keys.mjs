// SPDX-License-Identifier: GPL-3.0-or-later
// Signing keys, new at every start: a test provider has nothing worth keeping, and no key belongs in a repository.
import { generateKeyPairSync } from 'node:crypto';

const jwk = (type, options) => generateKeyPairSync(type, options).privateKey.export({ format: 'jwk' });

export const makeSigningKeys = () => ({
    keys: [
        { ...jwk('rsa', { modulusLength: 2048 }), use: 'sig', kid: 'rsa' }, // RS256 and PS256
        { ...jwk('ec', { namedCurve: 'P-256' }), use: 'sig', kid: 'ec', alg: 'ES256' },
        { ...jwk('ed25519'), use: 'sig', kid: 'ed', alg: 'EdDSA' },
    ],
});
