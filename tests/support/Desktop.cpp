// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desktop.h"
#include "Wait.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtGui/QGuiApplication>
#include <QtGui/QImage>
#include <QtGui/QPixmap>
#include <QtGui/QScreen>
#include <QtTest/QTest>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

namespace latchkey {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int EndDeadlineMs = 30'000;
constexpr int CliDeadlineMs = 120'000;

// A test that is killed must not leave its programs behind.
void endWithUs(QProcess &process)
{
#ifdef Q_OS_LINUX
    process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QString &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("%s cannot be written", qPrintable(path));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QString nameOf(Desktop::Decision decision)
{
    switch (decision) {
    case Desktop::Decision::SignIn:
        return u"sign-in"_s;
    case Desktop::Decision::Deny:
        return u"deny"_s;
    case Desktop::Decision::Close:
        return u"close"_s;
    }
    return {};
}

// Without the empty screen around the windows.
QRect usedPart(const QImage &screen)
{
    const QRgb empty = screen.pixel(0, 0);
    QRect used;
    for (int y = 0; y < screen.height(); ++y) {
        int left = 0;
        int right = screen.width() - 1;
        while (left < right && screen.pixel(left, y) == empty)
            ++left;
        while (right > left && screen.pixel(right, y) == empty)
            --right;
        if (left < right)
            used |= QRect(QPoint(left, y), QPoint(right, y));
    }
    return used;
}

} // namespace

Desktop::Desktop(Browser browser)
    : environment(QProcessEnvironment::systemEnvironment())
{
    for (const QString &name : {u"config"_s, u"state"_s, u"cache"_s, u"data"_s}) {
        QDir(folder()).mkdir(name);
        environment.insert(u"XDG_%1_HOME"_s.arg(name.toUpper()), folder() + u'/' + name);
    }
    environment.insert(u"HOME"_s, folder());
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"LANGUAGE"_s);
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);

    QDir(m_notes.path()).mkdir(u"bin"_s);
    environment.insert(u"PATH"_s, note(u"bin:"_s) + environment.value(u"PATH"_s));
    setBrowser(browser);
}

Desktop::~Desktop()
{
    kill();
}

QString Desktop::note(const QString &name) const
{
    return m_notes.path() + u'/' + name;
}

// --- The browser

void Desktop::setBrowser(Browser browser, const QString &login, Decision decision)
{
    m_browser = browser;
    m_login = login;
    m_decision = decision;
    writeBrowser();
}

void Desktop::setBrowserPictures(const QString &folder)
{
    m_pictures = folder;
    writeBrowser();
}

void Desktop::writeBrowser()
{
    QString script = u"#!/bin/sh\nprintf '%s\\n' \"$1\" >>'%1'\n"_s.arg(note(u"opened"_s));
    script += u"export LATCHKEY_TEST_LOGIN='%1' LATCHKEY_TEST_BROWSER_ACTION=%2\n"_s.arg(
        m_login, nameOf(m_decision));
    script += u"export LATCHKEY_TEST_SCREENSHOTS='%1' LATCHKEY_TEST_BROWSER_LOG='%2'\n"_s.arg(
        m_pictures, note(u"log"_s));
    if (m_browser != Browser::Nobody)
        script += u"exec '%1/%2/xdg-open' \"$@\"\n"_s.arg(
            QStringLiteral(LATCHKEY_TEST_SUPPORT),
            m_browser == Browser::Chromium ? u"bin-chromium"_s : u"bin-http"_s);
    // In one piece: the window may start it at any moment.
    const QString fresh = note(u"bin/.new"_s);
    write(fresh, script);
    QFile::remove(note(u"bin/xdg-open"_s));
    QFile::rename(fresh, note(u"bin/xdg-open"_s));
}

QStringList Desktop::opened() const
{
    return QString::fromUtf8(contentOf(note(u"opened"_s))).split(u'\n', Qt::SkipEmptyParts);
}

QByteArray Desktop::browserLog() const
{
    return contentOf(note(u"log"_s));
}

// --- The window

bool Desktop::start(const QStringList &arguments)
{
    kill();
    m_window = std::make_unique<QProcess>();
    m_window->setProcessEnvironment(environment);
    // A file, not a pipe: nobody reads a pipe while an answer of the window is waited for.
    m_window->setProcessChannelMode(QProcess::MergedChannels);
    m_window->setStandardOutputFile(note(u"output"_s), QIODevice::Append);
    endWithUs(*m_window);
    m_window->start(QStringLiteral(LATCHKEY_WINDOW), arguments);
    if (!m_window->waitForStarted()) {
        m_failure = u"latchkey cannot be started: %1"_s.arg(m_window->errorString());
        return false;
    }
    m_person = Person(m_window->processId());
    const auto stands = [this] {
        return m_window->state() == QProcess::NotRunning || !m_person.everythingShown().isEmpty();
    };
    if (test::waitUntil(stands, EndDeadlineMs) && m_window->state() == QProcess::Running)
        return true;
    m_failure =
        u"latchkey does not show a window. It said:\n%1"_s.arg(QString::fromUtf8(windowOutput()));
    return false;
}

bool Desktop::startSignedIn(const QString &account, const QString &issuer)
{
    if (!addAccount(account, issuer) || !start())
        return false;
    const bool signedIn =
        m_person.presses(u"Sign in"_s) && m_person.seesAccount(account, u"Signed in"_s);
    if (!signedIn)
        m_failure = m_person.failure();
    return signedIn;
}

bool Desktop::quit()
{
    if (!m_person.presses(u"Account"_s) || !m_person.presses(u"Quit"_s)) {
        m_failure = m_person.failure();
        return false;
    }
    if (!test::waitUntil([this] { return m_window->state() == QProcess::NotRunning; },
                         EndDeadlineMs)) {
        m_failure = u"latchkey did not end after Quit"_s;
        return false;
    }
    const bool well = m_window->exitStatus() == QProcess::NormalExit && m_window->exitCode() == 0;
    if (!well)
        m_failure = u"latchkey ended badly (%1):\n%2"_s.arg(m_window->exitCode())
                        .arg(QString::fromUtf8(windowOutput()));
    return well;
}

void Desktop::kill()
{
    if (m_window)
        m_window->kill();
    forgetWindow();
}

void Desktop::terminate()
{
    if (m_window)
        m_window->terminate();
    forgetWindow();
}

void Desktop::forgetWindow()
{
    if (!m_window)
        return;
    m_window->waitForFinished(EndDeadlineMs);
    m_window.reset();
}

QByteArray Desktop::windowOutput() const
{
    return contentOf(note(u"output"_s));
}

// --- The command line

std::unique_ptr<QProcess> Desktop::startCli(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    endWithUs(*process);
    process->start(QStringLiteral(LATCHKEY_CLI), arguments);
    process->closeWriteChannel();
    return process;
}

Desktop::Run Desktop::finish(QProcess &process)
{
    Run run;
    const auto ended = [&process] { return process.state() == QProcess::NotRunning; };
    // The event loop goes on: a window's output is read meanwhile.
    if (test::waitUntil(ended, CliDeadlineMs) && process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

Desktop::Run Desktop::cli(const QStringList &arguments)
{
    const auto process = startCli(arguments);
    return finish(*process);
}

Desktop::Run Desktop::onOtherDevice(Browser browser, const QString &url, const QStringList &options)
{
    const QString name = browser == Browser::Chromium ? u"browser"_s : u"http-browser"_s;
    QProcess process;
    process.setProcessEnvironment(environment);
    endWithUs(process);
    process.start(u"%1/../provider/%2"_s.arg(QStringLiteral(LATCHKEY_TEST_SUPPORT), name),
                  QStringList{url} + options);
    return finish(process);
}

bool Desktop::addAccount(const QString &account, const QString &issuer)
{
    const Run run =
        cli({u"add"_s, account, u"--issuer"_s, issuer, u"--client-id"_s, u"latchkey-demo"_s});
    if (run.exitCode != 0)
        m_failure = u"latchkey-cli add: %1"_s.arg(QString::fromUtf8(run.err));
    return run.exitCode == 0;
}

// --- The screen

bool Desktop::takePicture(const QString &file)
{
    QScreen *screen = QGuiApplication::primaryScreen();
    if (!screen)
        return false;
    const QImage whole = screen->grabWindow(0).toImage();
    return whole.copy(usedPart(whole)).save(file, "PNG");
}

} // namespace latchkey
