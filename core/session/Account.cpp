// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Account.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

namespace latchkey {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestSecretFile = 64 * 1024;

} // namespace

bool isValidAccountName(const QString &name)
{
    static const QRegularExpression pattern(u"\\A[A-Za-z0-9][A-Za-z0-9._-]{0,63}\\z"_s);
    return pattern.match(name).hasMatch();
}

Result<ClientConfig> loadClientConfig(const Account &account)
{
    ClientConfig config = account.client;
    if (account.clientSecretFile.isEmpty())
        return config;
    QFile file(account.clientSecretFile);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::ConfigurationInvalid,
                    u"the client secret file %1 cannot be read: %2"_s.arg(file.fileName(),
                                                                          file.errorString()));
    const QByteArray text = file.read(LargestSecretFile).trimmed();
    if (text.isEmpty())
        return fail(ErrorKind::ConfigurationInvalid,
                    u"the client secret file %1 is empty"_s.arg(file.fileName()));
    config.clientSecret = Secret(text);
    return config;
}

Result<HttpPolicy> loadHttpPolicy(const Account &account)
{
    HttpPolicy policy;
    if (account.caFile.isEmpty())
        return policy;
    policy.extraCaCertificates = QSslCertificate::fromPath(account.caFile, QSsl::Pem);
    if (policy.extraCaCertificates.isEmpty())
        return fail(
            ErrorKind::ConfigurationInvalid,
            u"the CA file %1 holds no PEM certificate that can be read"_s.arg(account.caFile));
    return policy;
}

} // namespace latchkey
