// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/SystemBrowser.h"

#include "oauth/ClientConfig.h"

#include <qt_windows.h>

#include <shellapi.h>
#include <shlwapi.h>

namespace latchkey {

using namespace Qt::StringLiterals;

// The system itself tells the user when it finds no browser.
Result<void> SystemBrowser::open(const QUrl &url, QObject *, const OnFailed &)
{
    // ShellExecute starts whatever a scheme is registered for, so nothing but https and loopback
    // http gets there.
    if (!isTrustworthyUrl(url))
        return fail(ErrorKind::ConfigurationInvalid, u"a URL that is not https is not opened"_s);

    const std::wstring text = QString::fromLatin1(url.toEncoded()).toStdWString();
    // The one documented use of the result: above 32 means success.
    const auto result = reinterpret_cast<INT_PTR>(
        ShellExecuteW(nullptr, L"open", text.c_str(), nullptr, nullptr, SW_SHOWNORMAL));
    if (result <= 32)
        return fail(ErrorKind::Unsupported,
                    u"no program opens https (ShellExecute says %1)"_s.arg(result));
    return {};
}

Result<QString> SystemBrowser::program() const
{
    wchar_t name[MAX_PATH] = {};
    DWORD size = MAX_PATH;
    if (AssocQueryStringW(ASSOCF_IS_PROTOCOL, ASSOCSTR_FRIENDLYAPPNAME, L"https", L"open", name,
                          &size)
        != S_OK)
        return fail(ErrorKind::Unsupported, u"no program opens https"_s);
    return QString::fromWCharArray(name);
}

} // namespace latchkey
