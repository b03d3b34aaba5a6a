// SPDX-License-Identifier: GPL-3.0-or-later
#include "LayoutCheck.h"

#include "ui/style/RowDelegate.h"
#include "ui/style/TextLabel.h"

#include <QtCore/QHash>
#include <QtGui/QAccessible>
#include <QtGui/QHelpEvent>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace latchkey::test {

namespace {

QString nameOf(const QWidget &widget)
{
    QString text;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        text = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        text = button->text();
    return u"%1 “%2” (%3)"_s.arg(QLatin1StringView(widget.metaObject()->className()),
                                 widget.objectName(), text.left(40));
}

QList<QWidget *> shownIn(QWidget &root)
{
    QList<QWidget *> shown;
    for (QWidget *child : root.findChildren<QWidget *>()) {
        if (child->isVisible() && child->window() == root.window())
            shown.append(child);
    }
    return shown;
}

bool isViewport(const QWidget &widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget.parentWidget());
    return area && area->viewport() == &widget;
}

// What Qt makes for its own widgets' insides is Qt's to lay out.
bool isInside(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return qobject_cast<const QAbstractItemView *>(parent)
        || qobject_cast<const QHeaderView *>(&widget) || qobject_cast<const QLineEdit *>(parent)
        || qobject_cast<const QComboBox *>(parent) || widget.objectName().startsWith("qt_"_L1)
        || (parent && isViewport(*parent)
            && qobject_cast<const QAbstractItemView *>(parent->parentWidget()));
}

// --- Places

void checkPlace(const QWidget &widget, QStringList &faults)
{
    const QWidget &parent = *widget.parentWidget();
    const QRect place = widget.geometry();
    if (isViewport(parent)) {
        if (place.width() > parent.width())
            faults.append(u"What is in %1 has to be scrolled sideways by %2"_s
                              .arg(nameOf(*parent.parentWidget()))
                              .arg(place.width() - parent.width()));
        return;
    }
    // Qt 6.4 counts a splitter's handle twice from right to left.
    const auto *splitter = qobject_cast<const QSplitter *>(&parent);
    const int slack = splitter ? splitter->handleWidth() : 0;
    if (!parent.rect().adjusted(-slack, 0, slack, 0).contains(place))
        faults.append(nameOf(widget) + u" sticks out of "_s + nameOf(parent)
                      + u" by %1, %2"_s.arg(place.width() - parent.width())
                            .arg(place.height() - parent.height()));
}

void checkSiblings(const QList<QWidget *> &shown, QStringList &faults)
{
    QHash<const QWidget *, QList<const QWidget *>> families;
    for (const QWidget *widget : shown) {
        if (!isInside(*widget) && !qobject_cast<const QSplitterHandle *>(widget))
            families[widget->parentWidget()].append(widget);
    }
    for (const auto &siblings : std::as_const(families)) {
        for (qsizetype i = 0; i < siblings.size(); ++i) {
            for (qsizetype j = i + 1; j < siblings.size(); ++j) {
                if (siblings[i]->geometry().intersects(siblings[j]->geometry()))
                    faults.append(nameOf(*siblings[i]) + u" and "_s + nameOf(*siblings[j])
                                  + u" overlap"_s);
            }
        }
    }
}

// --- Texts

QString plain(QString text)
{
    // The mnemonic's mark is not shown.
    return text.remove(u'&');
}

// Whether somebody who points at it is told all of `text`.
bool tellsWhole(QWidget &widget, const QString &text)
{
    QToolTip::hideText();
    const QPoint middle = widget.rect().center();
    QHelpEvent event(QEvent::ToolTip, middle, widget.mapToGlobal(middle));
    QApplication::sendEvent(&widget, &event);
    const QString told = QToolTip::text();
    QToolTip::hideText();
    return told.contains(text) || told.contains(text.toHtmlEscaped());
}

void checkItems(const QAbstractItemView &view, QStringList &faults)
{
    const QAbstractItemModel &model = *view.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const int width = view.visualRect(index).width();
            const QString told = index.data(Qt::ToolTipRole).toString();
            // Beside a row's second line stand an avatar and an icon.
            const QString subline = index.data(style::SublineRole).toString();
            const int beside = subline.isEmpty() ? 0 : view.visualRect(index).height() * 2;
            for (const QString &text : {index.data().toString(), subline}) {
                if (width > 0 && view.fontMetrics().horizontalAdvance(text) > width - beside
                    && !told.contains(text) && !told.contains(text.toHtmlEscaped()))
                    faults.append(
                        u"“%1” is cut off, and nothing tells it whole"_s.arg(text.left(40)));
            }
        }
    }
}

void checkText(QWidget &widget, QStringList &faults)
{
    if (auto *label = qobject_cast<style::TextLabel *>(&widget)) {
        if (label->text().isEmpty())
            return;
        if (!label->wordWrap()) {
            if (label->sizeHint().width() - 2 > label->contentsRect().width()
                && !tellsWhole(*label, label->text()))
                faults.append(nameOf(widget) + u" is cut off, and nothing tells it whole"_s);
        } else if (label->height() < label->heightForWidth(label->width())) {
            faults.append(nameOf(widget) + u" is cut off below"_s);
        }
    } else if (const auto *plainLabel = qobject_cast<QLabel *>(&widget)) {
        const QSize needed = plainLabel->sizeHint();
        if (!plainLabel->text().isEmpty()
            && (needed.width() > plainLabel->width() || needed.height() > plainLabel->height()))
            faults.append(nameOf(widget) + u" is cut off"_s);
    } else if (const auto *button = qobject_cast<QAbstractButton *>(&widget)) {
        if (!button->text().isEmpty()
            && (button->minimumSizeHint().width() > button->width()
                || button->minimumSizeHint().height() > button->height())
            && !tellsWhole(widget, plain(button->text())))
            faults.append(nameOf(widget) + u" is cut off"_s);
    } else if (const auto *edit = qobject_cast<QLineEdit *>(&widget)) {
        // What is typed can be moved through; what is hinted at cannot.
        if (edit->text().isEmpty()
            && edit->fontMetrics().horizontalAdvance(edit->placeholderText()) > edit->width()
            && edit->toolTip().isEmpty())
            faults.append(nameOf(widget) + u": its hint is cut off"_s);
    } else if (const auto *choice = qobject_cast<QComboBox *>(&widget)) {
        if (choice->fontMetrics().horizontalAdvance(choice->currentText()) > choice->width()
            && choice->toolTip().isEmpty())
            faults.append(nameOf(widget) + u": its choice is cut off"_s);
    } else if (const auto *view = qobject_cast<QAbstractItemView *>(&widget)) {
        if (view->model())
            checkItems(*view, faults);
    }
}

// --- The keyboard

bool takesTab(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus)
        && !widget.focusProxy() && !isInside(widget);
}

void checkSpoken(QWidget &widget, QStringList &faults)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&widget);
    if (!spoken || spoken->text(QAccessible::Name).isEmpty())
        faults.append(nameOf(widget) + u" has no name to be spoken"_s);
    if (!spoken || spoken->role() == QAccessible::NoRole || spoken->role() == QAccessible::Client)
        faults.append(nameOf(widget) + u" has no role"_s);
}

// The two that stand beside or above each other where the ways to `one` and `other` part.
std::pair<const QWidget *, const QWidget *> partingWays(const QWidget *one, const QWidget *other)
{
    QList<const QWidget *> ancestors;
    for (const QWidget *widget = one; widget; widget = widget->parentWidget())
        ancestors.append(widget);
    for (const QWidget *widget = other; widget; widget = widget->parentWidget()) {
        const qsizetype common = ancestors.indexOf(widget->parentWidget());
        if (common > 0)
            return {ancestors.at(common - 1), widget};
    }
    return {one, other};
}

bool isReadBefore(const QWidget &one, const QWidget &other)
{
    const auto [first, second] = partingWays(&one, &other);
    const QRect a = first->geometry();
    const QRect b = second->geometry();
    // On one line is what overlaps by more than half of the lower one.
    const int apart = b.center().y() - a.center().y();
    if (2 * std::abs(apart) > std::min(a.height(), b.height()))
        return apart > 0;
    return first->layoutDirection() == Qt::RightToLeft ? a.center().x() >= b.center().x()
                                                       : a.center().x() <= b.center().x();
}

void checkKeyboard(QWidget &root, QStringList &faults)
{
    QList<QWidget *> order;
    for (QWidget *widget = root.nextInFocusChain(); widget && widget != &root;
         widget = widget->nextInFocusChain()) {
        if (root.isAncestorOf(widget) && widget->window() == root.window() && takesTab(*widget))
            order.append(widget);
    }
    for (QWidget *widget : order)
        checkSpoken(*widget, faults);
    // It is a ring: at one place, wherever that is, it goes back to the beginning.
    QStringList steps;
    for (qsizetype i = 0; i < order.size() && order.size() > 1; ++i) {
        const QWidget &next = *order.at((i + 1) % order.size());
        if (!isReadBefore(*order.at(i), next))
            steps.append(nameOf(*order.at(i)) + u" to "_s + nameOf(next));
    }
    if (steps.size() > 1)
        faults.append(u"Tab goes back from "_s + steps.join(u" and from "_s));
}

// --- Colours

double bestContrast(const QImage &picture, const QRect &area)
{
    QHash<QRgb, int> colors;
    const QRect inside = area & picture.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = inside.left(); x <= inside.right(); ++x)
            ++colors[line[x] | 0xff000000];
    }
    const auto surface = std::max_element(colors.cbegin(), colors.cend());
    if (surface == colors.cend())
        return 0;
    double best = 0;
    for (auto color = colors.cbegin(); color != colors.cend(); ++color)
        best = std::max(best, style::contrast(QColor(color.key()), QColor(surface.key())));
    return best;
}

struct Text
{
    QString what;
    QRect area; // of the root
};

QList<Text> textsOf(QWidget &root, QWidget &widget)
{
    const auto inRoot = [&](const QRect &rect) {
        return QRect(widget.mapTo(&root, rect.topLeft()), rect.size());
    };
    if (const auto *label = qobject_cast<QLabel *>(&widget))
        return label->text().isEmpty() ? QList<Text>()
                                       : QList<Text>{{nameOf(widget), inRoot(widget.rect())}};
    if (const auto *button = qobject_cast<QAbstractButton *>(&widget)) {
        if (button->text().isEmpty())
            return {};
        const int edge = button->height() / 4;
        return {{nameOf(widget), inRoot(widget.rect().adjusted(edge, edge, -edge, -edge))}};
    }
    if (const auto *edit = qobject_cast<QLineEdit *>(&widget)) {
        if (edit->text().isEmpty() && edit->placeholderText().isEmpty())
            return {};
        // Without the frame, and without the cursor, which is at one of the ends.
        const int edge = edit->fontMetrics().maxWidth();
        return {{nameOf(widget), inRoot(widget.rect().adjusted(edge, 4, -edge, -4))}};
    }
    if (const auto *choice = qobject_cast<QComboBox *>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(choice);
        const QRect field = choice->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                            QStyle::SC_ComboBoxEditField, choice);
        return {{nameOf(widget), inRoot(field.adjusted(2, 4, -2, -4))}};
    }
    QList<Text> texts;
    if (const auto *view = qobject_cast<QAbstractItemView *>(&widget)) {
        const QAbstractItemModel &model = *view->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            const QRect place = view->visualRect(index) & view->viewport()->rect();
            if (place.height() < view->fontMetrics().height() || index.data().toString().isEmpty())
                continue;
            texts.append({u"“%1”"_s.arg(index.data().toString()),
                          QRect(view->viewport()->mapTo(&root, place.topLeft()), place.size())});
        }
    }
    return texts;
}

} // namespace

QStringList layoutFaults(QWidget &root)
{
    QStringList faults;
    const QList<QWidget *> shown = shownIn(root);
    for (QWidget *widget : shown) {
        if (isInside(*widget))
            continue;
        checkPlace(*widget, faults);
        checkText(*widget, faults);
    }
    checkSiblings(shown, faults);
    checkKeyboard(root, faults);
    return faults;
}

QStringList contrastFaults(QWidget &root, const QImage &picture)
{
    QStringList faults;
    const QImage image = picture.convertToFormat(QImage::Format_RGB32);
    const double ratio = picture.devicePixelRatio();
    for (QWidget *widget : shownIn(root)) {
        if (!widget->isEnabled() || isInside(*widget))
            continue;
        for (const auto &[what, area] : textsOf(root, *widget)) {
            const QRect onPicture = QRectF(area.x() * ratio, area.y() * ratio, area.width() * ratio,
                                           area.height() * ratio)
                                        .toRect();
            // What is scrolled out of sight is seen at another time.
            if (!image.rect().contains(onPicture) || widget->visibleRegion().isEmpty()
                || widget->visibleRegion().boundingRect() != widget->rect())
                continue;
            const double contrast = bestContrast(image, onPicture);
            if (contrast < 4.5)
                faults.append(u"%1 has a contrast of %2 : 1"_s.arg(what).arg(contrast, 0, 'f', 1));
        }
    }
    return faults;
}

} // namespace latchkey::test
