#include "ui/plain_text.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QToolTip>

namespace ui {

namespace {

/// The tool tip that Qt would show for a point of a widget.
QString tipOf(const QWidget& widget, const QPoint& point)
{
    if (const auto* view = qobject_cast<const QAbstractItemView*>(widget.parentWidget());
        view && view->viewport() == &widget)
        if (QString tip = view->indexAt(point).data(Qt::ToolTipRole).toString(); !tip.isEmpty())
            return tip;
    if (const auto* menu = qobject_cast<const QMenu*>(&widget); menu && menu->toolTipsVisible())
        if (const QAction* action = menu->actionAt(point))
            return action->toolTip();
    return widget.toolTip();
}

class PlainTexts : public QObject {
public:
    explicit PlainTexts(QObject* parent) : QObject(parent) {}

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Polish)
            polish(watched);
        return event->type() == QEvent::ToolTip && showsTip(watched, static_cast<QHelpEvent&>(*event));
    }

private:
    static void polish(QObject* watched)
    {
        auto* label = qobject_cast<QLabel*>(watched);
        if (label && label->textFormat() == Qt::AutoText && !label->inherits("QTipLabel"))
            label->setTextFormat(Qt::PlainText);
    }

    /// Shows a tip with tags itself; leaves all others to Qt.
    static bool showsTip(QObject* watched, const QHelpEvent& event)
    {
        auto* widget = qobject_cast<QWidget*>(watched);
        const QString tip = widget ? tipOf(*widget, event.pos()) : QString();
        if (!Qt::mightBeRichText(tip))
            return false;
        showTip(*widget, event.globalPos(), tip);
        return true;
    }
};

}  // namespace

void keepTextsPlain()
{
    static const auto name = QStringLiteral("plainTexts");
    if (qApp->findChild<QObject*>(name, Qt::FindDirectChildrenOnly))
        return;
    auto* texts = new PlainTexts(qApp);
    texts->setObjectName(name);
    qApp->installEventFilter(texts);
}

void showTip(QWidget& widget, const QPoint& place, const QString& words)
{
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(place, Qt::convertFromPlainText(words, Qt::WhiteSpaceNormal), &widget);
}

}  // namespace ui
