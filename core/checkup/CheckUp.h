// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkup/Finding.h"

#include <QtCore/QList>
#include <QtCore/QObject>

#include <chrono>
#include <memory>
#include <vector>

namespace latchkey {

struct Account;
class AccountSettings;
class Browser;
class CheckGroup;
class Clock;
class ProviderDirectory;
class SessionStore;

//! \brief What a check-up looks at. Not owned; everything must outlive it.
struct CheckUpParts
{
    Clock &clock;
    Browser &browser;
    SessionStore &store;
    ProviderDirectory &providers;
    AccountSettings &settings;
    QString stateDirectory;
    //! For each check; those of an account begin when its proxy is known.
    std::chrono::milliseconds deadline = std::chrono::seconds(10);
};

//! \brief Looks at all that signing in and staying signed in need, and changes nothing of it.
//! One-shot.
//!
//! No prompt is raised, no browser started, no token used; the discovery documents are asked for
//! and kept as at a sign-in. Checks run side by side, each with its deadline, so that it ends
//! whatever the keychain and the network do. Deleting it calls it off.
class CheckUp : public QObject
{
    Q_OBJECT

public:
    explicit CheckUp(const CheckUpParts &parts, QObject *parent = nullptr);
    ~CheckUp() override;

    //! \param account only that one, beside this computer; empty: all.
    void start(const QString &account = {});

    //! \brief All that is looked at, in the order to show it; complete once start() has returned,
    //! with the verdict Running where nothing was found yet.
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }
    [[nodiscard]] bool isFinished() const { return m_isFinished; }

    //! \brief Ends every check as if its deadline were over; finished() comes before it returns.
    void giveUp();

signals:
    //! \brief findings().at(index) is known now; from the event loop.
    void found(int index);
    //! \brief Once, after the last found().
    void finished();

private:
    void add(std::unique_ptr<CheckGroup> group);
    void startNext();
    void onFound(const Finding &finding);

    CheckUpParts m_parts;
    QList<Finding> m_findings;
    std::vector<std::unique_ptr<CheckGroup>> m_groups;
    size_t m_started = 0; //!< How many of the groups.
    size_t m_ended = 0;
    bool m_isFinished = false;
};

} // namespace latchkey
