// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace latchkey {

//! \brief Tells when the system says that another network may be in reach: a cable, a Wi-Fi, the
//! end of a captive portal.
//!
//! A hint to try again soon, and never a judge: some systems say nothing, and some are wrong. Only
//! an answer of the provider shows that it can be reached.
class NetworkNotice : public QObject
{
    Q_OBJECT

public:
    explicit NetworkNotice(QObject *parent = nullptr);

    //! \brief Whether the system tells at all.
    [[nodiscard]] bool isAvailable() const { return m_isAvailable; }

signals:
    //! \brief Several changes within half a second are one.
    void changed();

private:
    void onHint();

    bool m_isAvailable = false;
    QTimer m_pause;
};

} // namespace latchkey
