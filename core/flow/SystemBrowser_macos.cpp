// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/SystemBrowser.h"

#include "oauth/ClientConfig.h"

#include <QtCore/QFileInfo>
#include <QtCore/QProcess>

namespace latchkey {

using namespace Qt::StringLiterals;

// The system itself tells the user when it finds no browser.
Result<void> SystemBrowser::open(const QUrl &url, QObject *, const OnFailed &)
{
    if (!isTrustworthyUrl(url))
        return fail(ErrorKind::ConfigurationInvalid, u"a URL that is not https is not opened"_s);

    QProcess process;
    process.setProgram(u"/usr/bin/open"_s);
    process.setArguments({QString::fromLatin1(url.toEncoded())});
    // Our standard output belongs to our own answers.
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    if (!process.startDetached())
        return fail(ErrorKind::Unsupported, u"/usr/bin/open could not be started"_s);
    return {};
}

Result<QString> SystemBrowser::program() const
{
    // It belongs to the system, and knows which browser the user chose.
    if (!QFileInfo(u"/usr/bin/open"_s).isExecutable())
        return fail(ErrorKind::Unsupported, u"/usr/bin/open is not there"_s);
    return u"open"_s;
}

} // namespace latchkey
