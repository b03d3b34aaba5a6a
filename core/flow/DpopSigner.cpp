// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/DpopSigner.h"

#include "flow/HttpClient.h"
#include "oauth/Origin.h"

#include <QtCore/QPointer>

namespace latchkey {

using namespace std::chrono_literals;

namespace {

// RFC 9449 §11.1 has servers accept proofs of the last seconds or minutes; a difference below this
// one is not what a proof was refused for.
constexpr std::chrono::seconds NoticeableOffset = 20s;

} // namespace

DpopSigner::DpopSigner(const DpopKey &key, Clock &clock)
    : m_key(key)
    , m_clock(clock)
{ }

Result<QByteArray> DpopSigner::proof(const QByteArray &method, const QUrl &url,
                                     const Secret &accessToken, const QByteArray &nonce) const
{
    const Server server = m_servers.value(originOf(url));
    return makeDpopProof(m_key,
                         {method, url, makeRandomSecret().reveal(),
                          m_clock.now().addSecs(server.clockOffset.count()),
                          nonce.isEmpty() ? server.nonce : nonce, accessToken});
}

Result<HttpRequest> DpopSigner::withProof(HttpRequest request, const Secret &accessToken) const
{
    const auto made = proof(methodName(request.method), request.url, accessToken);
    if (!made)
        return fail(made.error());
    request.headers.append({"DPoP", *made});
    return request;
}

bool DpopSigner::learn(const QUrl &url, const HttpResponse &response)
{
    Server &server = m_servers[originOf(url)];
    const QByteArray nonce = readDpopNonce(response);
    if (!nonce.isEmpty())
        server.nonce = nonce;

    // What was wrong with the clock is right again when the servers' answers say so.
    const std::optional<QDateTime> serverTime = readHttpDate(response.header("Date"));
    const std::chrono::seconds before = server.clockOffset;
    if (serverTime) {
        const std::chrono::seconds offset(m_clock.now().secsTo(*serverTime));
        server.clockOffset = std::chrono::abs(offset) < NoticeableOffset ? 0s : offset;
    }

    switch (readDpopObjection(response)) {
    case DpopObjection::NonceWanted:
        return !nonce.isEmpty();
    case DpopObjection::ProofInvalid:
        return std::chrono::abs(server.clockOffset - before) >= NoticeableOffset;
    case DpopObjection::None:
        break;
    }
    return false;
}

void sendWithProof(HttpClient &http, const std::shared_ptr<DpopSigner> &signer,
                   const HttpRequest &request, const Secret &accessToken, QObject *context,
                   std::function<void(const Result<HttpResponse> &)> done)
{
    if (!signer)
        return http.send(request, context, std::move(done));
    const auto send = [=, &http](const std::function<void(const Result<HttpResponse> &)> &next) {
        const auto proven = signer->withProof(request, accessToken);
        if (proven)
            return http.send(*proven, context, next);
        QMetaObject::invokeMethod(
            context, [next, error = proven.error()] { next(fail(error)); }, Qt::QueuedConnection);
    };
    send([=, client = QPointer<HttpClient>(&http)](const Result<HttpResponse> &response) {
        const bool isToBeRepeated = response && signer->learn(request.url, *response);
        if (!isToBeRepeated || !client)
            return done(response);
        send([=](const Result<HttpResponse> &second) {
            if (second)
                signer->learn(request.url, *second);
            done(second);
        });
    });
}

} // namespace latchkey
