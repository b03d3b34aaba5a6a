// SPDX-License-Identifier: GPL-3.0-or-later
// Signs in at the test provider without a browser: plain HTTP, cookies and forms. A few milliseconds instead of seconds.
import { readFileSync, writeFileSync } from 'node:fs';
import { isEnding, leadsOn, outcomes, readOptions, run, withoutQuery } from './browser-options.mjs';

const MAX_STEPS = 30;

class CookieJar {
    #byOrigin = new Map();
    #file;

    // file: where they are kept from visit to visit, when given.
    constructor(file) {
        this.#file = file;
        try {
            const kept = JSON.parse(readFileSync(file ?? ''));
            this.#byOrigin = new Map(Object.entries(kept).map(([origin, cookies]) => [origin, new Map(Object.entries(cookies))]));
        } catch {
            // the first visit
        }
    }

    save() {
        const kept = [...this.#byOrigin].map(([origin, cookies]) => [origin, Object.fromEntries(cookies)]);
        if (this.#file)
            writeFileSync(this.#file, JSON.stringify(Object.fromEntries(kept)), { mode: 0o600 });
    }

    headerFor(url) {
        return [...this.#of(url)].map(([name, value]) => `${name}=${value}`).join('; ');
    }

    take(url, response) {
        for (const line of response.headers.getSetCookie()) {
            const [pair] = line.split(';');
            const name = pair.slice(0, pair.indexOf('='));
            const isGone = /expires=Thu, 01 Jan 1970/i.test(line);
            isGone ? this.#of(url).delete(name) : this.#of(url).set(name, pair.slice(name.length + 1));
        }
    }

    #of(url) {
        const { origin } = new URL(url);
        return this.#byOrigin.get(origin) ?? this.#byOrigin.set(origin, new Map()).get(origin);
    }
}

// Which form answers which page, and with what beside its hidden fields.
function answerTo(page, { action, login, userCode }) {
    const isAllowed = action === 'sign-in';
    switch (page) {
    case 'login': return { form: 'login-form', fields: { login, password: 'any' } };
    case 'consent': return { form: isAllowed ? 'allow-form' : 'deny-form', fields: {} };
    case 'device-code': return { form: 'op.deviceInputForm', fields: userCode ? { user_code: userCode } : {} };
    case 'device-confirm': return { form: 'op.deviceConfirmForm', fields: isAllowed ? {} : { abort: 'yes' } };
    case 'logout': return { form: 'op.logoutForm', fields: isAllowed ? { logout: 'yes' } : {} };
    case undefined: return { fields: {} }; // oidc-provider's own in-between page, whose only form a script would send
    default: return undefined;
    }
}

const unescaped = (value) => value.replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&lt;/g, '<').replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
const attribute = (tag, name) => unescaped(tag.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1] ?? '');
const textOf = (html) => unescaped(html.replace(/<(style|head)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')).trim();

function fillForm(html, id, fields) {
    const form = html.match(/<form[^>]*>[\s\S]*?<\/form>/g)?.find((each) => !id || attribute(each, 'id') === id);
    if (!form)
        throw new Error(`no form ${id ?? ''} on the page: ${textOf(html).slice(0, 300)}`);
    const body = new URLSearchParams();
    for (const input of form.match(/<input[^>]*>/g) ?? [])
        body.set(attribute(input, 'name'), attribute(input, 'value'));
    for (const [name, value] of Object.entries(fields))
        body.set(name, value);
    return { action: attribute(form, 'action'), body };
}

async function visit(options) {
    const cookies = new CookieJar(options.profile);
    try {
        return await walk(options, cookies);
    } finally {
        cookies.save();
    }
}

async function walk(options, cookies) {
    const signal = AbortSignal.timeout(options.timeoutMs);
    let provider = new URL(options.url).origin;
    const pages = [];
    let { url } = options;
    let body;
    for (let step = 0; step < MAX_STEPS; ++step) {
        const response = await fetch(url, {
            method: body ? 'POST' : 'GET', body, signal, redirect: 'manual', headers: { cookie: cookies.headerFor(url) },
        });
        cookies.take(url, response);
        if (response.status >= 300 && response.status < 400) {
            const target = new URL(response.headers.get('location'), url);
            if (leadsOn(url))
                provider = target.origin;
            url = target.href;
            body = undefined;
            continue;
        }
        const html = await response.text();
        const page = html.match(/<main data-page="([\w-]+)"/)?.[1];
        if (page)
            pages.push(page);
        const isHome = new URL(url).origin !== provider;
        const isDone = isHome || isEnding(page);
        if (isDone || options.action === 'close')
            return report(isDone ? options.action : 'close', url, response.status, html, pages);
        const answer = answerTo(page, options);
        if (!answer)
            throw new Error(`stopped at ${withoutQuery(url)} (${response.status}): ${textOf(html).slice(0, 300)}`);
        const form = fillForm(html, answer.form, answer.fields);
        url = new URL(form.action, url).href;
        body = form.body;
    }
    throw new Error(`no end after ${MAX_STEPS} steps, at ${withoutQuery(url)}`);
}

const report = (action, url, status, html, pages) => ({
    outcome: outcomes[action],
    url: withoutQuery(url),
    status,
    title: unescaped(html.match(/<title>([\s\S]*?)<\/title>/)?.[1] ?? '').trim(),
    text: textOf(html),
    pages,
});

run('http-browser', () => visit(readOptions('http-browser.mjs')));
