// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/FakeBrowser.h"

#include "oauth/ClientConfig.h"

#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QNetworkReply>

namespace latchkey::test {

using namespace Qt::StringLiterals;

Result<void> FakeBrowser::open(const QUrl &url)
{
    if (!isTrustworthyUrl(url))
        return fail(ErrorKind::ConfigurationInvalid, u"not trustworthy"_s);
    if (m_error)
        return fail(*m_error);
    m_opened.append(url);
    if (m_follows)
        visit(url);
    return {};
}

void FakeBrowser::visit(const QUrl &url)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_status = 0;
    QNetworkRequest request(url);
    // As browsers do, and as Qt does not when it goes from https to the loopback's http.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::UserVerifiedRedirectPolicy);
    QNetworkReply *reply = m_network.get(request);
    QObject::connect(reply, &QNetworkReply::redirected, reply, &QNetworkReply::redirectAllowed);
    QObject::connect(reply, &QNetworkReply::sslErrors, reply,
                     [reply] { reply->ignoreSslErrors(); });
    QObject::connect(reply, &QNetworkReply::finished, &m_network, [this, reply] {
        reply->deleteLater();
        m_address = reply->url();
        m_page = reply->readAll();
        m_status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    });
}

} // namespace latchkey::test
