#include "ui/dataset/dataset_words.h"

#include "core/base/text.h"
#include "core/data/division.h"
#include "ui/dataset/dataset_library.h"
#include "ui/words/words.h"

#include <QStringList>

namespace ui {

const core::StrokeItem* strokesOf(const core::Dataset& dataset, int image)
{
    return dataset.strokes.empty() ? nullptr : dataset.strokes.at(static_cast<std::size_t>(image)).get();
}

QString writerName(const core::Dataset& dataset, int image)
{
    const int writer = dataset.knowsWriters() ? dataset.writers.at(static_cast<std::size_t>(image)) : -1;
    return writer < 0 ? QString()
                      : QString::fromStdString(core::onOneLine(dataset.writerNames[static_cast<std::size_t>(writer)]));
}

QString sourceWords(const core::StrokeItem& item)
{
    const QString file = QString::fromStdString(core::onOneLine(item.file));
    return item.segment > 0 ? DatasetLibrary::tr("File %1, segment %2").arg(file, Words::grouped(item.segment))
                            : DatasetLibrary::tr("File %1").arg(file);
}

QString divisionFacts(const core::TrainTest& data, const core::Dataset& part)
{
    QStringList facts;
    if (part.knowsWriters()) {
        const std::int64_t here = core::writerCount(part);
        const std::int64_t all = core::writerCount(data.train) + core::writerCount(data.test);
        const bool some = data.splitBy == core::SplitBy::Writer && here < all;  // no writer is counted twice
        facts << (some ? DatasetLibrary::tr("%1 of %2 writers", nullptr, Words::quantity(all))
                             .arg(Words::grouped(here), Words::grouped(all))
                       : DatasetLibrary::tr("%1 writers", nullptr, Words::quantity(here)).arg(Words::grouped(here)));
    }
    if (data.splitBy)
        facts << (*data.splitBy == core::SplitBy::Writer ? DatasetLibrary::tr("divided by writer")
                                                         : DatasetLibrary::tr("divided by drawing"));
    return facts.join(QStringLiteral(" · "));
}

}  // namespace ui
