#include "ui/collect/form_set.h"

#include "core/base/error.h"
#include "core/form/form_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <optional>

namespace ui {

namespace {

QStringList asList(const std::vector<std::string>& lines)
{
    QStringList list;
    for (const std::string& line : lines)
        list << QString::fromStdString(line);
    return list;
}

}  // namespace

QString documentsFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).exists() ? folder : QDir::homePath();
}

QString freeFormFolder()
{
    const QString usual = QDir(documentsFolder()).filePath(QStringLiteral("handwriting"));
    QString folder = usual;
    for (int number = 2; QFileInfo::exists(folder); ++number)
        folder = QStringLiteral("%1-%2").arg(usual, QString::number(number));
    return folder;
}

QString withoutFileName(const std::string& remark, const QString& path)
{
    const QString words = QString::fromStdString(remark);
    const QString start = path + QStringLiteral(": ");
    return words.startsWith(start) ? words.mid(start.size()) : words;
}

QStringList writeFormSet(std::vector<core::FilledPage> read, const std::filesystem::path& folder)
{
    const std::optional<core::FormRecord> present = core::formRecordIn(folder);
    const core::FormPages pages = core::pagesOfOneForm(std::move(read), present);
    if (pages.pages.empty())
        throw core::UsageError(folder.string() + ": expected a new page of its form, found none");
    const core::FormFolderResult written = core::writeFormFolder(folder, pages, present);
    return asList(pages.remarks) + asList(written.remarks);
}

}  // namespace ui
