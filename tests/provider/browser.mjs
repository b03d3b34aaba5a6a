// SPDX-License-Identifier: GPL-3.0-or-later
// A person at a real Chromium, played by Playwright: reads each page of the provider and presses what a person would.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { isEnding, leadsOn, outcomes, readOptions, run, withoutQuery } from './browser-options.mjs';

const MAX_PAGES = 12;

const extra = {
    screenshots: { type: 'string', default: process.env.LATCHKEY_TEST_SCREENSHOTS || undefined },
    headed: { type: 'boolean', default: false },
    'second-tab': { type: 'boolean', default: false },
    insecure: { type: 'boolean', default: false },
};
const more = `
           [--screenshots DIR] [--headed] [--second-tab] [--insecure]

  --screenshots DIR  a picture of every page: DIR/browser-1-login.png and so on
  --headed           a window on $DISPLAY instead of none
  --second-tab       opens URL in two tabs, finishes in the first, then goes on in the second
  --insecure         takes any TLS certificate`;

const systemBrowsers = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'].map((name) => `/usr/bin/${name}`);

function launchOptions(options) {
    // Playwright's own browser, where the system has none (Ubuntu has Chromium as a snap only).
    const executablePath = process.env.LATCHKEY_TEST_CHROMIUM || systemBrowsers.find(existsSync) || chromium.executablePath();
    const args = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
        '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'];
    if (process.getuid?.() === 0)
        args.push('--no-sandbox'); // Chromium refuses to start as root with it
    return {
        executablePath,
        args,
        headless: !options.headed,
        ignoreHTTPSErrors: options.insecure,
        viewport: { width: 900, height: 700 },
        timeout: options.timeoutMs,
        // Ended by main(), which also removes the profile.
        handleSIGTERM: false,
        handleSIGINT: false,
        handleSIGHUP: false,
    };
}

class Camera {
    #taken = 0;

    constructor(directory) {
        this.directory = directory;
        if (directory)
            mkdirSync(directory, { recursive: true });
    }

    async take(page, what) {
        if (this.directory)
            await page.screenshot({ path: join(this.directory, `browser-${++this.#taken}-${what}.png`) });
    }
}

// One entry per page of pages.mjs; each presses the button that leads on.
const presses = {
    async login(page, { login }) {
        await page.fill('#login', login);
        await page.fill('#password', 'any');
        await page.click('#sign-in');
    },
    consent: (page, { action }) => page.click(action === 'deny' ? '#deny' : '#allow'),
    async 'device-code'(page, { userCode }) {
        if (userCode)
            await page.fill('#user-code', userCode);
        await page.click('#continue');
    },
    'device-confirm': (page, { action }) => page.click(action === 'deny' ? '#deny-device' : '#allow-device'),
    logout: (page, { action }) => page.click(action === 'deny' ? '#stay' : '#sign-out'),
};

async function kindOf(page, provider) {
    if (new URL(page.url()).origin !== provider)
        return 'callback';
    return (await page.locator('main').getAttribute('data-page')) ?? 'unknown';
}

// oidc-provider has in-between pages whose script sends a form at once: waits for a page that a person would stop at.
const settle = (page, provider) => page.waitForFunction(
    (origin) => document.readyState === 'complete' && (location.origin !== origin || document.querySelector('main, pre')),
    provider,
);

// Goes from page to page until the program's own page is there. Returns how it ended.
async function walk(page, options, camera) {
    const response = await page.goto(options.url, { waitUntil: 'load' });
    const provider = new URL(leadsOn(options.url) ? response.url() : options.url).origin;
    await settle(page, provider);
    const pages = [];
    for (let i = 0; i < MAX_PAGES; ++i) {
        const kind = await kindOf(page, provider);
        await camera.take(page, kind);
        if (kind !== 'callback')
            pages.push(kind);
        if (kind === 'callback' || isEnding(kind))
            return report(page, options.action, pages);
        if (options.action === 'close')
            return report(page, 'close', pages);
        if (!presses[kind])
            throw new Error(`stopped at ${withoutQuery(page.url())}: ${await visibleText(page)}`);
        await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), presses[kind](page, options)]);
        await settle(page, provider);
    }
    throw new Error(`no end after ${MAX_PAGES} pages, at ${withoutQuery(page.url())}`);
}

const visibleText = async (page) => (await page.innerText('body')).replace(/\s+/g, ' ').trim();

const report = async (page, action, pages) => ({
    outcome: outcomes[action],
    url: withoutQuery(page.url()),
    title: await page.title(),
    text: await visibleText(page),
    pages,
});

async function visit(context, options, camera) {
    const [first = await context.newPage()] = context.pages();
    if (!options['second-tab'])
        return walk(first, options, camera);
    const second = await context.newPage();
    await second.goto(options.url, { waitUntil: 'load' });
    const result = await walk(first, options, camera);
    // The program may have stopped listening by now: whatever the second tab shows is worth reporting, and no failure.
    const later = await walk(second, options, camera).catch((error) => ({ outcome: 'failed', text: error.message.split('\n')[0] }));
    return { ...result, second_tab: later };
}

async function main() {
    const options = readOptions('browser.mjs', extra, more);
    const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'latchkey-browser-'));
    const discard = () => options.profile || rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    let context;
    const giveUp = async () => {
        await context?.close();
        discard();
        process.exit(1);
    };
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'])
        process.on(signal, giveUp);
    try {
        context = await chromium.launchPersistentContext(profile, launchOptions(options));
        context.setDefaultTimeout(options.timeoutMs);
        return await visit(context, options, new Camera(options.screenshots));
    } finally {
        await context?.close();
        discard();
    }
}

run('browser', main);
