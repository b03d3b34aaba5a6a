// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestCertificates.h"

#include <QtNetwork/QHostAddress>

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace latchkey::test {

using namespace Qt::StringLiterals;

namespace {

using KeyPointer = std::shared_ptr<EVP_PKEY>;
using X509Pointer = std::unique_ptr<X509, decltype(&X509_free)>;

void require(bool isDone)
{
    if (!isDone)
        qFatal("OpenSSL could not make a test certificate");
}

KeyPointer makeKey()
{
    KeyPointer key(EVP_EC_gen("P-256"), &EVP_PKEY_free);
    require(key != nullptr);
    return key;
}

template <typename Write>
QByteArray toPem(Write write)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), &BIO_free);
    require(bio && write(bio.get()) == 1);
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, static_cast<qsizetype>(size));
}

void addExtension(X509 *certificate, X509 *issuer, int id, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, id, value.constData());
    require(extension && X509_add_ext(certificate, extension, -1) == 1);
    X509_EXTENSION_free(extension);
}

void setName(X509_NAME *name, const QString &commonName)
{
    const QByteArray text = commonName.toUtf8();
    require(X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                                       reinterpret_cast<const unsigned char *>(text.constData()),
                                       static_cast<int>(text.size()), -1, 0)
            == 1);
}

X509Pointer makeCertificate(const QString &name, const QString &issuerName, EVP_PKEY *key,
                            const CertificateSpec &spec)
{
    static long serial = QDateTime::currentSecsSinceEpoch();
    X509Pointer certificate(X509_new(), &X509_free);
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
    ASN1_TIME_set(X509_getm_notBefore(certificate.get()), spec.notBefore.toSecsSinceEpoch());
    ASN1_TIME_set(X509_getm_notAfter(certificate.get()), spec.notAfter.toSecsSinceEpoch());
    setName(X509_get_subject_name(certificate.get()), name);
    setName(X509_get_issuer_name(certificate.get()), issuerName);
    require(X509_set_pubkey(certificate.get(), key) == 1);
    return certificate;
}

QSslCertificate sign(X509 *certificate, EVP_PKEY *key)
{
    require(X509_sign(certificate, key, EVP_sha256()) > 0);
    return QSslCertificate(toPem([&](BIO *bio) { return PEM_write_bio_X509(bio, certificate); }));
}

QSslKey toQt(EVP_PKEY *key)
{
    return QSslKey(toPem([&](BIO *bio) {
                       return PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr,
                                                       nullptr);
                   }),
                   QSsl::Ec);
}

QByteArray alternativeNames(const QStringList &hosts)
{
    QByteArrayList names;
    for (const QString &host : hosts)
        names.append((QHostAddress(host).isNull() ? "DNS:" : "IP:") + host.toUtf8());
    return names.join(',');
}

ServerIdentity makeServer(const CertificateSpec &spec, const QString &issuerName,
                          EVP_PKEY *issuerKey)
{
    const KeyPointer key = makeKey();
    const bool isSelfSigned = !issuerKey;
    const QString &name = spec.hosts.first();
    const X509Pointer certificate =
        makeCertificate(name, isSelfSigned ? name : issuerName, key.get(), spec);
    addExtension(certificate.get(), certificate.get(), NID_basic_constraints, "CA:FALSE");
    addExtension(certificate.get(), certificate.get(), NID_ext_key_usage, "serverAuth");
    addExtension(certificate.get(), certificate.get(), NID_subject_alt_name,
                 alternativeNames(spec.hosts));
    return {sign(certificate.get(), isSelfSigned ? key.get() : issuerKey), toQt(key.get())};
}

} // namespace

TestAuthority::TestAuthority(const QString &name)
    : m_name(name)
    , m_key(makeKey())
{
    const X509Pointer certificate = makeCertificate(name, name, m_key.get(), {});
    addExtension(certificate.get(), certificate.get(), NID_basic_constraints, "critical,CA:TRUE");
    addExtension(certificate.get(), certificate.get(), NID_key_usage, "critical,keyCertSign");
    m_certificate = sign(certificate.get(), m_key.get());
}

ServerIdentity TestAuthority::issue(const CertificateSpec &spec) const
{
    return makeServer(spec, m_name, m_key.get());
}

ServerIdentity makeSelfSignedIdentity(const CertificateSpec &spec)
{
    return makeServer(spec, {}, nullptr);
}

} // namespace latchkey::test
