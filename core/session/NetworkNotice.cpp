// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/NetworkNotice.h"

#include <QtNetwork/QNetworkInformation>

#include <chrono>

namespace latchkey {

using namespace std::chrono_literals;

NetworkNotice::NetworkNotice(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(500ms);
    connect(&m_pause, &QTimer::timeout, this, &NetworkNotice::changed);

    // One that knows of portals too, where there is one: NetworkManager's. Else the kernel's routes
    // are followed, by way of GLib.
    using Feature = QNetworkInformation::Feature;
    m_isAvailable =
        QNetworkInformation::loadBackendByFeatures(Feature::Reachability | Feature::CaptivePortal)
        || QNetworkInformation::loadDefaultBackend();
    if (!m_isAvailable)
        return;
    const QNetworkInformation *network = QNetworkInformation::instance();
    connect(network, &QNetworkInformation::reachabilityChanged, this, &NetworkNotice::onHint);
    connect(network, &QNetworkInformation::isBehindCaptivePortalChanged, this,
            &NetworkNotice::onHint);
    connect(network, &QNetworkInformation::transportMediumChanged, this, &NetworkNotice::onHint);
}

void NetworkNotice::onHint()
{
    if (QNetworkInformation::instance()->reachability()
        != QNetworkInformation::Reachability::Disconnected)
        m_pause.start();
}

} // namespace latchkey
