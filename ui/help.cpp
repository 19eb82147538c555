#include "ui/help.h"

#include "core/nn/plan.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace ui {

namespace {

QString tr(const char* words) { return QCoreApplication::translate("ui::Help", words); }

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
         tr("<h3>Runoff %1</h3><p>One drawing, five ways of turning a neural network into a classifier, side by side.</p>"
            "<p>oneDNN %2 (%3) · Qt %4<br>Free software under the GNU GPL, version 3.</p>")
             .arg(QStringLiteral(RUNOFF_VERSION), QString::fromStdString(core::oneDnnVersion()), QString::fromStdString(core::instructionSet()),
                  QString::fromLatin1(qVersion())));
}

void showShortcuts(QWidget* parent)
{
    const QList<std::pair<QString, QString>> keys{
        {"P · E", tr("Pen · eraser")}, {"Ctrl+Z · Ctrl+Shift+Z", tr("Undo · redo")}, {"Ctrl+Backspace", tr("Clear the canvas")},
        {"Ctrl+O", tr("Open a picture")}, {"Ctrl+C · Ctrl+V", tr("Copy the drawing · paste a picture")}, {"Ctrl+E", tr("Export the sheet")},
        {"F11", tr("Full screen")}, {"1 … 6", tr("Enlarge a panel; again, or Escape: side by side")},
        {tr("In a panel"), tr("Arrows: choose a duel, a round, a threshold (finer with Shift); Space: run the rounds; Home: reset the thresholds")}, {tr("Arrows, Space"), tr("On the canvas: move the pen (finer with Shift), put it down or lift it")}};
    QString rows;
    for (const auto& [key, words] : keys)
        rows += QStringLiteral("<tr><td style='padding:3px 18px 3px 0'><b>%1</b></td><td style='padding:3px 0'>%2</td></tr>").arg(key, words);
    open(parent, tr("Keyboard shortcuts"), QStringLiteral("<table>%1</table>").arg(rows));
}

}  // namespace ui
