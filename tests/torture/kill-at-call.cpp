// SPDX-License-Identifier: GPL-3.0-or-later
// kill-at-call N COMMAND [ARGUMENT…]
//
// Runs COMMAND and kills it with SIGKILL as it enters its N-th system call, counted over all of its
// threads from the moment it first asks for a lock (flock). 0: kills nothing, and prints how many
// there were. strace's injection counts each kind of call for itself, so it cannot do this.
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr int SyscallStop = SIGTRAP | 0x80;

[[noreturn]] void runTraced(char **command)
{
    ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
    ::raise(SIGSTOP); // until the tracer is ready
    ::execvp(command[0], command);
    std::perror(command[0]);
    std::_Exit(127);
}

// The number of the call that `thread` is about to make; -1: it is on its way back from one.
long callOf(pid_t thread)
{
    __ptrace_syscall_info info{};
    const long size = ::ptrace(static_cast<__ptrace_request>(PTRACE_GET_SYSCALL_INFO), thread,
                               sizeof info, &info);
    if (size <= 0 || info.op != PTRACE_SYSCALL_INFO_ENTRY)
        return -1;
    return static_cast<long>(info.entry.nr);
}

int endAs(int status)
{
    if (WIFSIGNALED(status)) {
        std::signal(WTERMSIG(status), SIG_DFL);
        ::raise(WTERMSIG(status));
    }
    return WEXITSTATUS(status);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    const long fatal = std::strtol(argv[1], nullptr, 10);
    const pid_t victim = ::fork();
    if (victim == 0)
        runTraced(argv + 2);
    int status = 0;
    ::waitpid(victim, &status, 0);
    ::ptrace(PTRACE_SETOPTIONS, victim, nullptr,
             PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACECLONE | PTRACE_O_TRACEEXEC | PTRACE_O_EXITKILL);
    ::ptrace(PTRACE_SYSCALL, victim, nullptr, nullptr);

    bool hasLocked = false;
    long calls = 0;
    while (true) {
        const pid_t thread = ::waitpid(-1, &status, __WALL);
        if (thread < 0 && errno == EINTR)
            continue;
        if (thread < 0)
            return 1;
        if (!WIFSTOPPED(status)) {
            if (thread != victim)
                continue; // one thread of it
            if (fatal == 0)
                std::fprintf(stderr, "calls %ld\n", calls);
            return endAs(status);
        }
        int signal = WSTOPSIG(status);
        if (signal == SyscallStop) {
            const long call = callOf(thread);
            hasLocked = hasLocked || call == SYS_flock;
            if (hasLocked && call >= 0 && ++calls == fatal)
                ::kill(victim, SIGKILL);
            signal = 0;
        } else if (signal == SIGTRAP || signal == SIGSTOP) {
            signal = 0; // a new thread, or a new program
        }
        ::ptrace(PTRACE_SYSCALL, thread, nullptr, signal);
    }
}
