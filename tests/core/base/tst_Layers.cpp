// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

//! The layers, as the sources show them. Targets cannot see it all: a header-only include needs no
//! linking.
class tst_Layers : public QObject
{
    Q_OBJECT

private slots:
    void everySourceKeepsToItsLayer_data();
    void everySourceKeepsToItsLayer();
    void everyLayerIsLookedAt();
    void plantedFaultsAreFound_data();
    void plantedFaultsAreFound();
};

namespace {

struct Layer
{
    QString folder; //!< Below the sources.
    QString prefix; //!< What includes of its headers begin with.
    QStringList libraries; //!< What it may include beside the C++ library and the system: the first
                           //!< part of a path.
};

//! From right to left: each may include from itself and from those before it.
const QList<Layer> &layers()
{
    static const QList<Layer> all{
        {u"core/base/"_s, u"base/"_s, {u"QtCore"_s, u"tl"_s}},
        {u"core/oauth/"_s, u"oauth/"_s, {u"QtCore"_s, u"openssl"_s}},
        {u"core/flow/"_s, u"flow/"_s, {u"QtCore"_s, u"QtNetwork"_s, u"QtNetworkAuth"_s}},
        {u"core/session/"_s,
         u"session/"_s,
         {u"QtCore"_s, u"QtNetwork"_s, u"QtDBus"_s, u"qt6keychain"_s}},
        {u"core/checkup/"_s, u"checkup/"_s, {u"QtCore"_s, u"QtNetwork"_s}},
        {u"ui/"_s, u"ui/"_s, {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s}},
        {u"app/"_s,
         u"app/"_s,
         {u"QtCore"_s, u"QtNetwork"_s, u"QtDBus"_s, u"QtGui"_s, u"QtWidgets"_s}},
    };
    return all;
}

//! The libraries that are anybody's business here; other includes are the C++ library's or the
//! system's.
bool isLibrary(const QString &name)
{
    return name.startsWith("Qt"_L1)
        || QStringList{u"tl"_s, u"openssl"_s, u"qt6keychain"_s, u"qtkeychain"_s, u"private"_s}
               .contains(name);
}

//! Files of app/ that only the desktop program is made of. Everything else there is the command
//! line's too, which has to start where there is no display, and without Qt's libraries for one.
bool isOfTheDesktopAlone(const QString &path)
{
    return path == "app/main.cpp"_L1 || path.startsWith("app/SingleInstance"_L1)
        || path.startsWith("app/platform/Autostart"_L1);
}

//! Headers of the layers below that the window does not see: tokens, sockets, the keychain.
bool isHiddenFromTheWindow(const QString &include)
{
    static const QRegularExpression hidden(
        u"^(session/(Keychain|SessionStore|StoredSession|TokenRefresh|SignIn)"
        "|flow/(CodeFlow|HttpClient|LoopbackListener|ExclusiveListen)"
        "|oauth/(Token|Jw|IdToken|AuthorizationRes)|checkup/(Account|Computer))"_s);
    return hidden.match(include).hasMatch();
}

qsizetype layerOf(const QString &text, QString Layer::*part)
{
    for (qsizetype i = 0; i < layers().size(); ++i) {
        if (text.startsWith(layers()[i].*part))
            return i;
    }
    return -1;
}

//! What is wrong with including `include` from `path`; nothing when all is well.
QString faultOfOwnInclude(const QString &path, const QString &include)
{
    if (include.endsWith(".moc"_L1))
        return {};
    const qsizetype from = layerOf(path, &Layer::folder);
    const qsizetype to = layerOf(include, &Layer::prefix);
    if (to < 0)
        return u"does not name its layer"_s;
    if (to > from)
        return u"is to the left"_s;
    if (path.startsWith("ui/"_L1) && isHiddenFromTheWindow(include))
        return u"is not for the window"_s;
    if (path.startsWith("app/"_L1) && include.startsWith("ui/"_L1) && !isOfTheDesktopAlone(path))
        return u"is not for the command line"_s;
    return {};
}

QString faultOfLibraryInclude(const QString &path, const QString &include)
{
    const QString library = include.section(u'/', 0, 0);
    if (library == include && include.startsWith(u'Q') && !include.endsWith(".h"_L1))
        return u"does not name its module"_s;
    if (library == include || !isLibrary(library))
        return {};
    if (!layers()[layerOf(path, &Layer::folder)].libraries.contains(library))
        return u"is a library of other layers"_s;
    const bool needsDisplay = QStringList{u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s}.contains(library);
    if (needsDisplay && path.startsWith("app/"_L1) && !isOfTheDesktopAlone(path))
        return u"is not for the command line"_s;
    return {};
}

//! The protocol is values and pure functions: no QObject, no I/O, no clock, no words for people.
QString faultOfPureCode(const QString &line)
{
    static const QRegularExpression impure(
        u"\\b(Q_OBJECT|Q_GADGET|QObject|QTimer|QFile|QSettings|QProcess|QEventLoop|"
        u"QCoreApplication|QIODevice"
        "|currentDateTime|currentDateTimeUtc|currentMSecsSinceEpoch|currentSecsSinceEpoch|tr)\\b(?!/)"_s);
    const auto match = impure.match(line.section(u"//"_s, 0, 0));
    return match.hasMatch() ? u"%1 is not for pure code"_s.arg(match.captured()) : QString();
}

//! Distances, sizes and colours come from the design system alone, so that text size and dark
//! themes need nothing of their own. None at all is no distance.
QString faultOfDesign(const QString &line)
{
    static const QRegularExpression size(
        uR"(\b(setContentsMargins|setSpacing|set\w+Spacing|addSpacing|setFixed\w+|setM(?:in|ax)imum(?:Width|Height|Size)|setIndentation|setColumnWidth|setPointSize\w*|setPixelSize|resize)\((.*))"_s);
    static const QRegularExpression color(
        uR"(\bQColor\s*[({]\s*[\d"]|\bqRgb|Qt::(?:red|green|blue|yellow|gray|dark|light|black|white)|#[0-9a-fA-F]{3,8}\b|setStyleSheet)"_s);
    static const QRegularExpression number(uR"((?<![\w.:])[1-9]\d*\b)"_s);
    const QString code = line.section(u"//"_s, 0, 0);
    if (color.match(code).hasMatch())
        return u"a colour of its own"_s;
    // How many characters or spaces is for the caller to say.
    static const QRegularExpression measured(
        uR"((?:\d+\s*\*\s*)?style::(?:characters|space|iconSize)\([^()]*\)(?:\s*[*/]\s*\d+)*)"_s);
    const auto match = size.match(code);
    const QString arguments = match.captured(2).remove(measured);
    return match.hasMatch() && number.match(arguments).hasMatch() ? u"a size of its own"_s
                                                                  : QString();
}

//! Everything that is wrong with one source, a line each.
QStringList faultsOf(const QString &path, const QString &source)
{
    static const QRegularExpression directive(
        uR"(^\s*#\s*(?:include|import)\s*(["<])([^">]+)[">])"_s);
    QStringList faults;
    int number = 0;
    for (const QString &line : source.split(u'\n')) {
        ++number;
        QString fault;
        if (const auto match = directive.match(line); match.hasMatch()) {
            const QString include = match.captured(2);
            fault = match.captured(1) == "\""_L1 ? faultOfOwnInclude(path, include)
                                                 : faultOfLibraryInclude(path, include);
            if (!fault.isEmpty())
                fault = include + u' ' + fault;
        }
        if (fault.isEmpty() && path.startsWith("core/oauth/"_L1))
            fault = faultOfPureCode(line);
        if (fault.isEmpty() && path.startsWith("ui/"_L1) && !path.startsWith("ui/style/"_L1))
            fault = faultOfDesign(line);
        if (!fault.isEmpty())
            faults.append(u"%1:%2: %3"_s.arg(path).arg(number).arg(fault));
    }
    return faults;
}

QStringList sourcesBelow(const QString &folder)
{
    const QString root = QStringLiteral(LATCHKEY_SOURCE_DIR) + u'/';
    QStringList paths;
    QDirIterator entries(root + folder, {u"*.h"_s, u"*.cpp"_s, u"*.mm"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (entries.hasNext())
        paths.append(entries.next().sliced(root.size()));
    return paths;
}

} // namespace

void tst_Layers::everySourceKeepsToItsLayer_data()
{
    QTest::addColumn<QString>("path");
    for (const Layer &layer : layers()) {
        for (const QString &path : sourcesBelow(layer.folder))
            QTest::newRow(qPrintable(path)) << path;
    }
}

void tst_Layers::everySourceKeepsToItsLayer()
{
    QFETCH(const QString, path);
    QFile file(QStringLiteral(LATCHKEY_SOURCE_DIR) + u'/' + path);
    QVERIFY(file.open(QIODevice::ReadOnly));

    QCOMPARE(faultsOf(path, QString::fromUtf8(file.readAll())).join(u'\n'), QString());
}

void tst_Layers::everyLayerIsLookedAt()
{
    for (const Layer &layer : layers())
        QVERIFY2(sourcesBelow(layer.folder).size() >= 5, qPrintable(layer.folder));
}

void tst_Layers::plantedFaultsAreFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isFault");
    const auto bad = [](const QString &path, const QString &line) {
        QTest::newRow(qPrintable(path + u": "_s + line)) << path << line << true;
    };
    const auto good = [](const QString &path, const QString &line) {
        QTest::newRow(qPrintable(path + u": "_s + line)) << path << line << false;
    };

    good(u"core/base/A.cpp"_s, u"#include \"base/Error.h\""_s);
    bad(u"core/base/A.cpp"_s, u"#include \"oauth/Json.h\""_s);
    good(u"core/oauth/A.cpp"_s, u"#include \"base/Error.h\""_s);
    bad(u"core/oauth/A.cpp"_s, u"#include \"flow/Browser.h\""_s);
    bad(u"core/oauth/A.cpp"_s, u"  #  include   \"session/Session.h\"  // only this once"_s);
    good(u"core/flow/A.cpp"_s, u"#include \"oauth/Json.h\""_s);
    bad(u"core/flow/A.cpp"_s, u"#include \"session/Session.h\""_s);
    good(u"core/session/A.cpp"_s, u"#include \"flow/Browser.h\""_s);
    bad(u"core/session/A.cpp"_s, u"#include \"ui/SessionText.h\""_s);
    bad(u"core/session/A.cpp"_s, u"#include \"checkup/CheckUp.h\""_s);
    good(u"core/checkup/A.cpp"_s, u"#include \"session/SessionStore.h\""_s);
    bad(u"core/checkup/A.cpp"_s, u"#include \"ui/SessionText.h\""_s);
    bad(u"core/checkup/A.cpp"_s, u"#include <qt6keychain/keychain.h>"_s);
    good(u"ui/A.cpp"_s, u"#include \"checkup/CheckUp.h\""_s);
    bad(u"ui/A.cpp"_s, u"#include \"checkup/AccountChecks.h\""_s);
    good(u"app/cli/Doctor.cpp"_s, u"#include \"checkup/Report.h\""_s);
    good(u"ui/A.cpp"_s, u"#include \"session/Session.h\""_s);
    bad(u"ui/A.cpp"_s, u"#include \"app/Environment.h\""_s);
    good(u"app/main.cpp"_s, u"#include \"ui/MainWindow.h\""_s);
    bad(u"core/flow/A.cpp"_s, u"#include \"Browser.h\""_s);
    bad(u"core/flow/A.cpp"_s, u"#include \"../session/Session.h\""_s);
    good(u"core/flow/A.cpp"_s, u"#include \"A.moc\""_s);
    good(u"core/flow/A.cpp"_s, u"// #include \"session/Session.h\""_s);

    bad(u"core/base/A.h"_s, u"#include <QtNetwork/QTcpSocket>"_s);
    good(u"core/oauth/A.cpp"_s, u"#include <openssl/evp.h>"_s);
    bad(u"core/oauth/A.cpp"_s, u"#include <QtNetwork/QNetworkReply>"_s);
    bad(u"core/oauth/A.cpp"_s, u"#include <QNetworkReply>"_s);
    bad(u"core/oauth/A.h"_s, u"#include <QtCore/QObject>"_s);
    bad(u"core/oauth/A.h"_s, u"    Q_OBJECT"_s);
    bad(u"core/oauth/A.cpp"_s, u"const auto now = QDateTime::currentDateTimeUtc();"_s);
    bad(u"core/oauth/A.cpp"_s, u"return tr(\"wrong\");"_s);
    good(u"core/oauth/A.cpp"_s, u"return 1; // not a QObject"_s);
    good(u"core/oauth/A.cpp"_s, u"#include <vector>"_s);
    good(u"core/flow/A.cpp"_s, u"#include <QtNetworkAuth/QOAuth2AuthorizationCodeFlow>"_s);
    bad(u"core/session/A.cpp"_s, u"#include <QtNetworkAuth/QOAuth2AuthorizationCodeFlow>"_s);
    bad(u"core/flow/A.cpp"_s, u"#include <qt6keychain/keychain.h>"_s);
    bad(u"core/flow/A.cpp"_s, u"#include <QtGui/QDesktopServices>"_s);
    good(u"core/session/A.cpp"_s, u"#include <qt6keychain/keychain.h>"_s);
    bad(u"core/session/A.cpp"_s, u"#include <QtWidgets/QWidget>"_s);
    bad(u"core/session/A.cpp"_s, u"#include <openssl/evp.h>"_s);
    bad(u"core/flow/A.cpp"_s, u"#include <private/qsslsocket_p.h>"_s);

    good(u"ui/A.cpp"_s, u"#include <QtWidgets/QWidget>"_s);
    good(u"ui/style/A.cpp"_s, u"#include <QtSvg/QSvgRenderer>"_s);
    bad(u"ui/A.cpp"_s, u"#include <QtNetwork/QTcpSocket>"_s);
    bad(u"ui/A.cpp"_s, u"#include <QtNetwork/QNetworkAccessManager>"_s);
    bad(u"ui/A.cpp"_s, u"#include <qt6keychain/keychain.h>"_s);
    bad(u"ui/A.cpp"_s, u"#include \"session/KeychainSessionStore.h\""_s);
    bad(u"ui/A.cpp"_s, u"#include \"oauth/TokenSet.h\""_s);
    bad(u"ui/A.cpp"_s, u"#include \"flow/HttpClient.h\""_s);
    good(u"ui/A.cpp"_s, u"#include \"session/SignOut.h\""_s);

    good(u"ui/A.cpp"_s, u"layout->setContentsMargins(0, 0, margin, 0);"_s);
    bad(u"ui/A.cpp"_s, u"layout->setContentsMargins(0, 4, 0, 0);"_s);
    good(u"ui/A.cpp"_s, u"layout->setSpacing(style::space(Space::Small) * 2);"_s);
    bad(u"ui/A.cpp"_s, u"layout->setSpacing(6);"_s);
    bad(u"ui/A.cpp"_s, u"grid->setHorizontalSpacing(12);"_s);
    good(u"ui/A.cpp"_s, u"label->setFixedWidth(style::characters(20));"_s);
    bad(u"ui/A.cpp"_s, u"label->setFixedSize(QSize(16, side));"_s);
    bad(u"ui/A.cpp"_s, u"resize(640, 480);"_s);
    bad(u"ui/A.cpp"_s, u"painter.setPen(QColor(12, 0, 0));"_s);
    bad(u"ui/A.cpp"_s, u"painter.setPen(Qt::red);"_s);
    bad(u"ui/A.cpp"_s, u"label->setText(u\"<font color='#ff0000'>\"_s);"_s);
    good(u"ui/A.cpp"_s, u"#include \"ui/style/Style.h\""_s);
    good(u"ui/style/A.cpp"_s, u"const QColor ink(12, 0, 0);"_s);

    good(u"app/main.cpp"_s, u"#include <QtWidgets/QApplication>"_s);
    bad(u"app/Environment.cpp"_s, u"#include <QtGui/QGuiApplication>"_s);
    bad(u"app/cli/Status.cpp"_s, u"#include <QtWidgets/QApplication>"_s);
    bad(u"app/cli/Status.cpp"_s, u"#include \"ui/SessionText.h\""_s);
    bad(u"app/platform/ProcessHardening_linux.cpp"_s, u"#include <QtGui/QWindow>"_s);
    good(u"app/cli/Status.cpp"_s, u"#include \"session/KeychainSessionStore.h\""_s);
    good(u"core/session/SleepNotice_linux.cpp"_s, u"#include <QtDBus/QDBusConnection>"_s);
}

void tst_Layers::plantedFaultsAreFound()
{
    QFETCH(const QString, path);
    QFETCH(const QString, line);
    QFETCH(const bool, isFault);

    const QStringList faults = faultsOf(path, u"// one\n"_s + line + u"\n// three"_s);

    QCOMPARE(faults.size(), isFault ? 1 : 0);
    QVERIFY(!isFault || faults.first().startsWith(path + u":2: "_s));
}

QTEST_GUILESS_MAIN(tst_Layers)
#include "tst_Layers.moc"
