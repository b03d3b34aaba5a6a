// SPDX-License-Identifier: GPL-3.0-or-later
// What the provider remembers: sessions, grants and tokens, in memory, for as long as it runs.
//
// The library's own in-memory adapter forgets the oldest beyond 1000 entries, which a load test takes for a revocation;
// this one forgets only what has expired. It also carries what the control endpoint needs to play an administrator.

const SWEEP_EVERY_MS = 60_000;
const now = () => Date.now();

export class Store {
    #records = new Map(); // "Model:id" → { model, id, payload, expiresAt, consumedAt? }
    #byGrant = new Map(); // grant id → Set of keys
    #byUid = new Map(); // session uid → session id
    #byUserCode = new Map(); // user code → device code
    #rotation;

    //! rotation: read at every look-up, so that the control endpoint can change it while the provider runs.
    constructor(rotation) {
        this.#rotation = rotation;
        setInterval(() => this.#sweep(), SWEEP_EVERY_MS).unref();
    }

    //! What oidc-provider calls to get the adapter of one model.
    adapter = (model) => ({
        upsert: async (id, payload, expiresIn) => this.#put(model, id, payload, expiresIn),
        find: async (id) => this.#find(model, id),
        findByUid: async (uid) => this.#find(model, this.#byUid.get(uid)),
        findByUserCode: async (code) => this.#find(model, this.#byUserCode.get(code)),
        consume: async (id) => this.#consume(model, id),
        destroy: async (id) => this.#drop(`${model}:${id}`),
        revokeByGrantId: async (grantId) => this.#revokeGrant(grantId),
    });

    //! One line per grant that is still alive, with the tokens it could be used with right now.
    grants() {
        return this.#alive('Grant').map(({ id, payload }) => ({
            account: payload.accountId,
            client_id: payload.clientId,
            refresh_tokens: this.#usable('RefreshToken', id),
            access_tokens: this.#usable('AccessToken', id),
        }));
    }

    //! Every opaque access token held by anyone stops working; refresh tokens are untouched. Returns how many.
    expireAccessTokens() {
        const held = this.#alive('AccessToken');
        held.forEach(({ model, id }) => this.#drop(`${model}:${id}`));
        return held.length;
    }

    //! Takes back what `account` granted, or what everybody did. Returns how many grants that were.
    revokeGrants(account) {
        const hit = this.#alive('Grant').filter(({ payload }) => account === undefined || payload.accountId === account);
        for (const { id } of hit) {
            this.#revokeGrant(id);
            this.#drop(`Grant:${id}`);
        }
        return hit.length;
    }

    #put(model, id, payload, expiresIn) {
        const key = `${model}:${id}`;
        const expiresAt = typeof expiresIn === 'number' ? now() + expiresIn * 1000 : Infinity;
        this.#records.set(key, { model, id, payload, expiresAt });
        if (payload.grantId && model !== 'Grant' && model !== 'Session' && model !== 'Interaction') {
            const members = this.#byGrant.get(payload.grantId) ?? new Set();
            this.#byGrant.set(payload.grantId, members.add(key));
        }
        if (model === 'Session')
            this.#byUid.set(payload.uid, id);
        if (payload.userCode)
            this.#byUserCode.set(payload.userCode, id);
    }

    #find(model, id) {
        const record = this.#records.get(`${model}:${id}`);
        if (!record || record.expiresAt <= now())
            return undefined;
        if (model === 'RefreshToken' && record.payload.consumed && this.#isGraceful(record))
            return { ...record.payload, consumed: undefined };
        return record.payload;
    }

    // Some providers take the previous refresh token for a little longer, because replies do get lost.
    #isGraceful(record) {
        const { mode, grace_seconds: grace } = this.#rotation();
        return mode === 'grace' && now() < record.consumedAt + grace * 1000;
    }

    #consume(model, id) {
        const record = this.#records.get(`${model}:${id}`);
        if (!record)
            return;
        record.consumedAt ??= now(); // a grace period starts at the first use, not at the last
        record.payload.consumed ??= Math.floor(now() / 1000);
    }

    #revokeGrant(grantId) {
        for (const key of this.#byGrant.get(grantId) ?? [])
            this.#drop(key);
        this.#byGrant.delete(grantId);
    }

    #drop(key) {
        const record = this.#records.get(key);
        if (!record)
            return;
        this.#records.delete(key);
        const { uid, userCode, grantId } = record.payload;
        if (this.#byUid.get(uid) === record.id)
            this.#byUid.delete(uid);
        if (this.#byUserCode.get(userCode) === record.id)
            this.#byUserCode.delete(userCode);
        const members = this.#byGrant.get(grantId);
        members?.delete(key);
        if (members?.size === 0)
            this.#byGrant.delete(grantId);
    }

    #alive(model) {
        return [...this.#records.values()].filter((record) => record.model === model && record.expiresAt > now());
    }

    #usable(model, grantId) {
        const records = [...(this.#byGrant.get(grantId) ?? [])].map((key) => this.#records.get(key));
        return records.filter((r) => r.model === model && r.expiresAt > now() && !r.payload.consumed).length;
    }

    #sweep() {
        for (const [key, { expiresAt }] of this.#records) {
            if (expiresAt <= now())
                this.#drop(key);
        }
    }
}
