// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/FakeBrowser.h"

#include "oauth/ClientConfig.h"

#include <QtNetwork/QHostAddress>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QNetworkReply>

namespace latchkey::test {

using namespace Qt::StringLiterals;

Result<void> FakeBrowser::open(const QUrl &url, QObject *context, const OnFailed &onFailed)
{
    if (!isTrustworthyUrl(url))
        return fail(ErrorKind::ConfigurationInvalid, u"not trustworthy"_s);
    if (m_error)
        return fail(*m_error);
    m_opened.append(url);
    m_context = context;
    m_onFailed = onFailed;
    // The providers of tests are on this computer; the pages of others are not asked for.
    if (m_follows && (url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback()))
        visit(url);
    return {};
}

void FakeBrowser::endWith(const Error &error)
{
    if (m_context)
        m_onFailed(error);
}

Result<QString> FakeBrowser::program() const
{
    if (m_error)
        return fail(*m_error);
    return QStringLiteral("fake-browser");
}

void FakeBrowser::visit(const QUrl &url)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_status = 0;
    goTo(url);
}

// Redirects are followed here. Qt does not go from https to the loopback's http by itself, and with
// UserVerifiedRedirectPolicy Qt 6.4 asks for the target of a second redirect three times over, on
// three connections and for one reply, which then often never finishes.
void FakeBrowser::goTo(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    QNetworkReply *reply = m_network.get(request);
    QObject::connect(reply, &QNetworkReply::sslErrors, reply,
                     [reply] { reply->ignoreSslErrors(); });
    QObject::connect(reply, &QNetworkReply::finished, &m_network, [this, reply] {
        reply->deleteLater();
        const QVariant target = reply->attribute(QNetworkRequest::RedirectionTargetAttribute);
        if (target.isValid())
            return goTo(reply->url().resolved(target.toUrl()));
        m_address = reply->url();
        m_page = reply->readAll();
        m_status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    });
}

} // namespace latchkey::test
