#include "ui/experiment/results_files.h"

#include "core/base/error.h"
#include "core/report/machine.h"
#include "core/report/table_json.h"
#include "ui/files/save_file.h"
#include "ui/plot/plot_file.h"
#include "ui/words/tr.h"

#include <nlohmann/json.hpp>

#include <QFileInfo>

namespace ui {

QStringList resultsFilters()
{
    return {tr("Report, HTML (*.html)"), tr("Report, Markdown (*.md)"), tr("Table, comma-separated (*.csv)"),
            tr("Table, JSON (*.json)"),  tr("Plot, PNG (*.png)"),       tr("Plot, SVG (*.svg)"),
            tr("Plot, PDF (*.pdf)")};
}

QByteArray resultsAs(const QString& path, const Findings& findings, const ResultsSettings& settings)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("csv"))
        return QByteArray::fromStdString(core::toCsv(findings.table));
    if (suffix == QLatin1String("json"))
        return QByteArray::fromStdString(core::toJson(findings.table).dump(2) + '\n');
    if (suffix == QLatin1String("svg"))
        return plotSvg(findings.table, settings.bars);
    if (suffix == QLatin1String("pdf"))
        return plotPdf(findings.table, settings.bars);
    if (suffix == QLatin1String("png"))
        return encodePng(plotImage(findings.table, 2.0, settings.bars));
    if (suffix != QLatin1String("html") && suffix != QLatin1String("md"))
        throw core::UsageError(path.toStdString()
                               + ": expected a name ending in .html, .md, .csv, .json, .png, .svg or .pdf");
    const core::ReportFacts facts = core::reportFacts(findings.results, settings.command.toStdString(),
                                                      plotSvg(findings.table, settings.bars).toStdString());
    const auto report = core::reportOf(findings.table, facts);
    return QByteArray::fromStdString(suffix == QLatin1String("html") ? core::toHtml(report, facts)
                                                                     : core::toMarkdown(report));
}

}  // namespace ui
