// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/QrReader.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

namespace latchkey::test {

using namespace Qt::StringLiterals;

QByteArray readQrCode(const GreyPicture &picture)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"code.pgm"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    file.write("P5 " + QByteArray::number(picture.width) + ' ' + QByteArray::number(picture.height)
               + " 255\n" + picture.pixels);
    file.close();

    QProcess zbarimg;
    zbarimg.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    zbarimg.start(u"zbarimg"_s,
                  {u"--quiet"_s, u"--nodbus"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s,
                   u"-Stest-inverted=0"_s, file.fileName()});
    if (!zbarimg.waitForFinished() || zbarimg.error() == QProcess::FailedToStart)
        qFatal("zbarimg cannot be run: %s", qPrintable(zbarimg.errorString()));
    QByteArray text = zbarimg.readAllStandardOutput();
    if (text.endsWith('\n'))
        text.chop(1);
    return text;
}

} // namespace latchkey::test
