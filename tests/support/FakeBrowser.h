// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/Browser.h"

#include <QtCore/QList>
#include <QtCore/QPointer>
#include <QtNetwork/QNetworkAccessManager>

#include <optional>

namespace latchkey::test {

//! \brief Records what it is to show, and goes there when told to.
//!
//! Like SystemBrowser it refuses what is not trustworthy.
class FakeBrowser : public Browser
{
public:
    Result<void> open(const QUrl &url, QObject *context, const OnFailed &onFailed) override;
    [[nodiscard]] Result<QString> program() const override;

    //! \brief From now on open() and program() fail with `error`, as when no browser can be
    //! started.
    void failWith(const Error &error) { m_error = error; }

    //! \brief What was opened last ends now and says that it failed.
    void endWith(const Error &error);

    //! \brief From now on open() follows the URL over HTTP, redirects included, as a user would who
    //! only clicks "yes". Certificates are not looked at.
    void follow() { m_follows = true; }

    //! \brief Goes to `url` now, as when somebody clicks or types.
    void visit(const QUrl &url);

    [[nodiscard]] const QList<QUrl> &opened() const { return m_opened; }

    // Where the last journey ended.
    [[nodiscard]] QUrl address() const { return m_address; } //!< As in the address bar.
    [[nodiscard]] int status() const { return m_status; } //!< 0: no answer, or not yet.
    [[nodiscard]] QByteArray page() const { return m_page; }

private:
    void goTo(const QUrl &url);

    QNetworkAccessManager m_network;
    QList<QUrl> m_opened;
    QPointer<QObject> m_context;
    OnFailed m_onFailed;
    std::optional<Error> m_error;
    bool m_follows = false;
    QUrl m_address;
    int m_status = 0;
    QByteArray m_page;
};

} // namespace latchkey::test
