#include "tests/support/ui/cut_text.h"

#include "ui/widgets/elided_label.h"
#include "ui/words/words.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QTest>
#include <QToolButton>

namespace support {

namespace {

int textWidth(const QWidget& widget, const QString& text)
{
    return widget.fontMetrics().horizontalAdvance(text);
}

/// The text of a control that is wider than the control; empty if all of it is visible.
QString cutText(const QWidget& widget)
{
    if (const auto* button = qobject_cast<const QPushButton*>(&widget)) {
        QStyleOptionButton option;
        option.initFrom(button);
        const QRect room = button->style()->subElementRect(QStyle::SE_PushButtonContents, &option, button);
        const QString text = ui::Words::withoutMnemonic(button->text());
        return textWidth(widget, text) > room.width() ? text : QString();
    }
    if (const auto* button = qobject_cast<const QToolButton*>(&widget))
        return textWidth(widget, button->text()) > widget.contentsRect().width() ? button->text() : QString();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {  // check boxes and radio buttons
        const bool cut = !button->text().isEmpty() && button->sizeHint().width() > button->width();
        return cut ? button->text() : QString();
    }
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.subControls = QStyle::SC_All;
        const QRect field =
            box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        return textWidth(widget, box->currentText()) > field.width() ? box->currentText() : QString();
    }
    if (qobject_cast<const QAbstractSpinBox*>(&widget)) {
        const auto* line = widget.findChild<QLineEdit*>();
        return textWidth(*line, line->text()) > line->width() ? line->text() : QString();
    }
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        const bool shortens = dynamic_cast<const ui::ElidedLabel*>(label) != nullptr;
        const bool cut = !shortens && !label->wordWrap() && label->sizeHint().width() > label->width();
        return cut ? label->text() : QString();
    }
    return {};
}

/// Whether a pane that cannot scroll sideways is narrower than its content.
bool hidesContent(const QWidget& widget)
{
    const auto* area = qobject_cast<const QScrollArea*>(&widget);
    return area && area->widget() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
        && area->widget()->width() > area->viewport()->width();
}

/// Whether the widget, or a part of its width, is outside a parent.
bool leavesParent(const QWidget& widget, const QWidget& window)
{
    for (const QWidget* parent = widget.parentWidget(); parent && parent != &window; parent = parent->parentWidget()) {
        const QRect place(widget.mapTo(parent, QPoint(0, 0)), widget.size());
        if (place.left() < 0 || place.right() >= parent->width())
            return true;
    }
    return false;
}

QStringList problemsNow(const QWidget& workspace)
{
    QStringList problems;
    for (const QWidget* widget : workspace.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        const QString name = QString::fromLatin1(widget->metaObject()->className()) + ' ' + widget->accessibleName();
        if (const QString text = cutText(*widget); !text.isEmpty())
            problems << name + ": cuts \"" + text + '"';
        if (hidesContent(*widget))
            problems << name + ": is narrower than its content";
        if (qobject_cast<const QPushButton*>(widget) && leavesParent(*widget, workspace))
            problems << name + ": \"" + static_cast<const QPushButton*>(widget)->text() + "\" is partly outside";
    }
    return problems;
}

}  // namespace

QStringList cutTextsIn(const QWidget& workspace, int deadline)
{
    QTest::qWait(50);
    QStringList problems;
    (void)QTest::qWaitFor(
        [&] {
            problems = problemsNow(workspace);
            return problems.isEmpty();
        },
        deadline);
    return problems;
}

}  // namespace support
