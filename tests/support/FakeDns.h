// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace latchkey::test {

//! \brief What names lead to, in this process: stands before the system's getaddrinfo(), so that
//! Qt and all else that asks there is told what a test says. Names that were never set are looked
//! up as ever. Safe to use while other threads look up. Not on Windows.
class FakeDns
{
public:
    FakeDns() = default;
    ~FakeDns(); //!< Everything is looked up as ever.
    Q_DISABLE_COPY_MOVE(FakeDns)

    //! \param addresses literal, IPv4 and IPv6, in their order. Empty: no such name.
    void set(const QString &name, const QStringList &addresses);

    //! \brief How often a name that was set has been asked for.
    [[nodiscard]] int lookupCount() const;
};

} // namespace latchkey::test
