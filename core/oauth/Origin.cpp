// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/Origin.h"

namespace latchkey {

using namespace Qt::StringLiterals;

QString originOf(const QUrl &url)
{
    const int usualPort = url.scheme() == "https"_L1 ? 443 : 80;
    return u"%1://%2:%3"_s.arg(url.scheme(), url.host()).arg(url.port(usualPort));
}

} // namespace latchkey
