// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRegularExpression>
#include <QtCore/QTranslator>

namespace latchkey::test {

//! \brief A language whose words are 40 % longer than English ones, as those of many languages are.
//! What is not translated stands out.
class PseudoTranslation : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *,
                                    int) const override
    {
        // Qt's own words have translations of their own.
        if (QByteArrayView(context).startsWith('Q'))
            return {};
        static const QRegularExpression word(QStringLiteral("(?<![%&\\w])\\w+"));
        QString text = QString::fromUtf8(sourceText);
        qsizetype from = 0;
        for (auto found = word.match(text, from); found.hasMatch();
             found = word.match(text, from)) {
            const qsizetype more = (found.capturedLength() * 4 + 9) / 10;
            text.insert(found.capturedEnd(), QString(more, u'ö'));
            from = found.capturedEnd() + more;
        }
        return text;
    }
};

} // namespace latchkey::test
