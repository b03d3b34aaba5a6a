// SPDX-License-Identifier: GPL-3.0-or-later
#include "Torture.h"

#include <QtCore/QFile>

#include <cstdio>

namespace latchkey::test {

void tellFigure(const QString &what, const QString &figure)
{
    const QByteArray line = u"| %1 | %2 |\n"_qs.arg(what, figure).toUtf8();
    std::fputs(line.constData(), stdout);
    std::fflush(stdout);
    const QString path = qEnvironmentVariable("LATCHKEY_TORTURE_FIGURES");
    QFile file(path);
    if (!path.isEmpty() && file.open(QIODevice::Append))
        file.write(line);
}

} // namespace latchkey::test
