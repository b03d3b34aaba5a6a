// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogues as translators keep them, against the sources.
#include "ui/Language.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QMap>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    QString state; //!< `unfinished`, `vanished` or `obsolete`; empty: finished.
    bool hasForms = false; //!< Its words depend on a number.
    QStringList texts; //!< One, or one for each form.

    [[nodiscard]] QString id() const { return context + u": "_s + source + u" // "_s + comment; }
};

struct Catalogue
{
    QString language;
    QList<Message> messages;
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.hasForms = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.state = xml.attributes().value("type"_L1).toString();
            if (!message.hasForms) {
                message.texts.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.texts.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

Catalogue readCatalogue(const QString &path)
{
    Catalogue catalogue;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return catalogue;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "TS"_L1)
            catalogue.language = xml.attributes().value("language"_L1).toString();
        else if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            catalogue.messages.append(readMessage(xml, context));
    }
    return catalogue;
}

//! How many forms a text with a number has: the languages' grammar, as Qt knows it.
qsizetype formsOf(const QString &language)
{
    static const QMap<QString, qsizetype> forms{{u"ar"_s, 6}, {u"de"_s, 2}, {u"en"_s, 2},
                                                {u"es"_s, 2}, {u"fr"_s, 2}, {u"ja"_s, 1},
                                                {u"zh"_s, 1}};
    return forms.value(language.section(u'_', 0, 0));
}

//! What must be in a translation as it is in the source: places for values, and tags.
QStringList fixedParts(const QString &text)
{
    static const QRegularExpression part(u"%L?[0-9]+|\\{[a-z]+\\}|</?[a-z][^>]*>"_s);
    QStringList parts;
    for (auto found = part.globalMatch(text); found.hasNext();)
        parts.append(found.next().captured());
    parts.sort();
    return parts;
}

qsizetype countOf(const QString &text, const QString &pattern)
{
    return text.count(QRegularExpression(pattern));
}

const QString mnemonicPattern = u"&[^& ]"_s;

QString faultOfText(const Message &message, const QString &text)
{
    const QString &source = message.source;
    if (text.isEmpty())
        return u"is missing"_s;
    if (fixedParts(text) != fixedParts(source))
        return u"has other places or tags"_s;
    if (countOf(text, u"%L?n"_s) > (message.hasForms ? 1 : 0))
        return u"has a number too many"_s;
    if (countOf(text, mnemonicPattern) != countOf(source, mnemonicPattern))
        return u"has a mnemonic more or less"_s;
    if (text.startsWith(u' ') != source.startsWith(u' ')
        || text.endsWith(u' ') != source.endsWith(u' '))
        return u"has a space more or less at an end"_s;
    if (text.endsWith(u'…') != source.endsWith(u'…') || text.contains(u"..."_s))
        return u"has another ellipsis"_s;
    if (text.count(u'\n') != source.count(u'\n'))
        return u"has other lines"_s;
    if (text.contains(u'!') || text.contains(u'！'))
        return u"exclaims"_s;
    return {};
}

QString faultOf(const Message &message, const QString &language)
{
    if (!message.state.isEmpty())
        return u"is "_s + message.state;
    if (message.hasForms) {
        if (message.texts.size() != formsOf(language))
            return u"lacks a form"_s;
        // Whatever a form for none or for two does without a number, the last is for any.
        if (countOf(message.texts.last(), u"%L?n"_s) == 0)
            return u"does not say the number"_s;
    }
    for (const QString &text : message.texts) {
        if (const QString fault = faultOfText(message, text); !fault.isEmpty())
            return fault;
    }
    return {};
}

QString translations()
{
    return QStringLiteral(LATCHKEY_SOURCE_DIR) + u"/translations"_s;
}

//! Takes the strings of the sources over into the copy of a catalogue at `path`.
bool update(const QString &path)
{
    QStringList arguments{u"-silent"_s, u"-I"_s, u"."_s, u"-I"_s, u"core"_s};
    arguments += {u"-locations"_s, u"none"_s};
    // English is the source; only its plural forms are kept.
    if (path.endsWith("_en.ts"_L1))
        arguments.append(u"-pluralonly"_s);
    arguments += {u"ui"_s, u"app"_s, u"core"_s, u"-ts"_s, path};
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(LATCHKEY_SOURCE_DIR));
    lupdate.start(QStringLiteral(LATCHKEY_LUPDATE), arguments);
    return lupdate.waitForFinished(60000) && lupdate.exitCode() == 0;
}

//! Everything that is wrong with the catalogue `text`, beside the sources.
QStringList faultsOf(const QString &name, const QByteArray &text)
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return {u"cannot be copied"_s};
    file.close();
    const Catalogue kept = readCatalogue(path);
    if (!update(path))
        return {u"lupdate failed"_s};
    const Catalogue current = readCatalogue(path);
    QStringList faults;
    QMap<QString, QStringList> known;
    for (const Message &message : kept.messages)
        known.insert(message.id(), message.texts);
    for (const Message &message : current.messages) {
        const QString fault = known.contains(message.id()) ? faultOf(message, current.language)
                                                           : u"is new in the sources"_s;
        if (!fault.isEmpty())
            faults.append(u"%1 %2: %3"_s.arg(message.id(), fault, message.texts.join(u" | "_s)));
    }
    if (current.messages.isEmpty())
        faults.append(u"no messages"_s);
    return faults;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_Translations : public QObject
{
    Q_OBJECT

private slots:
    void everyCatalogueIsWhole_data();
    void everyCatalogueIsWhole();
    void everyCatalogueIsBuiltIn();
    void itIsSpokenWithoutADisplay();
    void plantedFaultsAreFound_data();
    void plantedFaultsAreFound();
    void plantedStaleCataloguesAreFound_data();
    void plantedStaleCataloguesAreFound();
};

void tst_Translations::everyCatalogueIsWhole_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : QDir(translations()).entryList({u"*.ts"_s}, QDir::Files))
        QTest::newRow(qPrintable(name)) << name;
}

void tst_Translations::everyCatalogueIsWhole()
{
    QFETCH(QString, name);
    const QStringList faults = faultsOf(name, contentOf(translations() + u'/' + name));
    QVERIFY2(faults.isEmpty(), qPrintable(u"\n"_s + faults.join(u'\n')));
}

void tst_Translations::everyCatalogueIsBuiltIn()
{
    QStringList sources = QDir(translations()).entryList({u"*.ts"_s}, QDir::Files);
    sources.replaceInStrings(QRegularExpression(u"\\.ts$"_s), u".qm"_s);
    QCOMPARE(QDir(u":/i18n"_s).entryList(QDir::Files, QDir::Name), sources);
    QCOMPARE(sources.size(), 7);
}

// As `latchkey --help` does.
void tst_Translations::itIsSpokenWithoutADisplay()
{
    for (const QString &code : {u"de"_s, u"fr"_s}) {
        QCOMPARE(latchkey::installLanguage(code), code);
        QCOMPARE(QCoreApplication::translate("latchkey::AboutDialog", "Close"),
                 code == "fr"_L1 ? u"Fermer"_s : u"Schließen"_s);
    }
}

void tst_Translations::plantedFaultsAreFound_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("fault");

    const auto row = [](const char *name, const QString &source, const QString &text,
                        const QString &fault) {
        QTest::newRow(name) << u"de"_s << source << QStringList{text} << fault;
    };
    row("all right", u"&Ask %1…"_s, u"%1 &fragen…"_s, {});
    row("empty", u"Ask"_s, u""_s, u"is missing"_s);
    row("a place lost", u"Ask %1 for %2"_s, u"%1 fragen"_s, u"has other places or tags"_s);
    row("a place twice", u"Ask %1"_s, u"%1 %1"_s, u"has other places or tags"_s);
    row("a place that is none", u"Ask %1"_s, u"%2 fragen"_s, u"has other places or tags"_s);
    row("a place without its locale", u"%L1 days"_s, u"%1 Tage"_s, u"has other places or tags"_s);
    row("a named place lost", u"Ask {host}"_s, u"Fragen"_s, u"has other places or tags"_s);
    row("a named place translated", u"Ask {host}"_s, u"{wirt} fragen"_s,
        u"has other places or tags"_s);
    row("a tag lost", u"<b>Ask</b> %1"_s, u"<b>Frage %1"_s, u"has other places or tags"_s);
    row("a tag added", u"Ask"_s, u"<i>Fragen</i>"_s, u"has other places or tags"_s);
    row("a number added", u"Ask"_s, u"%n fragen"_s, u"has a number too many"_s);
    row("a mnemonic lost", u"&Ask"_s, u"Fragen"_s, u"has a mnemonic more or less"_s);
    row("a mnemonic added", u"Ask"_s, u"F&ragen"_s, u"has a mnemonic more or less"_s);
    row("two mnemonics", u"&Ask"_s, u"&F&ragen"_s, u"has a mnemonic more or less"_s);
    row("a space lost", u"Ask "_s, u"Fragen"_s, u"has a space more or less at an end"_s);
    row("a space added", u"Ask"_s, u" Fragen"_s, u"has a space more or less at an end"_s);
    row("an ellipsis lost", u"Ask…"_s, u"Fragen"_s, u"has another ellipsis"_s);
    row("an ellipsis added", u"Ask"_s, u"Fragen…"_s, u"has another ellipsis"_s);
    row("three dots", u"Ask"_s, u"Fragen..."_s, u"has another ellipsis"_s);
    row("a line lost", u"Ask\nhim"_s, u"Ihn fragen"_s, u"has other lines"_s);
    row("a shout", u"Ask"_s, u"Fragen!"_s, u"exclaims"_s);

    const auto forms = [](const char *name, const QString &language, const QStringList &texts,
                          const QString &fault) {
        QTest::newRow(name) << language << u"%Ln ways"_s << texts << fault;
    };
    forms("all forms", u"de"_s, {u"%Ln Weg"_s, u"%Ln Wege"_s}, {});
    forms("one without its number", u"de"_s, {u"ein Weg"_s, u"%Ln Wege"_s}, {});
    forms("a form too few", u"de"_s, {u"%Ln Wege"_s}, u"lacks a form"_s);
    forms("Arabic with two forms", u"ar"_s, {u"%Ln a"_s, u"%Ln b"_s}, u"lacks a form"_s);
    forms("a form too many", u"ja"_s, {u"%Ln a"_s, u"%Ln b"_s}, u"lacks a form"_s);
    forms("an empty form", u"de"_s, {u""_s, u"%Ln Wege"_s}, u"is missing"_s);
    forms("no number at all", u"de"_s, {u"ein Weg"_s, u"Wege"_s}, u"does not say the number"_s);
    forms("a number twice", u"ja"_s, {u"%n %Ln"_s}, u"has a number too many"_s);
}

void tst_Translations::plantedFaultsAreFound()
{
    QFETCH(QString, language);
    QFETCH(QString, source);
    QFETCH(QStringList, texts);
    QFETCH(QString, fault);
    Message message{{}, source, {}, {}, source.contains("%Ln"_L1), texts};
    QCOMPARE(faultOf(message, language), fault);
    message.state = u"unfinished"_s;
    QCOMPARE(faultOf(message, language), u"is unfinished"_s);
}

void tst_Translations::plantedStaleCataloguesAreFound_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("fault");
    QTest::newRow("a string that went")
        << QByteArray("<source>just now</source>") << QByteArray("<source>some time</source>")
        << u"is vanished"_s;
    QTest::newRow("a string that came")
        << QByteArray("<source>just now</source>") << QByteArray("<source>some time</source>")
        << u"is new in the sources"_s;
    QTest::newRow("a context of another name")
        << QByteArray("<name>TimeText</name>") << QByteArray("<name>HourText</name>")
        << u"is vanished"_s;
    QTest::newRow("a comment of another kind")
        << QByteArray("<comment>a day of the week and a time</comment>")
        << QByteArray("<comment>two things</comment>") << u"is new in the sources"_s;
    QTest::newRow("a draft") << QByteArray("<translation>") // the first of many
                             << QByteArray("<translation type=\"unfinished\">")
                             << u"is unfinished"_s;
}

void tst_Translations::plantedStaleCataloguesAreFound()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, fault);
    QByteArray text = contentOf(translations() + u"/latchkey_de.ts"_s);
    QVERIFY(text.contains(before));
    text.replace(before, after);
    const QStringList faults = faultsOf(u"latchkey_de.ts"_s, text);
    QVERIFY2(std::any_of(faults.begin(), faults.end(),
                         [&](const QString &each) { return each.contains(fault); }),
             qPrintable(faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_Translations.moc"
