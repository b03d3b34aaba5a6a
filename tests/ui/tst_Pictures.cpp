// SPDX-License-Identifier: GPL-3.0-or-later
// Every page in every appearance and language: pictures for the eye, and rules for the machine.
#include "LayoutCheck.h"
#include "PseudoTranslation.h"
#include "Screens.h"
#include "support/Wait.h"
#include "ui/AboutDialog.h"
#include "ui/AddAccount.h"
#include "ui/Language.h"
#include "ui/PreferencesDialog.h"
#include "ui/RemoveDialog.h"
#include "ui/RevokeDialog.h"
#include "ui/SessionPage.h"
#include "ui/SignOutDialog.h"
#include "ui/style/TextLabel.h"
#include "ui/WelcomePage.h"
#include "WindowFixture.h"

#include <QtCore/QDir>
#include <QtGui/QAction>
#include <QtGui/QFontDatabase>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTreeWidget>

using namespace latchkey;
using namespace latchkey::test;
using namespace Qt::StringLiterals;

namespace {

//! A language, or what stands for one.
struct Tongue
{
    QString code;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    bool isPseudo = false;
};

// Without a font for it every character is the same thin box, which can be judged in no way.
bool canBeDrawn(const Language &language)
{
    if (language.code == "ja"_L1)
        return !QFontDatabase::families(QFontDatabase::Japanese).isEmpty();
    if (language.code == "zh_CN"_L1)
        return !QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty();
    return true;
}

QList<Tongue> tongues()
{
    QList<Tongue> all{
        {u"en"_s}, {u"long"_s, Qt::LeftToRight, true}, {u"rtl"_s, Qt::RightToLeft, true}};
    for (const Language &language : shippedLanguages()) {
        if (language.code != "en"_L1 && canBeDrawn(language))
            all.append({language.code, QLocale(language.code).textDirection()});
    }
    return all;
}

//! Lets the program speak so while it lives.
class Speaking
{
public:
    explicit Speaking(const Tongue &tongue)
    {
        QGuiApplication::setLayoutDirection(tongue.direction);
        if (tongue.isPseudo)
            QCoreApplication::installTranslator(&m_pseudo);
        else if (m_translator.load(u"latchkey_"_s + tongue.code, u":/i18n"_s))
            QCoreApplication::installTranslator(&m_translator);
        QLocale::setDefault(tongue.isPseudo ? QLocale::c() : QLocale(tongue.code));
    }
    ~Speaking()
    {
        QCoreApplication::removeTranslator(&m_pseudo);
        QCoreApplication::removeTranslator(&m_translator);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(QLocale::c());
    }
    Q_DISABLE_COPY_MOVE(Speaking)

private:
    PseudoTranslation m_pseudo;
    QTranslator m_translator;
};

const QString hostile = u"<b onclick='x'>Bob</b><img src='http://127.0.0.1/x'>\u202e&amp;\n"_s;

//! The sample of that name, by somebody who wants to be shown everywhere.
SessionView exaggerated(SessionView view, const QString &text)
{
    Identity identity{text, text, text};
    if (view.facts) {
        view.facts->identity = identity;
        view.facts->scopes = {u"openid"_s, text, u"x."_s + text};
    }
    std::visit(overloaded{
                   [&](SignedOut &state) {
                       if (state.why)
                           state.why->providerText = text;
                   },
                   [&](SignInRequired &state) {
                       state.identity = identity;
                       state.why.providerText = text;
                   },
                   [&](auto &state) {
                       if constexpr (requires { state.identity; })
                           state.identity = identity;
                   },
               },
               view.state);
    if (view.notice && view.notice->error)
        view.notice->error->providerText = text;
    view.issuer = u"https://id.example.org/"_s + text;
    view.keychain = text;
    return view;
}

QList<std::pair<QString, SessionView>> allViews()
{
    QList<std::pair<QString, SessionView>> views = sampleViews();
    for (const auto &[name, view] : sampleViews()) {
        if (name == "signed-in"_L1 || name == "sign-in-required"_L1 || name == "somebody-else"_L1
            || name == "signed-out-denied"_L1) {
            views.append({name + u"-300-characters"_s, exaggerated(view, QString(300, u'W'))});
            views.append({name + u"-hostile"_s, exaggerated(view, hostile)});
        }
    }
    return views;
}

QString scaleName()
{
    const double ratio = qApp->devicePixelRatio();
    return ratio > 1 ? u"-%1"_s.arg(qRound(ratio * 100)) : QString();
}

void settle()
{
    for (int turn = 0; turn < 5; ++turn)
        QCoreApplication::processEvents();
}

} // namespace

class tst_Pictures : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { useTheme(Theme::Light); }
    void cleanupTestCase() { writeContactSheets(); }

    void sessions_data() { everyLook(); }
    void sessions();
    void dialogs_data() { everyLook(); }
    void dialogs();
    void theWholeWindow_data() { everyLook(); }
    void theWholeWindow();
    void theSmallestWindowShowsEverything_data();
    void theSmallestWindowShowsEverything();
    void aRuleThatIsBrokenIsNoticed_data();
    void aRuleThatIsBrokenIsNoticed();

private:
    static void everyLook();
    void judge(QWidget &widget, const QString &name, const QString &look);
    void writeContactSheets() const;

    QStringList m_faults;
    QMap<QString, QList<std::pair<QString, QImage>>> m_sheets; // by look
};

// What differs is looked at once each: colours in English, languages in light colours.
void tst_Pictures::everyLook()
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<int>("tongue");
    const QList<Tongue> all = tongues();
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast}) {
        for (int i = 0; i < all.size(); ++i) {
            if (theme == Theme::Light || i == 0)
                QTest::addRow("%s-%s", qPrintable(themeName(theme)), qPrintable(all.at(i).code))
                    << theme << i;
        }
    }
}

void tst_Pictures::judge(QWidget &widget, const QString &name, const QString &look)
{
    settle();
    for (const QString &fault : layoutFaults(widget))
        m_faults.append(name + u": "_s + fault);
    // Larger pictures have the same colours, and take their time.
    if (widget.devicePixelRatioF() > 1 && name != "session-signed-in"_L1)
        return;
    const QImage picture = widget.grab().toImage();
    for (const QString &fault : contrastFaults(widget, picture))
        m_faults.append(name + u": "_s + fault);
    const QDir directory(QStringLiteral(LATCHKEY_SCREENS_DIR));
    QVERIFY(directory.mkpath(u"."_s));
    // Quickly, not small: there are hundreds.
    QVERIFY(
        picture.save(directory.filePath(u"%1-%2.png"_s.arg(name, look + scaleName())), "PNG", 90));
    m_sheets[look].append({name, picture.scaledToWidth(360, Qt::SmoothTransformation)});
}

void tst_Pictures::sessions()
{
    QFETCH(Theme, theme);
    QFETCH(int, tongue);
    useTheme(theme);
    const Speaking speaking(tongues().at(tongue));
    m_faults.clear();
    FakeClock clock;
    clock.setNow(QDateTime::currentDateTimeUtc()); // the samples are of this moment
    SessionPage page(clock);
    page.complete();
    page.resize(style::characters(104), style::characters(100));
    page.show();
    for (const auto &[name, view] : allViews()) {
        page.setView(view);
        judge(page, u"session-"_s + name, QLatin1StringView(QTest::currentDataTag()));
    }
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
}

void tst_Pictures::dialogs()
{
    QFETCH(Theme, theme);
    QFETCH(int, tongue);
    useTheme(theme);
    const Speaking speaking(tongues().at(tongue));
    const QString look = QLatin1StringView(QTest::currentDataTag());
    m_faults.clear();
    QTemporaryDir directory;
    FakeClock clock;
    Account account;
    account.name = QString(64, u'W');
    account.client.issuer = u"https://id.example.org"_s;
    AccountSettings settings(directory.filePath(u"config"_s));
    ProviderDirectory providers(directory.filePath(u"cache"_s), clock);
    const Error offline{ErrorKind::Offline, {}, {}, hostile, {}};
    const auto show = [&](QWidget *widget, const QString &name,
                          const std::function<void()> &then = {}) {
        const std::unique_ptr<QWidget> owned(widget);
        widget->setAttribute(Qt::WA_DeleteOnClose, false);
        widget->show();
        settle();
        if (then)
            then();
        judge(*widget, name, look);
    };
    {
        auto *welcome = new WelcomePage;
        welcome->resize(style::characters(120), style::characters(80));
        show(welcome, u"welcome"_s);
    }
    show(new AboutDialog, u"about"_s);
    show(new RemoveDialog(account.name), u"remove"_s);
    show(new RevokeDialog(account), u"revoke"_s);
    auto *revoke = new RevokeDialog(account);
    show(revoke, u"revoke-failed"_s, [&] {
        revoke->findChild<QPushButton *>(u"revokeConfirm"_s)->click();
        revoke->showProgress(SignOutStep::RevokeRefreshToken, fail(offline));
        revoke->showFinished(fail(offline));
    });
    auto *signOut = new SignOutDialog(account.name, account.client.issuer);
    show(signOut, u"sign-out"_s, [&] { signOut->offerBrowserSignOut(); });
    show(new PreferencesDialog({WindowSettings(directory.path()), [] { return true; },
                                [](bool) { return Result<void>(); }, true, shippedLanguages()}),
         u"preferences"_s);
    auto *add = new AddAccount(settings, providers);
    show(add, u"add-account"_s);
    auto *details = new AddAccount(settings, providers);
    show(details, u"add-account-details"_s, [&] {
        details->findChild<QLineEdit *>(u"providerSearch"_s)->setText(u"Keycloak"_s);
        details->findChild<QPushButton *>(u"addAccountNext"_s)->click();
    });
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
}

void tst_Pictures::theWholeWindow()
{
    QFETCH(Theme, theme);
    QFETCH(int, tongue);
    useTheme(theme);
    const Speaking speaking(tongues().at(tongue));
    const QString look = QLatin1StringView(QTest::currentDataTag());
    m_faults.clear();
    WindowFixture f;
    f.subject = QString(200, u'W');
    Account second = f.account;
    second.name = u"the-name-of-an-account-may-have-sixty-four-characters-in-latchkey"_s.left(64);
    QVERIFY(f.settings.add(second));
    TRY_VERIFY(f.isShownIn<SignedOut>());
    TRY_VERIFY(f.click(u"bannerAction"_s));
    TRY_VERIFY(f.isShownIn<SignedIn>());
    judge(*f.window, u"window"_s, look);
    f.window->findChild<QAction *>(u"actionTokenInspector"_s)->trigger();
    TRY_VERIFY(f.visible<QTreeWidget>(u"inspectorTree"_s));
    f.visible<QCheckBox>(u"inspectorShowValues"_s)->setChecked(true);
    judge(*f.visible(u"tokenInspector"_s), u"inspector"_s, look);
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
}

void tst_Pictures::theSmallestWindowShowsEverything_data()
{
    QTest::addColumn<int>("tongue");
    for (int i = 0; i < tongues().size(); ++i)
        QTest::newRow(qPrintable(tongues().at(i).code)) << i;
}

void tst_Pictures::theSmallestWindowShowsEverything()
{
    QFETCH(int, tongue);
    const Speaking speaking(tongues().at(tongue));
    m_faults.clear();
    FakeClock clock;
    clock.setNow(QDateTime::currentDateTimeUtc());
    SessionPage page(clock);
    page.complete();
    page.show();
    for (const auto &[name, view] : allViews()) {
        page.setView(view);
        settle();
        page.resize(page.minimumSizeHint());
        settle();
        for (const QString &fault : layoutFaults(page))
            m_faults.append(name + u": "_s + fault);
        // A small screen, 1366 by 768, at twice the size of everything.
        if (page.minimumSizeHint().width() > 660 || page.minimumSizeHint().height() > 330)
            m_faults.append(u"%1: needs %2 by %3"_s.arg(name)
                                .arg(page.minimumSizeHint().width())
                                .arg(page.minimumSizeHint().height()));
    }
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
}

void tst_Pictures::aRuleThatIsBrokenIsNoticed_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("said");
    QTest::newRow("outside") << u"outside"_s << u"sticks out of"_s;
    QTest::newRow("overlap") << u"overlap"_s << u"overlap"_s;
    QTest::newRow("cut") << u"cut"_s << u"is cut off"_s;
    QTest::newRow("cut below") << u"cut below"_s << u"is cut off below"_s;
    QTest::newRow("tab order") << u"tab order"_s << u"Tab goes back"_s;
    QTest::newRow("no name") << u"no name"_s << u"has no name to be spoken"_s;
    QTest::newRow("pale") << u"pale"_s << u"has a contrast of"_s;
    QTest::newRow("pale hint") << u"pale hint"_s << u"has a contrast of"_s;
    QTest::newRow("pale choice") << u"pale choice"_s << u"has a contrast of"_s;
    QTest::newRow("nothing") << u"nothing"_s << QString();
}

void tst_Pictures::aRuleThatIsBrokenIsNoticed()
{
    QFETCH(QString, rule);
    QFETCH(QString, said);
    QWidget root;
    root.setFixedSize(600, 400);
    auto *label = new style::TextLabel(style::TextRole::Body, style::TextLabel::Fit::Wrap, &root);
    label->setText(u"Some words that take some room"_s);
    label->setGeometry(10, 10, 400, 40);
    auto *first = new QPushButton(u"First"_s, &root);
    first->setGeometry(10, 100, 150, 40);
    auto *second = new QPushButton(u"Second"_s, &root);
    second->setGeometry(200, 100, 150, 40);
    auto *third = new QPushButton(u"Third"_s, &root);
    third->setGeometry(10, 200, 150, 40);
    auto *field = new QLineEdit(&root);
    field->setPlaceholderText(u"Something to type here"_s);
    field->setAccessibleName(u"Field"_s);
    field->setGeometry(10, 300, 250, 40);
    auto *choice = new QComboBox(&root);
    choice->addItem(u"Something to choose"_s);
    choice->setAccessibleName(u"Choice"_s);
    choice->setGeometry(300, 300, 250, 40);
    const auto makePale = [](QWidget *widget, QPalette::ColorRole role) {
        QPalette pale = widget->palette();
        pale.setColor(role, style::mixed(pale.color(QPalette::Window), Qt::black, 0.3));
        widget->setPalette(pale);
    };
    if (rule == "outside"_L1)
        second->move(500, 100);
    if (rule == "overlap"_L1)
        second->move(100, 110);
    if (rule == "cut"_L1)
        second->setFixedWidth(20);
    if (rule == "cut below"_L1)
        label->setGeometry(10, 10, 50, 20);
    if (rule == "tab order"_L1) {
        QWidget::setTabOrder(second, first);
        QWidget::setTabOrder(first, third);
        third->move(10, 60);
    }
    if (rule == "no name"_L1)
        second->setText({});
    if (rule == "pale"_L1)
        makePale(label, QPalette::WindowText);
    if (rule == "pale hint"_L1)
        makePale(field, QPalette::PlaceholderText);
    if (rule == "pale choice"_L1)
        makePale(choice, QPalette::ButtonText);
    root.show();
    settle();
    const QStringList faults = layoutFaults(root) + contrastFaults(root, root.grab().toImage());
    if (said.isEmpty())
        QCOMPARE(faults, QStringList());
    else
        QVERIFY2(faults.join(u'\n').contains(said), qPrintable(faults.join(u'\n')));
}

// One picture of all pictures of a look, each with its name.
void tst_Pictures::writeContactSheets() const
{
    constexpr int Columns = 6;
    constexpr int Width = 372;
    for (auto sheet = m_sheets.begin(); sheet != m_sheets.end(); ++sheet) {
        int height = 0;
        for (const auto &[name, picture] : sheet.value())
            height = std::max(height, picture.height());
        height += 32;
        const int rows = static_cast<int>((sheet->size() + Columns - 1) / Columns);
        QImage all(Columns * Width, rows * height, QImage::Format_RGB32);
        all.fill(Qt::gray);
        QPainter painter(&all);
        for (int i = 0; i < sheet->size(); ++i) {
            const QPoint corner(i % Columns * Width + 6, i / Columns * height);
            painter.drawText(corner + QPoint(0, 18), sheet->at(i).first);
            painter.drawImage(corner + QPoint(0, 26), sheet->at(i).second);
        }
        painter.end();
        const QDir directory(QStringLiteral(LATCHKEY_SCREENS_DIR));
        QVERIFY(
            all.save(directory.filePath(u"contact-sheet-%1.png"_s.arg(sheet.key() + scaleName())),
                     "PNG", 90));
    }
}

QTEST_MAIN(tst_Pictures)
#include "tst_Pictures.moc"
