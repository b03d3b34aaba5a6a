// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/DpopProof.h"
#include "oauth/Jws.h"
#include "support/ScriptedProvider.h"

#include <QtCore/QJsonDocument>

namespace latchkey::test {

//! \brief The DPoP proof that a request came with, taken apart. Empty where there is none, or more
//! than one.
struct SentProof
{
    explicit SentProof(const ProviderRequest &request)
    {
        const QByteArrayList proofs = request.headerValues("DPoP");
        const QList<QByteArray> parts = proofs.value(0).split('.');
        if (proofs.size() != 1 || parts.size() != 3)
            return;
        header = QJsonDocument::fromJson(decodeBase64Url(parts[0]).value_or("")).object();
        claims = QJsonDocument::fromJson(decodeBase64Url(parts[1]).value_or("")).object();
        thumbprint = jwkThumbprint(header.value(QStringLiteral("jwk")).toObject());
    }

    [[nodiscard]] QString claim(const char *name) const
    {
        return claims.value(QLatin1StringView(name)).toString();
    }

    QJsonObject header;
    QJsonObject claims;
    QByteArray thumbprint; //!< Of the key in the header.
};

} // namespace latchkey::test
