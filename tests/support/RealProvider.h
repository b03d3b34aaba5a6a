// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QStringList>

#include <chrono>

class QNetworkRequest;

namespace latchkey {

//! \brief The real provider of tests/provider, in a process of its own, and its control endpoint.
//!
//! Ends with this object, and with the test's process however that ends. Every call waits for its
//! answer.
class RealProvider
{
public:
    //! \param options of tests/provider/provider, beside `--control`.
    //! \return false: it did not start; failure() says why.
    [[nodiscard]] bool start(const QStringList &options = {});
    [[nodiscard]] QString failure() const { return m_failure; }

    ~RealProvider();

    [[nodiscard]] QString issuer() const { return m_issuer; }

    //! \brief How often an endpoint was asked, by its name in tests/provider/README.md.
    [[nodiscard]] int requests(const QString &endpoint);
    [[nodiscard]] int refreshes() { return requests(QStringLiteral("token_refresh")); }
    [[nodiscard]] QJsonObject counts();
    [[nodiscard]] QJsonArray grants(); //!< Usable ones only.
    //! \brief What introspection says of a token (RFC 7662), as a resource server asks it.
    [[nodiscard]] bool isActive(const QByteArray &token);
    //! \brief All tokens ever issued, oldest first, if it was started with `--plant-canaries`.
    //! \param kind of the control endpoint, such as `refresh_token`; empty for all.
    [[nodiscard]] QList<QByteArray> tokensOfRecord(const QString &kind = {});

    void resetCounts();
    void expireAccessTokens(); //!< Theirs; the client does not hear of it.
    void setAccessTokenLifetime(std::chrono::seconds lifetime);
    void revokeGrants(); //!< As an administrator would.

    void fail(const QString &endpoint, int status, const QJsonObject &more = {});
    enum class When { Before, After };
    void delay(const QString &endpoint, std::chrono::milliseconds time, When when = When::Before);
    void drop(const QString &endpoint, When when);
    void clearFaults();

    void goDown(); //!< Nobody listens at its port.
    void comeUp();

private:
    QJsonDocument send(QNetworkRequest request, const QByteArray &method, const QByteArray &body);
    QJsonDocument call(const QByteArray &method, const QString &path, const QJsonObject &body = {});
    void post(const QString &path, const QJsonObject &body = {}) { call("POST", path, body); }

    QProcess m_process;
    QString m_issuer;
    QString m_control;
    QString m_failure;
};

} // namespace latchkey
