// SPDX-License-Identifier: GPL-3.0-or-later
// Every page that a person sees at this provider. Plain HTML: no script, nothing from elsewhere, light and dark.

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const text = (value) => String(value ?? '').replace(/[&<>"']/g, (c) => escapes[c]);

let providerName = 'Example ID';
export const setProviderName = (name) => { providerName = name; };

const scopeWords = {
    openid: 'Know who you are',
    profile: 'See your name',
    email: 'See your e-mail address',
    offline_access: 'Stay signed in while you are away',
    'api:read': 'Read your data',
    'api:write': 'Change your data',
};

const style = `
:root { color-scheme: light dark; --page: #eef1f4; --card: #fff; --ink: #1c2430; --soft: #566272; --line: #c3cbd6;
    --accent: #1f5fbf; --on-accent: #fff; --bad: #a81d1d; }
@media (prefers-color-scheme: dark) { :root { --page: #14181e; --card: #1e242c; --ink: #e8ecf1; --soft: #a9b4c2;
    --line: #45505e; --accent: #8ab4f8; --on-accent: #10151c; --bad: #ff9b9b; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1.5rem; background: var(--page);
    color: var(--ink); font: 1rem/1.5 system-ui, "DejaVu Sans", sans-serif; }
main { width: 100%; max-width: 26rem; padding: 2rem; background: var(--card); border: 1px solid var(--line);
    border-radius: .75rem; }
.provider { display: flex; align-items: center; gap: .6rem; margin: 0 0 1.5rem; color: var(--soft); font-weight: 600; }
.provider::before { content: ""; width: 1rem; height: 1rem; border-radius: 50%; border: .3rem solid var(--accent); }
h1 { margin: 0 0 .5rem; font-size: 1.4rem; line-height: 1.25; }
p { margin: 0 0 1rem; }
.note { color: var(--soft); font-size: .9rem; }
.problem { color: var(--bad); font-weight: 600; }
label { display: block; margin: 1rem 0 .3rem; font-weight: 600; }
input { width: 100%; padding: .6rem .75rem; font: inherit; color: inherit; background: var(--card);
    border: 1px solid var(--soft); border-radius: .4rem; }
ul { margin: 1rem 0; padding: 0; list-style: none; }
li { padding: .5rem 0; border-top: 1px solid var(--line); }
li::before { content: "✓"; margin-right: .6rem; color: var(--accent); font-weight: 700; }
.actions { display: flex; flex-direction: row-reverse; gap: .75rem; margin-top: 1.5rem; }
button { flex: 1; padding: .65rem 1rem; font: inherit; font-weight: 600; cursor: pointer; color: inherit;
    background: transparent; border: 1px solid var(--soft); border-radius: .4rem; }
button.main { color: var(--on-accent); background: var(--accent); border-color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
code { font-size: 1.5rem; letter-spacing: .1em; }
dt { font-weight: 600; } dd { margin: 0 0 .75rem; overflow-wrap: anywhere; }
`;

// kind: what the test browsers recognise the page by.
const page = (kind, title, body) => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)} · ${text(providerName)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<main data-page="${kind}">
<p class="provider">${text(providerName)}</p>
<h1>${text(title)}</h1>
${body}
</main>
</body>
</html>
`;

// Two forms may not nest, so that the refusing button names the form it belongs to.
const actions = (main, other) => `<div class="actions">
<button class="main" type="submit" id="${main.id}" form="${main.form}"${main.attributes ?? ''}>${text(main.label)}</button>
<button type="submit" id="${other.id}" form="${other.form}"${other.attributes ?? ''}>${text(other.label)}</button>
</div>`;

export const login = ({ uid, client, hint, problem }) => page('login', 'Sign in', `
<p>to continue to <strong>${text(client)}</strong></p>
${problem ? `<p class="problem" role="alert">${text(problem)}</p>` : ''}
<form id="login-form" method="post" action="/interaction/${text(uid)}/login">
<label for="login">User name</label>
<input id="login" name="login" required autocomplete="username" autocapitalize="none" spellcheck="false"
    value="${text(hint)}"${hint ? '' : ' autofocus'}>
<label for="password">Password</label>
<input id="password" name="password" type="password" required autocomplete="current-password"${hint ? ' autofocus' : ''}>
</form>
<form id="cancel-form" method="post" action="/interaction/${text(uid)}/abort"></form>
${actions({ id: 'sign-in', form: 'login-form', label: 'Sign in' }, { id: 'cancel', form: 'cancel-form', label: 'Cancel' })}
<p class="note" style="margin: 1.5rem 0 0">This is a test provider: any user name and any password will do.</p>`);

export const consent = ({ uid, client, account, scopes, resources }) => page('consent', `Allow ${client}?`, `
<p><strong>${text(client)}</strong> on this computer asks, for <strong>${text(account)}</strong>, to:</p>
<ul>
${scopes.map((scope) => `<li data-scope="${text(scope)}">${text(scopeWords[scope] ?? scope)}</li>`).join('\n')}
</ul>
${resources.length ? `<p class="note">At: ${resources.map(text).join(', ')}</p>` : ''}
<p class="note">You can take this back at any time: in the program, with “Revoke access”.</p>
<form id="allow-form" method="post" action="/interaction/${text(uid)}/consent"></form>
<form id="deny-form" method="post" action="/interaction/${text(uid)}/abort"></form>
${actions({ id: 'allow', form: 'allow-form', label: 'Allow' }, { id: 'deny', form: 'deny-form', label: 'Deny' })}`);

// What oidc-provider says in JSON elsewhere, on a page where a browser asks.
export function renderError(ctx, out) {
    ctx.type = 'html';
    ctx.body = page('error', 'This did not work', `
<p class="problem" role="alert">${text(out.error_description ?? out.error)}</p>
<dl>${Object.entries(out).map(([key, value]) => `<dt>${text(key)}</dt><dd>${text(value)}</dd>`).join('')}</dl>
<p class="note">Close this page and start again from the program.</p>`);
}

// The forms of the next pages come ready-made from oidc-provider, with their ids.
const deviceConfirm = { id: 'allow-device', form: 'op.deviceConfirmForm', label: 'Continue' };
const deviceAbort = {
    id: 'deny-device', form: 'op.deviceConfirmForm', label: 'Cancel', attributes: ' name="abort" value="yes"',
};

export const deviceFlow = {
    userCodeInputSource(ctx, form, out, error) {
        const aborted = error?.name === 'AbortedError';
        const problem = aborted ? 'The sign-in was cancelled.' : error && 'That code is not right. Try again.';
        ctx.body = page(aborted ? 'device-denied' : 'device-code', 'Connect a device', `
<p>Enter the code that your device shows.</p>
${problem ? `<p class="problem" role="alert">${problem}</p>` : ''}
${form.replace('<input\n', '<input aria-label="Code" id="user-code"\n')}
<div class="actions"><button class="main" type="submit" id="continue" form="op.deviceInputForm">Continue</button></div>`);
    },
    userCodeConfirmSource(ctx, form, client, deviceInfo, userCode) {
        ctx.body = page('device-confirm', 'Is this your code?', `
<p><strong>${text(client.clientName ?? client.clientId)}</strong> should be showing:</p>
<p><code>${text(userCode)}</code></p>
<p class="note">If you did not start this yourself, cancel.</p>
${form}${actions(deviceConfirm, deviceAbort)}`);
    },
    successSource(ctx) {
        ctx.body = page('device-done', 'You are signed in', '<p>Go back to your device. You can close this page.</p>');
    },
};

export const logout = {
    logoutSource(ctx, form) {
        const stay = { id: 'stay', form: 'op.logoutForm', label: 'Stay signed in' };
        const leave = { id: 'sign-out', form: 'op.logoutForm', label: 'Sign out', attributes: ' name="logout" value="yes"' };
        ctx.body = page('logout', 'Sign out?', `<p>This browser is signed in at ${text(providerName)}.</p>${form}${actions(leave, stay)}`);
    },
    postLogoutSuccessSource(ctx) {
        ctx.body = page('logged-out', 'You are signed out', '<p>You can close this page.</p>');
    },
};
