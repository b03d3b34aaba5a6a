// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QMap>
#include <QtCore/QMetaType>
#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusObjectPath>

namespace latchkey::test {

using Attributes = QMap<QString, QString>; //!< a{ss}

//! \brief The API's structure `Secret`, (oayays).
struct WireSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};
using WireSecrets = QMap<QDBusObjectPath, WireSecret>; //!< a{o(oayays)}

QDBusArgument &operator<<(QDBusArgument &argument, const WireSecret &secret);
const QDBusArgument &operator>>(const QDBusArgument &argument, WireSecret &secret);

void registerWireTypes();

} // namespace latchkey::test

Q_DECLARE_METATYPE(latchkey::test::WireSecret)
