#include "app/commands/compare_output.h"
#include "ui/convert.h"
#include "ui/picture/sheet.h"

#include <QFileInfo>
#include <QGuiApplication>

namespace app {

void writeSheet(const Comparison& comparison, const std::shared_ptr<const core::Classifier>& classifier, const std::string& path)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");  // sub-commands need no display
    int count = 1;
    char name[] = "runoff";
    char* arguments[] = {name, nullptr};
    QGuiApplication application(count, arguments);

    ui::Sheet sheet;
    if (!comparison.picture.empty())
        sheet.picture = ui::toQImage(comparison.picture);
    sheet.ink = comparison.ink;
    sheet.seen = comparison.image;
    sheet.verdicts = comparison.verdicts;
    sheet.classifier = classifier;
    sheet.microseconds = comparison.microseconds;
    sheet.caption = QFileInfo(QString::fromStdString(comparison.path)).fileName();
    ui::exportSheet(sheet, QString::fromStdString(path));
}

}  // namespace app
