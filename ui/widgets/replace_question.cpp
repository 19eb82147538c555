#include "ui/widgets/replace_question.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace ui {

bool mayReplace(QWidget* parent, const QString& files)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("ui::ReplaceQuestion", text); };
    QMessageBox box(QMessageBox::Question, words("Replace files"), words("%1 already exists. Replace it?").arg(files),
                    QMessageBox::Cancel, parent);
    const QPushButton* replace = box.addButton(words("Replace"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == replace;
}

}  // namespace ui
