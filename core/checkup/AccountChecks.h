// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkup/CheckGroup.h"
#include "checkup/CheckUp.h"
#include "oauth/ProviderMetadata.h"
#include "session/Account.h"

#include <QtCore/QUrl>

#include <memory>

class QHostInfo;
class QNetworkReply;

namespace latchkey {

//! \brief What one account needs: its settings, and the way to its provider.
//!
//! The proxy is looked for first, because the others go by it: then a connection shows certificate
//! and clock, while the discovery document is asked for and read as at a sign-in.
class AccountChecks : public CheckGroup
{
    Q_OBJECT

public:
    AccountChecks(const Account &account, const CheckUpParts &parts, QObject *parent = nullptr);
    ~AccountChecks() override;

    void start() override;

private slots:
    void onNames(const QHostInfo &info);

private:
    void onDeadline(Check check) override;
    void checkConfiguration();
    void checkRedirectPort();
    void checkPendingRevocations();
    void lookForProxy();
    void onProxies(const QList<QNetworkProxy> &proxies);
    void goToProvider();
    void checkNames();
    void connectToProvider();
    void onConnected(QNetworkReply *reply);
    void judgeCertificate(const QList<QSslCertificate> &chain);
    void judgeClock(const HttpResponse &response);
    void checkDiscovery();
    void judgeDiscovery(const Error &failure);
    void judgeOffers(const ProviderMetadata &provider);
    void skip(const QList<Check> &checks, const QString &code);

    //! The facts of every check of the provider: its host.
    [[nodiscard]] QJsonObject facts(const QJsonObject &more = {}) const;

    Account m_account;
    CheckUpParts m_parts;
    QUrl m_issuer;
    HttpPolicy m_policy;
    QString m_proxy; //!< Host and port; empty: none.
    std::unique_ptr<HttpClient> m_http;
};

} // namespace latchkey
