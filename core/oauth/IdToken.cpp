// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/IdToken.h"

#include "oauth/Json.h"
#include "oauth/OAuthError.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>

#include <algorithm>

namespace latchkey {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestSubject = 255;

tl::unexpected<Error> refuse(const QString &detail, const QString &code)
{
    return fail(ErrorKind::IdentityInvalid, u"ID token: %1"_s.arg(detail), code);
}

Result<void> checkIssuer(const QJsonObject &claims, const IdTokenExpectations &expected)
{
    const QJsonValue issuer = claims.value("iss"_L1);
    if (issuer.isString() && issuer.toString() == expected.issuer)
        return {};
    const QString detail = u"it is another issuer's"_s;
    // A person is an issuer's subject (OIDC Core §2): another issuer speaks of another person.
    if (issuer.isString() && !expected.subject.isEmpty())
        return fail(ErrorKind::SubjectMismatch, u"ID token: %1"_s.arg(detail),
                    u"subject_mismatch"_s);
    return refuse(detail, u"id_token_issuer"_s);
}

Result<void> checkAudience(const QJsonObject &claims, const IdTokenExpectations &expected)
{
    const QJsonValue audience = claims.value("aud"_L1);
    const QJsonArray audiences = audience.isString() ? QJsonArray{audience} : audience.toArray();
    // Stricter than rule 3 by its leave: no audience is trusted beside ourselves.
    const bool isOurs = !audiences.isEmpty()
        && std::all_of(audiences.begin(), audiences.end(),
                       [&](const QJsonValue &each) { return each == expected.clientId; });
    if (!isOurs)
        return refuse(u"it is not for us alone"_s, u"id_token_audience"_s);
    const QJsonValue party = claims.value("azp"_L1);
    if (!party.isUndefined() && party != expected.clientId)
        return refuse(u"it was issued to another client"_s, u"id_token_azp"_s);
    return {};
}

Result<void> checkNonce(const QJsonObject &claims, const IdTokenExpectations &expected)
{
    if (expected.nonce.isEmpty())
        return {};
    const QJsonValue nonce = claims.value("nonce"_L1);
    if (!nonce.isString() || Secret(nonce.toString().toUtf8()) != expected.nonce)
        return refuse(u"it answers another request"_s, u"id_token_nonce"_s);
    return {};
}

Result<void> checkSubject(const QJsonObject &claims, const IdTokenExpectations &expected)
{
    const QJsonValue subject = claims.value("sub"_L1);
    if (!subject.isString() || subject.toString().isEmpty()
        || subject.toString().size() > LongestSubject)
        return refuse(u"its subject is missing or malformed"_s, u"id_token_subject"_s);
    if (!expected.subject.isEmpty() && subject.toString() != expected.subject)
        return fail(ErrorKind::SubjectMismatch, u"ID token: it is about another person"_s,
                    u"subject_mismatch"_s);
    return {};
}

Result<void> checkAuthenticationContext(const QJsonObject &claims,
                                        const IdTokenExpectations &expected)
{
    if (expected.acrValues.isEmpty())
        return {};
    // Stricter than §5.5.1.1, by which a provider may fall short of what was asked and say so: who
    // asks for a way of signing in means it.
    const QJsonValue context = claims.value("acr"_L1);
    if (!context.isString() || !expected.acrValues.contains(context.toString()))
        return refuse(u"the user was not asked in one of the requested ways"_s, u"id_token_acr"_s);
    return {};
}

//! The hash that the signature's algorithm uses; Ed25519's is SHA-512 (RFC 8032 §5.1).
QCryptographicHash::Algorithm hashOf(const QString &algorithm)
{
    if (algorithm.endsWith("256"_L1))
        return QCryptographicHash::Sha256;
    return algorithm.endsWith("384"_L1) ? QCryptographicHash::Sha384 : QCryptographicHash::Sha512;
}

Result<void> checkAccessTokenHash(const QJsonObject &claims, const QString &algorithm,
                                  const IdTokenExpectations &expected)
{
    const QJsonValue claimed = claims.value("at_hash"_L1);
    if (claimed.isUndefined())
        return {};
    const QByteArray hash =
        QCryptographicHash::hash(expected.accessToken.reveal(), hashOf(algorithm));
    const QByteArray half =
        hash.first(hash.size() / 2)
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    if (!claimed.isString() || claimed.toString().toUtf8() != half)
        return refuse(u"it belongs to another access token"_s, u"id_token_at_hash"_s);
    return {};
}

//! A NumericDate (RFC 7519 §2) as an instant; none for anything else, dates before 1970 or after
//! 9999 included.
std::optional<QDateTime> readInstant(const QJsonValue &value)
{
    constexpr double LastSecondOf9999 = 253402300799;
    if (!value.isDouble() || value.toDouble() < 0 || value.toDouble() > LastSecondOf9999)
        return {};
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(value.toDouble() * 1000)).toUTC();
}

struct Times
{
    QDateTime expires;
    QDateTime issued;
    std::optional<QDateTime> notBefore;
    std::optional<QDateTime> authenticated;
};

//! That the times are there and are times. Whether they are right comes last of all.
Result<Times> readTimes(const QJsonObject &claims, const IdTokenExpectations &expected)
{
    const auto expires = readInstant(claims.value("exp"_L1));
    const auto issued = readInstant(claims.value("iat"_L1));
    const auto notBefore = readInstant(claims.value("nbf"_L1));
    const auto authenticated = readInstant(claims.value("auth_time"_L1));
    if (!expires || !issued || (claims.contains("nbf"_L1) && !notBefore)
        || (claims.contains("auth_time"_L1) && !authenticated))
        return refuse(u"a time is missing or malformed"_s, u"id_token_times"_s);
    if (expected.maxAge && !authenticated)
        return refuse(u"it does not say when the user was asked"_s, u"id_token_auth_time"_s);
    return Times{*expires, *issued, notBefore, authenticated};
}

Result<void> checkAuthenticationAge(const Times &times, const QDateTime &present,
                                    const IdTokenExpectations &expected)
{
    if (!expected.maxAge)
        return {};
    const QDateTime latest =
        times.authenticated->addSecs((*expected.maxAge + AllowedClockSkew).count());
    if (present > latest)
        return refuse(u"the user was asked too long ago"_s, u"id_token_auth_time"_s);
    return {};
}

tl::unexpected<Error> blameClock(const QString &detail, const QString &code)
{
    return fail(ErrorKind::ClockWrong, u"ID token: %1"_s.arg(detail), code);
}

Result<void> checkTimes(const Times &times, const IdTokenExpectations &expected)
{
    const QDateTime earliest = expected.now.addSecs(-AllowedClockSkew.count());
    const QDateTime latest = expected.now.addSecs(AllowedClockSkew.count());
    if (times.expires <= earliest)
        return blameClock(u"it has expired"_s, u"id_token_expired"_s);
    if (times.issued > latest)
        return blameClock(u"it was issued in the future"_s, u"id_token_issued_in_future"_s);
    if (times.notBefore && *times.notBefore > latest)
        return blameClock(u"it is not valid yet"_s, u"id_token_not_yet_valid"_s);
    return {};
}

} // namespace

QString IdTokenClaims::subject() const
{
    return m_claims.value("sub"_L1).toString();
}

QString IdTokenClaims::name() const
{
    return plainServerText(m_claims.value("name"_L1).toString());
}

QString IdTokenClaims::email() const
{
    return plainServerText(m_claims.value("email"_L1).toString());
}

Result<IdTokenClaims> validateIdToken(const Secret &idToken, const JwkSet &keys,
                                      const IdTokenExpectations &expected)
{
    if (idToken.isEmpty())
        return refuse(u"there is none"_s, u"id_token_missing"_s);

    // Rules 6 and 7: always, though Core §3.1.3.7 would let TLS stand in. Rule 1, encryption, was
    // never asked for: a token of five parts fails here. Rule 8 is about symmetric keys, of which a
    // desktop app has none.
    const Result<VerifiedJws> jws = verifyJws(idToken.reveal(), keys, expected.algorithms);
    if (!jws)
        return fail(jws.error());
    const Result<QJsonObject> payload = readJsonObject(jws->payload());
    if (!payload)
        return refuse(payload.error().detail, u"id_token_malformed"_s);
    const QJsonObject &claims = *payload;
    const QString algorithm = jws->header().value("alg"_L1).toString();
    const Result<Times> times = readTimes(claims, expected);

    const Result<void> verdict =
        checkIssuer(claims, expected) // rule 2
            .and_then([&] { return checkAudience(claims, expected); }) // rules 3 to 5
            .and_then([&] { return checkNonce(claims, expected); }) // rule 11
            .and_then([&] { return checkSubject(claims, expected); }) // §2, §12.2
            .and_then([&] { return checkAccessTokenHash(claims, algorithm, expected); }) // §3.1.3.8
            .and_then([&] { return checkAuthenticationContext(claims, expected); }) // rule 12
            .and_then([&] { return times.map([](const Times &) {}); })
            .and_then(
                [&] { return checkAuthenticationAge(*times, times->issued, expected); }) // rule 13
            // What depends on our own clock comes last, so that ClockWrong means that nothing else
            // is wrong.
            .and_then([&] { return checkTimes(*times, expected); }) // rules 9 and 10
            .and_then([&] { return checkAuthenticationAge(*times, expected.now, expected); });
    // Left out: an upper age of `iat` (rule 10), as the nonce already tells old tokens from new;
    // `c_hash`, as a token from the token endpoint needs none.
    if (!verdict)
        return fail(verdict.error());

    IdTokenClaims validated;
    validated.m_claims = claims;
    return validated;
}

} // namespace latchkey
