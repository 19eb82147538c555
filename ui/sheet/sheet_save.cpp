#include "ui/sheet/sheet_save.h"

#include "core/report/comparison.h"
#include "ui/files/save_file.h"

namespace ui {

namespace {

QString beside(const QString& path, const QString& suffix)
{
    return path.left(path.lastIndexOf(QLatin1Char('.'))) + suffix;
}

QByteArray encoded(const Sheet& sheet, const SheetOptions& options, SheetFormat format)
{
    switch (format) {
    case SheetFormat::Png: return encodePng(sheetImage(sheet, options));
    case SheetFormat::Svg: return sheetSvg(sheet, options);
    case SheetFormat::Pdf: return sheetPdf({&sheet, 1}, options);
    }
    return {};
}

}  // namespace

QStringList numberPaths(const SheetFiles& files)
{
    QStringList paths;
    if (files.csv)
        paths << beside(files.path, QStringLiteral(".csv"));
    if (files.json)
        paths << beside(files.path, QStringLiteral(".json"));
    return paths;
}

QStringList saveSheet(const Sheet& sheet, const SheetOptions& options, const SheetFiles& files)
{
    const core::Comparison comparison{.path = files.source.toStdString(), .image = sheet.seen, .verdicts = sheet.verdicts,
                                      .microseconds = sheet.microseconds};
    std::vector<std::pair<QString, QByteArray>> contents{{files.path, encoded(sheet, options, sheetFormat(files.path))}};
    for (const QString& path : numberPaths(files)) {
        const std::string text = path.endsWith(QLatin1String(".csv")) ? core::toCsv({&comparison, 1}, *sheet.classifier)
                                                                      : core::jsonText(core::toJson({&comparison, 1}, *sheet.classifier));
        contents.emplace_back(path, QByteArray::fromStdString(text));
    }
    QStringList written;
    for (const auto& [path, content] : contents) {
        saveFile(path, content);
        written << path;
    }
    return written;
}

}  // namespace ui
