// The menu entries and dialogs of DrawingFiles.
#include "ui/canvas/canvas.h"
#include "ui/draw/drawing_files.h"
#include "ui/files/open_file.h"
#include "ui/files/picture_file.h"

#include <QFileDialog>
#include <QMenu>

namespace ui {

void DrawingFiles::fillMenu(QMenu* menu)
{
    menu->addAction(tr("&Open…"), QKeySequence::Open, this, &DrawingFiles::askOpen)
        ->setStatusTip(tr("Open a drawing or a picture on the canvas"));
    m_recent.fill(menu->addMenu(tr("Open &recent")));
    menu->addSeparator();
    menu->addAction(tr("&Save drawing"), QKeySequence::Save, this, &DrawingFiles::save)
        ->setStatusTip(tr("Save the drawing to its file"));
    menu->addAction(tr("Save drawing &as…"), QKeySequence(tr("Ctrl+Shift+S")), this, &DrawingFiles::askSave)
        ->setStatusTip(tr("Save the drawing to another file, as strokes or as a picture"));
}

void DrawingFiles::save()
{
    if (path().isEmpty())
        askSave();
    else
        saveTo(path());
}

void DrawingFiles::askOpen()
{
    const QString both = tr("Drawings and pictures (*.%1 %2)").arg(QLatin1String(drawingSuffix), pictureFilePatterns());
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open a drawing or a picture"),
                                                      QFileInfo(m_recent.paths().value(0)).path(),
                                                      both + QStringLiteral(";;") + tr("All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void DrawingFiles::askSave()
{
    const bool isPicture = !m_canvas.drawing().picture.isNull();
    const QString strokes = tr("Drawing as strokes (*.%1)").arg(QLatin1String(drawingSuffix));
    const QString pixels = tr("PNG image (*.png)");
    QFileDialog dialog(m_window, tr("Save drawing"), path().isEmpty() ? QString() : QFileInfo(path()).path());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(isPicture ? QStringList{pixels} : QStringList{strokes, pixels});
    const auto setSuffix = [&dialog](const QString& suffix) {
        dialog.setDefaultSuffix(suffix);
        const QFileInfo chosen(dialog.selectedFiles().value(0));
        const bool isNamed = !chosen.isDir() && !chosen.completeBaseName().isEmpty();
        dialog.selectFile((isNamed ? chosen.completeBaseName() : tr("drawing")) + QLatin1Char('.') + suffix);
    };
    if (!path().isEmpty())
        dialog.selectFile(QFileInfo(path()).fileName());
    setSuffix(isPicture ? QStringLiteral("png") : QLatin1String(drawingSuffix));
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString& filter) {
        setSuffix(filter == pixels ? QStringLiteral("png") : QLatin1String(drawingSuffix));
    });
    if (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty())
        saveTo(dialog.selectedFiles().front());
}

}  // namespace ui
