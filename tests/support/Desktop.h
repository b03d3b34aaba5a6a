// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Person.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <memory>

namespace latchkey {

//! \brief One user's desktop: the built programs, with folders and a browser of their own.
//!
//! Display, session bus and keyring are those of the process, so of with-display and with-keyring.
//! Nothing that it started outlives it.
class Desktop
{
public:
    enum class Browser {
        Chromium, //!< The real one.
        Http, //!< Signs in by plain HTTP, in a tenth of the time.
        Nobody, //!< Only writes down what it was to open.
    };
    enum class Decision { SignIn, Deny, Close };

    explicit Desktop(Browser browser = Browser::Http);
    ~Desktop();

    //! For what is started from now on.
    QProcessEnvironment environment;

    //! \brief What opens next, also for a window that runs already, and what the person does there.
    void setBrowser(Browser browser, const QString &login = QStringLiteral("alice"),
                    Decision decision = Decision::SignIn);
    //! \brief Chromium leaves a picture of each of its pages there: browser-1-login.png, …
    void setBrowserPictures(const QString &folder);
    //! \brief The addresses that a browser was started with, oldest first.
    [[nodiscard]] QStringList opened() const;
    //! \brief What the browsers said when they were done: a line of JSON each.
    [[nodiscard]] QByteArray browserLog() const;

    //! \brief Starts the window and waits until it is there.
    [[nodiscard]] bool start(const QStringList &arguments = {});
    //! \brief Adds an account, starts the window and signs in there.
    [[nodiscard]] bool startSignedIn(const QString &account, const QString &issuer);
    //! \brief Chooses Quit, and waits for the end. False: it did not end, or not well.
    [[nodiscard]] bool quit();
    //! \brief SIGKILL, and waits for the end.
    void kill();
    //! \brief SIGTERM, as at the end of a desktop's session, and waits for the end.
    void terminate();
    [[nodiscard]] Person &person() { return m_person; }
    [[nodiscard]] qint64 processId() const { return m_window ? m_window->processId() : 0; }
    //! \brief Why the last of these that returned false did so.
    [[nodiscard]] QString failure() const { return m_failure; }

    struct Run
    {
        int exitCode = -1; //!< -1: it crashed or did not end in time.
        QByteArray out;
        QByteArray err;
    };
    //! \brief Runs latchkey-cli to its end.
    Run cli(const QStringList &arguments);
    //! \brief Somebody goes to `url` on another device, and does there what `options` say (see
    //! tests/provider/browser); waits until they are done.
    Run onOtherDevice(Browser browser, const QString &url, const QStringList &options = {});
    //! \brief The same in two steps, so that several can run at once.
    [[nodiscard]] std::unique_ptr<QProcess> startCli(const QStringList &arguments);
    static Run finish(QProcess &process);
    //! \brief `latchkey-cli add` for a client that the test provider knows.
    [[nodiscard]] bool addAccount(const QString &account, const QString &issuer);

    //! \brief All that the windows have printed.
    [[nodiscard]] QByteArray windowOutput() const;

    //! \brief The screen, as far as there are windows on it, as a PNG.
    [[nodiscard]] static bool takePicture(const QString &file);

    //! \brief Everything that the programs may write lies in here, except the keyring.
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    [[nodiscard]] QString note(const QString &name) const;
    void writeBrowser();
    void forgetWindow();

    QTemporaryDir m_folder;
    QTemporaryDir m_notes; // the browser's: not part of what the programs write
    Browser m_browser;
    QString m_login;
    Decision m_decision = Decision::SignIn;
    QString m_pictures;
    std::unique_ptr<QProcess> m_window;
    Person m_person;
    QString m_failure;
};

} // namespace latchkey
