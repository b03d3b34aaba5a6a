// SPDX-License-Identifier: GPL-3.0-or-later
// What both test browsers are told: by option, or by environment when a program starts them as `xdg-open`.
import { parseArgs } from 'node:util';

const help = (name, more) => `${name} URL [--login NAME] [--deny | --close] [--user-code CODE] [--timeout SECONDS] [--profile PATH]${more}

Opens URL, signs in as NAME (default alice), allows what is asked (--deny: does not; --close: goes away before that), and
waits until the program's own callback page is shown, or the provider's last page. Types CODE where a device's is asked for. A URL of the program's own that leads to the provider (its path begins with
/forward/) is followed; at the provider's sign-out page the browser signs out (--deny: stays signed in). Prints one line of
JSON: outcome, url (without its query), title, text, and pages: what the provider showed, in order.

  --profile PATH  keeps what the provider remembers of the browser (its cookies) there, for the next visit
Exit code 0: so it went; 1: it did not; 2: wrong usage.

Environment, where the option is not given: LATCHKEY_TEST_LOGIN, LATCHKEY_TEST_BROWSER_ACTION (sign-in, deny or close),
LATCHKEY_TEST_SCREENSHOTS, LATCHKEY_TEST_BROWSER_PROFILE.
`;

export class Usage extends Error {}

//! extra: options of one browser alone, as parseArgs takes them; more: their line in the help.
export function readOptions(name, extra = {}, more = '') {
    const { values, positionals } = parseArgs({
        allowPositionals: true,
        options: {
            login: { type: 'string', default: process.env.LATCHKEY_TEST_LOGIN || 'alice' },
            deny: { type: 'boolean', default: false },
            close: { type: 'boolean', default: false },
            profile: { type: 'string', default: process.env.LATCHKEY_TEST_BROWSER_PROFILE || undefined },
            'user-code': { type: 'string', default: '' },
            timeout: { type: 'string', default: '60' },
            help: { type: 'boolean', default: false },
            ...extra,
        },
    });
    if (values.help) {
        process.stdout.write(help(name, more));
        process.exit(0);
    }
    if (positionals.length !== 1 || !/^https?:/.test(positionals[0]))
        throw new Usage('give one http or https URL');
    return { ...values, userCode: values['user-code'], url: positionals[0], action: readAction(values), timeoutMs: Number(values.timeout) * 1000 };
}

function readAction({ deny, close }) {
    const action = deny ? 'deny' : close ? 'close' : process.env.LATCHKEY_TEST_BROWSER_ACTION || 'sign-in';
    if (!['sign-in', 'deny', 'close'].includes(action))
        throw new Usage(`unknown action ${action}`);
    return action;
}

//! Runs `main`, prints what it returns and ends the process accordingly.
export async function run(name, main) {
    try {
        process.stdout.write(`${JSON.stringify(await main())}\n`);
        process.exitCode = 0;
    } catch (error) {
        process.stderr.write(`${name}: ${error.message.split('\n')[0]}\n`);
        process.exitCode = error instanceof Usage || error.code?.startsWith('ERR_PARSE_ARGS') ? 2 : 1;
    }
}

//! A callback's query is a credential: what is printed and logged goes without it.
export const withoutQuery = (url) => url.split(/[?#]/)[0];

//! Whether a program's own page leads on to the provider from here.
export const leadsOn = (url) => new URL(url).pathname.startsWith('/forward/');

//! The outcome's name for an action that went through.
export const outcomes = { 'sign-in': 'signed-in', deny: 'denied', close: 'closed' };

//! The provider's own pages at which a sign-in ends; any other ends at the program's callback page.
export const isEnding = (kind) => ['device-done', 'device-denied', 'logged-out'].includes(kind);
