// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QMutex>
#include <QtCore/QSet>
#include <QtCore/QStringList>
#include <QtCore/QThread>

#include <memory>

namespace latchkey {

//! \brief Looks for credentials where none must be; also for a piece of one.
class SecretSearch
{
public:
    //! Any 20 characters in a row of it count as found.
    void addSecret(const QString &name, const QByteArray &value);
    //! \brief A verifier that is known only by its challenge (RFC 7636 §4.2).
    void addChallenge(const QByteArray &challenge);

    //! \return one sentence for each secret that is in the text, without its value.
    [[nodiscard]] QStringList findIn(const QString &place, const QByteArray &text) const;

private:
    QHash<QByteArray, QString> m_pieces; // the name of the secret that each belongs to
    QSet<QByteArray> m_challenges;
};

//! \brief Watches all processes of this computer for as long as it lives, and keeps what anybody
//! could read of them.
class ProcessWatch
{
public:
    ProcessWatch();
    ~ProcessWatch();

    struct Sight
    {
        QString program; //!< Its file name.
        QByteArray arguments;
        QByteArray environment; //!< Empty where the system does not let us read it.
    };
    //! \brief What was seen so far. The own process is left out.
    [[nodiscard]] QList<Sight> seen() const;

private:
    void look();

    mutable QMutex m_mutex;
    QHash<QByteArray, Sight> m_seen; // by all of its content
    std::unique_ptr<QThread> m_thread;
};

} // namespace latchkey
