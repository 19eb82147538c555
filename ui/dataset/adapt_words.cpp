#include "ui/dataset/adapt_words.h"

#include "ui/strategies/verdict_words.h"
#include "ui/words/words.h"

namespace ui {

namespace {

QString percentOfImages(std::int64_t right, std::int64_t images)
{
    return Words::percent(static_cast<double>(right) / static_cast<double>(images));
}

}  // namespace

QString AdaptWords::facts(const core::Adaptation& adaptation)
{
    const auto images = [](std::int64_t count) {
        return tr("%1 images", "learned from, tested on", Words::quantity(count)).arg(Words::grouped(count));
    };
    const QString writers = tr("%1 writers", "images of", Words::quantity(adaptation.writersLearned))
                                .arg(Words::grouped(adaptation.writersLearned));
    const QString others = tr("%1 other writers", "images of", Words::quantity(adaptation.writersTested))
                               .arg(Words::grouped(adaptation.writersTested));
    return tr("Learned from %1 of %2. Tested on %3 of %4.", "5 images of 2 writers, 3 images of 1 other writer")
        .arg(images(adaptation.imagesLearned), writers, images(adaptation.imagesTested), others);
}

QStringList AdaptWords::columns()
{
    return {tr("Strategy"), tr("Before"), tr("After"), tr("Now right"), tr("Now wrong"), tr("p-value")};
}

std::vector<QStringList> AdaptWords::rows(const core::Adaptation& adaptation)
{
    std::vector<QStringList> rows;
    for (const auto& [id, result] : adaptation.strategies)
        rows.push_back({VerdictWords::shortName(id), percentOfImages(result.rightBefore, adaptation.imagesTested),
                        percentOfImages(result.rightAfter, adaptation.imagesTested), Words::grouped(result.mended),
                        Words::grouped(result.spoiled), Words::decimal(result.p, 3)});
    return rows;
}

QString AdaptWords::text(const core::Adaptation& adaptation)
{
    QStringList lines{columns().join(QLatin1Char('\t'))};
    for (const QStringList& row : rows(adaptation))
        lines << row.join(QLatin1Char('\t'));
    return lines.join(QLatin1Char('\n'));
}

}  // namespace ui
