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
        {"P · E · Shift+E", tr("Pen · eraser · whether it takes ink or whole strokes")}, {"Ctrl+Z · Ctrl+Shift+Z · Ctrl+H", tr("Undo · redo · all steps")}, {"Ctrl+Backspace", tr("Clear the canvas")},
        {"Ctrl+O · Ctrl+S · Ctrl+Shift+S", tr("Open a drawing or a picture · save the drawing · save it elsewhere")}, {"Ctrl+C · Ctrl+V", tr("Copy the drawing · paste a drawing or a picture")}, {"Ctrl+E", tr("Export the sheet")},
        {"F11", tr("Full screen")}, {"Ctrl+G", tr("Grid and guide box on the canvas")}, {tr("Arrows, Space"), tr("On the canvas: move the pen (finer with Shift), put it down or lift it")},
        {tr("Arrows, Page, Home, End"), tr("In a data set: move between images or cells")}, {tr("Enter"), tr("In a data set: image to the canvas, cell to its images")}};
    QString rows;
    for (const auto& [key, words] : keys)
        rows += QStringLiteral("<tr><td style='padding:3px 18px 3px 0'><b>%1</b></td><td style='padding:3px 0'>%2</td></tr>").arg(key, words);
    open(parent, tr("Keyboard shortcuts"), QStringLiteral("<table>%1</table>").arg(rows));
}

}  // namespace ui
