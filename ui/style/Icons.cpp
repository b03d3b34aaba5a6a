// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Icons.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>

using namespace Qt::StringLiterals;

namespace latchkey::style {

namespace {

QString fileName(Icon icon)
{
    switch (icon) {
    case Icon::None:
        break;
    case Icon::Back:
        return u"back"_s;
    case Icon::Browser:
        return u"browser"_s;
    case Icon::Check:
        return u"check"_s;
    case Icon::Chevron:
        return u"chevron"_s;
    case Icon::Clock:
        return u"clock"_s;
    case Icon::Copy:
        return u"copy"_s;
    case Icon::Cross:
        return u"cross"_s;
    case Icon::Info:
        return u"info"_s;
    case Icon::Key:
        return u"key"_s;
    case Icon::Lock:
        return u"lock"_s;
    case Icon::Mail:
        return u"mail"_s;
    case Icon::More:
        return u"more"_s;
    case Icon::Person:
        return u"person"_s;
    case Icon::Plus:
        return u"plus"_s;
    case Icon::Renew:
        return u"renew"_s;
    case Icon::Revoke:
        return u"revoke"_s;
    case Icon::Search:
        return u"search"_s;
    case Icon::Settings:
        return u"settings"_s;
    case Icon::SignIn:
        return u"sign-in"_s;
    case Icon::SignOut:
        return u"sign-out"_s;
    case Icon::StatusAttention:
        return u"status-attention"_s;
    case Icon::StatusBusy:
        return u"status-busy"_s;
    case Icon::StatusGood:
        return u"status-good"_s;
    case Icon::StatusNeutral:
        return u"status-neutral"_s;
    case Icon::StatusProblem:
        return u"status-problem"_s;
    case Icon::StatusWaiting:
        return u"status-waiting"_s;
    case Icon::Trash:
        return u"trash"_s;
    }
    return {};
}

bool pointsSomewhere(Icon icon)
{
    return icon == Icon::Back || icon == Icon::Chevron || icon == Icon::SignIn
        || icon == Icon::SignOut || icon == Icon::Browser;
}

QString path(const QString &name)
{
    return u":/latchkey/icons/%1.svg"_s.arg(name);
}

// `size` in device pixels.
QPixmap tinted(Icon icon, const QSize &size, const QColor &color, bool mirrored)
{
    const QString key = u"latchkey/%1/%2x%3/%4/%5"_s.arg(fileName(icon))
                            .arg(size.width())
                            .arg(size.height())
                            .arg(color.rgba())
                            .arg(mirrored);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer(path(fileName(icon))).render(&painter, QRectF(QPointF(0, 0), QSizeF(size)));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    painter.end();
    pixmap = QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class TintedIconEngine : public QIconEngine
{
public:
    explicit TintedIconEngine(Icon icon)
        : m_icon(icon)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_icon, color(mode), QGuiApplication::layoutDirection());
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return tinted(m_icon, size, color(mode),
                      pointsSomewhere(m_icon) && QGuiApplication::isRightToLeft());
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TintedIconEngine(m_icon); }

private:
    static QColor color(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        case QIcon::Selected:
            return palette.color(QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return palette.color(QPalette::ButtonText);
    }

    Icon m_icon;
};

// The program's icon, with a mark in its corner if there is one; rendered when asked for.
class ApplicationIconEngine : public QIconEngine
{
public:
    ApplicationIconEngine(Icon mark, const ToneColors &colors)
        : m_mark(mark)
        , m_colors(colors)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        QSvgRenderer(path(u"latchkey"_s)).render(painter, QRectF(rect));
        if (m_mark == Icon::None)
            return;
        const int side = rect.width() * 6 / 10;
        const QRect corner(rect.right() + 1 - side, rect.bottom() + 1 - side, side, side);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_colors.fill);
        painter->drawEllipse(corner);
        const int inset = std::max(1, side / 8);
        paintIcon(*painter, corner.adjusted(inset, inset, -inset, -inset), m_mark, m_colors.ink);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    // Tray hosts and window managers ask for what there is, and get nothing from an engine that
    // scales (Qt 6.4).
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        return {{16, 16}, {22, 22}, {24, 24}, {32, 32}, {48, 48}, {64, 64}};
    }

    [[nodiscard]] QIconEngine *clone() const override { return new ApplicationIconEngine(*this); }

private:
    Icon m_mark;
    ToneColors m_colors;
};

} // namespace

QIcon icon(Icon icon)
{
    return icon == Icon::None ? QIcon() : QIcon(new TintedIconEngine(icon));
}

void paintIcon(QPainter &painter, const QRect &rect, Icon icon, const QColor &color,
               Qt::LayoutDirection direction)
{
    if (icon == Icon::None || rect.isEmpty())
        return;
    const int side = std::min(rect.width(), rect.height());
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    const double ratio = painter.device()->devicePixelRatio();
    QPixmap pixmap = tinted(icon, (QSizeF(square.size()) * ratio).toSize(), color,
                            pointsSomewhere(icon) && direction == Qt::RightToLeft);
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(square.topLeft(), pixmap);
}

QIcon applicationIcon()
{
    return QIcon(new ApplicationIconEngine(Icon::None, {}));
}

QIcon applicationIcon(Icon status, Tone tone, const QPalette &palette)
{
    return QIcon(new ApplicationIconEngine(status, toneColors(tone, palette)));
}

} // namespace latchkey::style
