# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by scripts that start helpers for a command (a bus, a display, a provider) and must leave none of them behind,
# whichever way they end. Everything started from here on inherits a mark in its environment, by which it is found again
# even when it has detached itself: a D-Bus service, a browser, the helper of a helper.

supervised_child=
supervision_mark=$$-$RANDOM$RANDOM
export LATCHKEY_SUPERVISED="${LATCHKEY_SUPERVISED:-}:$supervision_mark"

supervised_processes() (
    unset LATCHKEY_SUPERVISED # or the tools of this line find themselves
    # A process of somebody else cannot be read, and is none of ours.
    grep -lzs "^LATCHKEY_SUPERVISED=.*:$supervision_mark" /proc/[0-9]*/environ | tr -dc '0-9\n' || true
)

# Asks everything that was started to end, and ends after three seconds what has not.
end_supervised() {
    local pids tries
    for ((tries = 0; tries < 60; tries++)); do
        pids=$(supervised_processes)
        [[ -n $pids ]] || return 0
        # shellcheck disable=SC2086  # one word per process
        if ((tries == 0)); then kill -TERM $pids 2>/dev/null || true; fi
        sleep 0.05
    done
    # shellcheck disable=SC2086
    kill -KILL $pids 2>/dev/null || true
}

# Starts a helper that ends even when this script is killed outright. Its output and its place in the background are the
# caller's: start_helper COMMAND [ARGUMENT…] &
start_helper() {
    if command -v setpriv >/dev/null; then
        exec setpriv --pdeathsig TERM -- "$@"
    fi
    exec "$@"
}

# Runs a command so that a signal reaches this script at once, and not only when the command is through.
run_supervised() {
    "$@" <&0 &
    supervised_child=$! # for a trap that must end it before anything else
    wait "$supervised_child"
}

# A signal becomes an ordinary end, which the script's EXIT trap then handles.
end_on_signals() {
    trap 'exit 129' HUP
    trap 'exit 130' INT
    trap 'exit 143' TERM
}

# Waits up to ten seconds for a condition: wait_until COMMAND [ARGUMENT…]
wait_until() {
    local tries
    for ((tries = 0; tries < 500; tries++)); do
        if "$@"; then return 0; fi
        sleep 0.02
    done
    return 1
}
