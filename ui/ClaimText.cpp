// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ClaimText.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace latchkey::claimtext {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ClaimText)
};

constexpr double YearTenThousand = 253402300800; // seconds since 1970

} // namespace

QString meaning(const QString &claim)
{
    const QHash<QString, QString> meanings{
        {u"iss"_s, Words::tr("who issued it: the provider")},
        {u"sub"_s, Words::tr("who you are to the provider; never changes")},
        {u"aud"_s, Words::tr("who it is for")},
        {u"azp"_s, Words::tr("which program asked for it")},
        {u"exp"_s, Words::tr("when it runs out")},
        {u"nbf"_s, Words::tr("from when on it counts")},
        {u"iat"_s, Words::tr("when it was issued")},
        {u"auth_time"_s, Words::tr("when you proved who you are")},
        {u"nonce"_s, Words::tr("ties it to one sign-in")},
        {u"acr"_s, Words::tr("how strictly you were asked who you are")},
        {u"amr"_s, Words::tr("how you proved who you are")},
        {u"at_hash"_s, Words::tr("ties it to the access token")},
        {u"c_hash"_s, Words::tr("ties it to the sign-in’s code")},
        {u"jti"_s, Words::tr("its number")},
        {u"sid"_s, Words::tr("the session’s number at the provider")},
        {u"cnf"_s, Words::tr("the key that it is bound to")},
        {u"client_id"_s, Words::tr("which program asked for it")},
        {u"scope"_s, Words::tr("what it allows")},
        {u"scp"_s, Words::tr("what it allows")},
        {u"roles"_s, Words::tr("your roles there")},
        {u"groups"_s, Words::tr("your groups there")},
        {u"name"_s, Words::tr("your name")},
        {u"given_name"_s, Words::tr("your given name")},
        {u"family_name"_s, Words::tr("your family name")},
        {u"middle_name"_s, Words::tr("your middle name")},
        {u"nickname"_s, Words::tr("what you are called")},
        {u"preferred_username"_s, Words::tr("your user name; may change")},
        {u"profile"_s, Words::tr("your page there")},
        {u"picture"_s, Words::tr("where your picture is")},
        {u"website"_s, Words::tr("your website")},
        {u"email"_s, Words::tr("your e-mail address")},
        {u"email_verified"_s, Words::tr("whether the provider has checked that address")},
        {u"gender"_s, Words::tr("your gender")},
        {u"birthdate"_s, Words::tr("your date of birth")},
        {u"zoneinfo"_s, Words::tr("your time zone")},
        {u"locale"_s, Words::tr("your language")},
        {u"phone_number"_s, Words::tr("your telephone number")},
        {u"phone_number_verified"_s, Words::tr("whether the provider has checked that number")},
        {u"address"_s, Words::tr("your postal address")},
        {u"updated_at"_s, Words::tr("when this was last changed")},
    };
    return meanings.value(claim);
}

std::optional<QDateTime> instant(const QString &claim, const QJsonValue &value)
{
    static const QStringList names{u"exp"_s, u"nbf"_s, u"iat"_s, u"auth_time"_s, u"updated_at"_s};
    const double seconds = value.toDouble(-1);
    if (!names.contains(claim) || !(seconds >= 0 && seconds < YearTenThousand))
        return {};
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), Qt::UTC);
}

QString plainValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? Words::tr("yes") : Words::tr("no");
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::String:
    case QJsonValue::Null:
    case QJsonValue::Undefined:
    case QJsonValue::Array:
    case QJsonValue::Object:
        break;
    }
    return Words::tr("nothing");
}

} // namespace latchkey::claimtext
