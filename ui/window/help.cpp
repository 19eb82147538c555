#include "ui/window/help.h"

#include "core/nn/plan.h"
#include "ui/canvas/canvas.h"
#include "ui/picture/style.h"
#include "ui/words/tr.h"
#include "ui/words/words.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialogButtonBox>
#include <QMenu>
#include <QMessageBox>
#include <QShortcut>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

QString plainKeys(QString words)
{
    return words.remove(QStringLiteral("…"));
}

QString keysOf(const QList<QKeySequence>& keys)
{
    QStringList words;
    for (const QKeySequence& key : keys)
        words << key.toString(QKeySequence::NativeText);
    return words.join(QStringLiteral("  ·  "));
}

/// The title of the menu that contains an action, or the name of the widget that it was added to.
QString placeOf(const QAction& action)
{
    for (const QObject* object : action.associatedObjects()) {
        if (const auto* menu = qobject_cast<const QMenu*>(object))
            return Words::withoutMnemonic(menu->title());
        if (const auto* widget = qobject_cast<const QWidget*>(object))
            return widget->accessibleName().isEmpty() ? tr("Window") : widget->accessibleName();
    }
    return {};
}

void open(QWidget* parent, const QString& title, const QString& text)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Close, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::RichText);
    box->open();
}

}  // namespace

void showAbout(QWidget* parent)
{
    open(parent, tr("About Runoff"),
         tr("<h3>Runoff %1</h3><p>Compares %5 ways to turn a neural network into a classifier, side by side.</p>"
            "<p>oneDNN %2 (%3) · Qt %4<br>Free software under the GNU GPL, version 3.</p>")
             .arg(QStringLiteral(RUNOFF_VERSION), QString::fromStdString(core::oneDnnVersion()),
                  QString::fromStdString(core::instructionSet()), QString::fromLatin1(qVersion()),
                  Words::number(static_cast<int>(core::allStrategies.size()))));
}

QList<ShortcutLine> shortcutLines(const QWidget& window)
{
    QList<ShortcutLine> lines;
    for (const QAction* action : window.findChildren<QAction*>())
        if (!action->shortcut().isEmpty() && !action->isSeparator())
            lines << ShortcutLine{placeOf(*action), plainKeys(action->iconText()), keysOf(action->shortcuts())};
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>())
        if (!button->shortcut().isEmpty() && !button->text().contains(QLatin1Char('&')))
            lines << ShortcutLine{tr("Drawing and panels"), button->text(), keysOf({button->shortcut()})};
    // Keys without an action.
    for (const Canvas* canvas : window.findChildren<Canvas*>())
        lines << ShortcutLine{canvas->accessibleName(), tr("Move the pen; lower or lift the pen"), tr("Arrows, Space")};
    for (const QShortcut* shortcut : window.findChildren<QShortcut*>())
        if (!shortcut->whatsThis().isEmpty())
            lines << ShortcutLine{tr("Drawing and panels"), shortcut->whatsThis(), keysOf({shortcut->key()})};
    lines << ShortcutLine{tr("Data set"), tr("Move between images or cells"), tr("Arrows, Page, Home, End")}
          << ShortcutLine{tr("Data set"), tr("Open the image on the canvas; show the images of a cell"), tr("Enter")};
    std::stable_sort(lines.begin(), lines.end(),
                     [](const ShortcutLine& one, const ShortcutLine& other) { return one.where < other.where; });
    return lines;
}

void showShortcuts(QWidget* window)
{
    auto* dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keyboard shortcuts"));
    QString rows, where;
    for (const ShortcutLine& line : shortcutLines(*window)) {
        if (line.where != where)
            rows += QStringLiteral("<tr><td colspan='2' style='padding-top:12px'><b>%1</b></td></tr>")
                        .arg(line.where.toHtmlEscaped());
        where = line.where;
        rows += QStringLiteral("<tr><td style='padding:3px 24px 3px 0'>%1</td><td style='padding:3px 0'>%2</td></tr>")
                    .arg(line.words.toHtmlEscaped(), line.keys.toHtmlEscaped());
    }
    auto* text = new QTextBrowser(dialog);
    text->setAccessibleName(dialog->windowTitle());
    text->setHtml(QStringLiteral("<table>%1</table>").arg(rows));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    const double scale = textScale(window->font());
    dialog->resize(QSize(int(560 * scale), int(560 * scale)).boundedTo(window->size()));
    dialog->open();
}

}  // namespace ui
