// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Fixture.h"
#include "support/Wait.h"
#include "ui/MainWindow.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace latchkey::test {

//! \brief A window among the parts of the session's fixture, with its account in the settings.
struct WindowFixture : Fixture
{
    enum class Start { WithAccount, Empty };

    explicit WindowFixture(Start start = Start::WithAccount, const QString &preset = {})
        : Fixture([&preset](Account &made) { made.preset = preset; })
    {
        if (start == Start::WithAccount)
            Q_ASSERT(settings.add(account));
        makeWindow();
    }

    void makeWindow()
    {
        window = std::make_unique<MainWindow>(
            WindowParts{accounts, settings, providers, clock, browser,
                        directory.filePath(QStringLiteral("config")),
                        [this](const QString &name, QObject *context,
                               std::function<void(const Result<void> &)> done) {
                            store.forgetAccount(name, context, done);
                        },
                        [this] { return isTrayThere; }, [this] { return startsAtLogin; },
                        [this](bool starts) {
                            startsAtLogin = starts;
                            return Result<void>();
                        }});
        QObject::connect(window.get(), &MainWindow::shown, window.get(), &MainWindow::start);
        window->show();
    }

    Session &shownSession() { return *accounts.find(QStringLiteral("work")); }

    template <typename State>
    bool isShownIn()
    {
        return std::holds_alternative<State>(shownSession().state());
    }

    template <typename T = QWidget>
    T *visible(const QString &name)
    {
        for (T *child : window->findChildren<T *>(name)) {
            if (child->isVisible())
                return child;
        }
        return nullptr;
    }

    QString headline()
    {
        const auto *label = visible<QLabel>(QStringLiteral("bannerHeadline"));
        return label ? label->text() : QString();
    }

    bool click(const QString &name)
    {
        auto *button = visible<QPushButton>(name);
        if (!button || !button->isEnabled())
            return false;
        button->click();
        return true;
    }

    bool signInByTheButton()
    {
        return waitUntil([this] { return headline().contains(QLatin1StringView("not signed in")); })
            && click(QStringLiteral("bannerAction")) && waitUntil([this] {
                   return headline().contains(QLatin1StringView("There is nothing to do"));
               });
    }

    bool isTrayThere = false;
    bool startsAtLogin = false;
    AccountSettings settings{directory.filePath(QStringLiteral("config"))};
    Accounts accounts{settings, parts};
    std::unique_ptr<MainWindow> window;
};

} // namespace latchkey::test
