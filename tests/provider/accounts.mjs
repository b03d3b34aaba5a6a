// SPDX-License-Identifier: GPL-3.0-or-later
// Every login name is an account: "alice" is Alice Example, alice@example.test.

const capitalised = (word) => word.charAt(0).toUpperCase() + word.slice(1);

export const findAccount = (ctx, login) => ({
    accountId: login,
    claims: async () => ({
        sub: login,
        name: `${capitalised(login.split('@')[0])} Example`,
        given_name: capitalised(login.split('@')[0]),
        family_name: 'Example',
        preferred_username: login,
        email: login.includes('@') ? login : `${login}@example.test`,
        email_verified: true,
    }),
});
