// SPDX-License-Identifier: GPL-3.0-or-later
// latchkey, the desktop program.
#include "app/Environment.h"
#include "app/platform/Autostart.h"
#include "app/platform/Interruption.h"
#include "app/platform/ProcessHardening.h"
#include "app/SingleInstance.h"
#include "base/EventLog.h"
#include "base/Log.h"
#include "session/Farewell.h"
#include "session/NetworkNotice.h"
#include "session/SleepNotice.h"
#include "ui/Language.h"
#include "ui/MainWindow.h"
#include "ui/Preferences.h"
#include "ui/SessionText.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QEventLoop>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QSystemTrayIcon>

#include <cstdio>
#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using namespace latchkey;

struct Options
{
    bool hidden = false;
};

Options readOptions(const QStringList &arguments, QString &logRules)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Sign in once, stay signed in, revoke when you like."));
    const QCommandLineOption hidden(
        u"hidden"_s,
        QCoreApplication::translate("main",
                                    "Start in the tray, without a window, where there is a tray."));
    const QCommandLineOption rules(
        u"log-rules"_s,
        QCoreApplication::translate(
            "main", "What to log, such as \"latchkey.*=true\". Secrets are never logged."),
        u"rules"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({hidden, rules});
    parser.process(arguments);
    logRules = parser.value(rules);
    return {parser.isSet(hidden)};
}

// Whether the arguments only ask for words, which need no display.
bool asksForWords(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        if (argument == "--help" || argument == "-h" || argument == "--help-all"
            || argument == "--version" || argument == "-v")
            return true;
    }
    return false;
}

void nameApplication()
{
    QCoreApplication::setApplicationName(u"latchkey"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LATCHKEY_VERSION));
}

// Whether the process that runs already shows its window now.
bool isHeard(SingleInstance &instance)
{
    bool isHeard = false;
    QEventLoop loop;
    QObject::connect(&instance, &SingleInstance::handedOver, &loop, [&](bool heard) {
        isHeard = heard;
        loop.quit();
    });
    instance.handOver();
    loop.exec();
    return isHeard;
}

void tellThatItHangs(bool silently)
{
    const QString what =
        QCoreApplication::translate("main", "Latchkey is running already, but does not answer.");
    std::fputs(qPrintable(what + u'\n'), stderr);
    if (silently)
        return;
    QMessageBox box(QMessageBox::Warning, u"Latchkey"_s, what, QMessageBox::Close);
    box.setInformativeText(QCoreApplication::translate(
        "main", "No session is lost. End the program “latchkey”, and start it again."));
    box.exec();
}

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    installLog();
    nameApplication();
    QString logRules;
    if (asksForWords(argc, argv)) {
        const QCoreApplication application(argc, argv);
        installLanguage({});
        readOptions(QCoreApplication::arguments(), logRules);
    }

    QApplication application(argc, argv);
    installLanguage({});
    QGuiApplication::setApplicationDisplayName(u"Latchkey"_s);
    QGuiApplication::setDesktopFileName(u"latchkey"_s);
    // The window decides: it may only hide.
    QApplication::setQuitOnLastWindowClosed(false);
    const Options options = readOptions(QCoreApplication::arguments(), logRules);
    if (!logRules.isEmpty())
        installLog(logRules);

    const Directories directories = userDirectories(applicationName());
    SingleInstance instance(directories.config, directories.state);
    if (!instance.claim()) {
        if (isHeard(instance))
            return 0;
        // Perhaps it was on its way out.
        if (!instance.claim()) {
            tellThatItHangs(options.hidden);
            return 1;
        }
    }

    const Preferences preferences = readPreferences(WindowSettings(directories.config));
    installLanguage(preferences.language);
    style::setAppearance(preferences.appearance);
    EventLog events;
    Environment environment(sessiontext::callbackPage, sessiontext::signedOutPage);
    MainWindow window(
        {environment.accounts(), environment.settings(), environment.providers(),
         environment.clock(), environment.browser(), environment.directories().config,
         [&environment](const QString &account, QObject *context,
                        std::function<void(const Result<void> &)> done) {
             environment.parts().store.forgetAccount(account, context, done);
         },
         QSystemTrayIcon::isSystemTrayAvailable, startsAtLogin, setStartsAtLogin,
         [&environment] { return std::make_unique<CheckUp>(environment.checkUpParts()); },
         &events});
    QObject::connect(&instance, &SingleInstance::raiseRequested, &window,
                     [&window](const QString &token) {
                         // Qt reads the token from here when it asks a Wayland compositor to be let
                         // to the front.
                         if (!token.isEmpty())
                             qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
                         window.raiseToFront();
                     });

    // Everything below waits for the first picture.
    std::unique_ptr<SleepNotice> sleep;
    std::unique_ptr<NetworkNotice> network;
    const auto onStanding = [&] {
        // Another network often comes with waking up, also where nobody tells of that.
        const auto lookAgain = [&environment] {
            environment.clock().recheck();
            environment.accounts().reconnect();
        };
        sleep = std::make_unique<SleepNotice>();
        network = std::make_unique<NetworkNotice>();
        QObject::connect(sleep.get(), &SleepNotice::wokeUp, &window, lookAgain);
        QObject::connect(network.get(), &NetworkNotice::changed, &window, lookAgain);
    };
    QObject::connect(&window, &MainWindow::shown, &window, [&] {
        window.start();
        onStanding();
    });
    if (options.hidden)
        QTimer::singleShot(0, &window, [&] {
            window.startInTray();
            onStanding();
        });
    else
        window.show();
    // Before a session of the desktop ends, or a person's patience: once more ends at once.
    Interruption interruption;
    QObject::connect(&interruption, &Interruption::requested, &application,
                     [wasInterrupted = false]() mutable {
                         if (std::exchange(wasInterrupted, true))
                             std::_Exit(1);
                         QCoreApplication::exit();
                     });
    const int code = QApplication::exec();
    window.hide();
    instance.leave();
    awaitRefreshes(environment.accounts().sessions());
    return code;
}
