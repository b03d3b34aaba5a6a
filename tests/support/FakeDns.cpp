// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/FakeDns.h"

#include <QtCore/QHash>
#include <QtCore/QMutex>

#include <dlfcn.h>
#include <netdb.h>

#include <optional>

namespace latchkey::test {

namespace {

struct Answers
{
    QMutex mutex;
    QHash<QByteArray, QList<QByteArray>> byName;
    int lookups = 0;
};

Answers &answers()
{
    static Answers instance;
    return instance;
}

std::optional<QList<QByteArray>> addressesOf(const char *name)
{
    const QMutexLocker lock(&answers().mutex);
    const auto found = answers().byName.constFind(QByteArray(name));
    if (!name || found == answers().byName.constEnd())
        return std::nullopt;
    ++answers().lookups;
    return *found;
}

} // namespace

FakeDns::~FakeDns()
{
    const QMutexLocker lock(&answers().mutex);
    answers().byName.clear();
    answers().lookups = 0;
}

void FakeDns::set(const QString &name, const QStringList &addresses)
{
    QList<QByteArray> list;
    for (const QString &address : addresses)
        list.append(address.toLatin1());
    const QMutexLocker lock(&answers().mutex);
    answers().byName.insert(name.toLatin1(), list);
}

int FakeDns::lookupCount() const
{
    const QMutexLocker lock(&answers().mutex);
    return answers().lookups;
}

} // namespace latchkey::test

// The program's own comes before the C library's, for Qt as well. What it gives is made of what the
// C library gave for each address, so that freeaddrinfo() knows how to free it.
extern "C" Q_DECL_EXPORT int getaddrinfo(const char *name, const char *service,
                                         const addrinfo *hints, addrinfo **result)
{
    using Function = int (*)(const char *, const char *, const addrinfo *, addrinfo **);
    static const auto real = reinterpret_cast<Function>(dlsym(RTLD_NEXT, "getaddrinfo"));
    const auto addresses = latchkey::test::addressesOf(name);
    if (!addresses)
        return real(name, service, hints, result);
    *result = nullptr;
    addrinfo literal{};
    if (hints)
        literal = *hints;
    literal.ai_flags = AI_NUMERICHOST;
    addrinfo **end = result;
    for (const QByteArray &address : *addresses) {
        if (real(address.constData(), service, &literal, end) != 0)
            continue;
        while (*end)
            end = &(*end)->ai_next;
    }
    return *result ? 0 : EAI_NONAME;
}
