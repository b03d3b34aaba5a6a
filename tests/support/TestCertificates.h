// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QStringList>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslKey>

#include <memory>

// OpenSSL's key type, so that this header needs none of OpenSSL's.
struct evp_pkey_st;

namespace latchkey::test {

//! \brief What a TLS server shows of itself.
struct ServerIdentity
{
    QSslCertificate certificate;
    QSslKey key;
};

//! \brief What is to be written into a certificate.
struct CertificateSpec
{
    QStringList hosts{QStringLiteral("127.0.0.1"), QStringLiteral("localhost")};
    QDateTime notBefore = QDateTime::currentDateTimeUtc().addDays(-1);
    QDateTime notAfter = QDateTime::currentDateTimeUtc().addDays(1);
};

//! \brief A certificate authority made at run time, so that no private key lies in the repository.
//!
//! Aborts the test program when OpenSSL fails.
class TestAuthority
{
public:
    explicit TestAuthority(const QString &name = QStringLiteral("Latchkey test authority"));

    [[nodiscard]] const QSslCertificate &certificate() const { return m_certificate; }

    //! \brief A server certificate signed by this authority.
    [[nodiscard]] ServerIdentity issue(const CertificateSpec &spec = {}) const;

private:
    QString m_name;
    std::shared_ptr<evp_pkey_st> m_key;
    QSslCertificate m_certificate;
};

//! \brief A server certificate signed by nobody but itself.
ServerIdentity makeSelfSignedIdentity(const CertificateSpec &spec = {});

} // namespace latchkey::test
