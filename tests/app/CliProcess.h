// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QFile>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <memory>

namespace latchkey {

//! \brief What one run of latchkey-cli came to.
struct CliRun
{
    QStringList arguments;
    int exitCode = -1; //!< -1: it crashed or did not end.
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const; //!< `out` as JSON; empty when it is none.
};

//! \brief A test's failure message for a run that was expected to go otherwise.
QString describe(const CliRun &run);

//! \brief Runs the built latchkey-cli with configuration, state and cache folders of its own.
class CliProcess
{
public:
    CliProcess();

    [[nodiscard]] static QString program();

    //! \brief Takes the keychain away: there is no D-Bus to reach one over.
    void hideKeychain();

    //! \brief Runs the next ones as from a terminal on a desktop: standard input and error are one,
    //! and what is said there is CliRun::err.
    void sitAtTerminal();

    //! \brief Runs it to its end.
    CliRun run(const QStringList &arguments);

    //! \brief Starts it; finish() waits for its end.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments);
    CliRun finish(QProcess &process);

    //! \brief What everything that was run so far has printed, except what `token` and `inspect
    //! --reveal` are for.
    [[nodiscard]] const QByteArray &transcript() const { return m_transcript; }

    //! \brief All that it wrote into its folders, file after file.
    [[nodiscard]] QByteArray filesWritten() const;

    [[nodiscard]] QString folder() const { return m_folder.path(); }

    QProcessEnvironment environment;

private:
    QByteArray readTerminal();

    QTemporaryDir m_folder;
    QFile m_terminal; //!< Our end of it; closed: there is none.
    QByteArray m_transcript;
};

} // namespace latchkey
