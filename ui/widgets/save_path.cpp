#include "ui/widgets/save_path.h"

#include <QFileDialog>

namespace ui {

namespace {

/// "json" for "Plans (*.json)".
QString suffixIn(const QString& filter)
{
    return filter.section(QStringLiteral("*."), 1).chopped(1);
}

}  // namespace

QString savePath(QWidget* parent, const SaveQuestion& question)
{
    QFileDialog dialog(parent, question.title, question.folder);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(question.filters);
    dialog.setDefaultSuffix(suffixIn(question.filters.front()));
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&dialog](const QString& filter) { dialog.setDefaultSuffix(suffixIn(filter)); });
    dialog.selectFile(question.name);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

}  // namespace ui
