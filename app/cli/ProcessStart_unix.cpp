// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ProcessStart.h"

#include <QtCore/QFileInfo>

#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <langinfo.h>
#include <unistd.h>

namespace latchkey::cli {

namespace {

bool wasUtf8 = false;

// Opened the wrong way round, so that using one still fails and is noticed.
void openIfClosed(int descriptor)
{
    if (::fcntl(descriptor, F_GETFD) < 0) [[maybe_unused]]
        const int opened = ::open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

// Qt takes UTF-8 for granted and warns on stderr where the environment says something else; scripts
// and services often run with no locale at all. What the user reads is kept in mind (LANGUAGE says
// nothing of characters): the provider is told.
void useUtf8()
{
    std::setlocale(LC_CTYPE, "");
    wasUtf8 = std::strcmp(::nl_langinfo(CODESET), "UTF-8") == 0;
    if (wasUtf8)
        return;
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const char *value = std::getenv(variable); value && *value) {
            ::setenv("LANGUAGE", value, 0);
            break;
        }
    }
    ::setenv("LC_ALL", "C.UTF-8", 1);
}

} // namespace

void prepareProcess()
{
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        openIfClosed(descriptor);
    // No copy of a token stays behind in a buffer.
    std::setvbuf(stdout, nullptr, _IONBF, 0);
    useUtf8();
}

bool saidUtf8()
{
    return wasUtf8;
}

// Tried instead of asked for: the limit says nothing of what is open already.
bool hasDescriptorsEnough()
{
    constexpr int Needed = 20; // event loops, D-Bus, one connection, a lock, and some to spare
    int got[Needed];
    int count = 0;
    while (count < Needed && (got[count] = ::fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 0)) >= 0)
        ++count;
    for (int i = 0; i < count; ++i)
        ::close(got[i]);
    return count == Needed;
}

bool wouldMakeForeignFiles(const QString &directory)
{
    if (::geteuid() != 0)
        return false; // the system itself keeps others out
    QFileInfo nearest(directory);
    while (!nearest.exists() && !nearest.isRoot())
        nearest.setFile(nearest.absolutePath());
    return nearest.ownerId() != 0;
}

bool isInteractive()
{
    if (!::isatty(STDIN_FILENO) || !::isatty(STDERR_FILENO))
        return false;
#ifdef __APPLE__
    return true;
#else
    // Over SSH there is a terminal, and nobody in front of its desktop.
    return std::getenv("DISPLAY") || std::getenv("WAYLAND_DISPLAY");
#endif
}

} // namespace latchkey::cli
