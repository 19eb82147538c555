// Files of a teaching session: examples that are read, and what is saved.
#include "core/base/output.h"
#include "core/model/model_file.h"
#include "core/teach/examples.h"
#include "ui/teach/teach_session.h"
#include "ui/words/words.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace ui {

namespace {

/// Removes the examples that are empty for the model. Returns their number.
qsizetype removeEmpty(TeachContent& content, const core::Preprocessing& rule)
{
    std::size_t count = 0;
    for (TeachClass& each : content.classes)
        count += std::erase_if(each.examples, [&rule](const ExampleRef& example) { return !inputOf(*example, rule); });
    return static_cast<qsizetype>(count);
}

}  // namespace

void TeachSession::addFiles(std::size_t label, const QStringList& paths)
{
    if (hasClass(label))
        read({.paths = paths, .className = m_content.classes[label].name});
}

void TeachSession::addFolder(const QString& folder)
{
    read({.paths = {folder}});
}

void TeachSession::cancelReading()
{
    m_stopReading.request_stop();
}

void TeachSession::read(ExamplesToRead wanted)
{
    if (!m_isActive)
        return;
    if (m_isReading)
        return emit failed(tr("Other files are being read. Wait until they are complete."));
    const auto room = static_cast<qsizetype>(core::mostExamples) - m_content.exampleCount();
    if (room <= 0)
        return emit failed(tr("There are already %1 examples, the most that can be taught.").arg(core::mostExamples));
    wanted.most = room;
    wanted.mostClasses = core::mostTaughtClasses + 1;  // and none of these
    m_isReading = true;
    m_stopReading = {};
    emit reading(0, 0);
    const auto progress = [this, line = m_receiver.line(), stop = m_stopReading.get_token()](qsizetype done,
                                                                                             qsizetype total) {
        if (!stop.stop_requested() && (done % 10 == 0 || done == total))
            line.tell([this, done, total] { emit reading(done, total); });
    };
    struct Result {
        ReadExamples read;
        qsizetype empty = 0;
    };
    m_reads.run(
        this,
        [wanted, progress, rule = m_base->preprocessing, stop = m_stopReading.get_token()] {
            Result result{readExamples(wanted, progress, stop)};
            result.empty = removeEmpty(result.read.content, rule);
            if (result.empty > 0)
                result.read.problems << tr("%n files have no ink", nullptr, Words::quantity(result.empty));
            return result;
        },
        [this, className = wanted.className](const Result& result) {
            m_isReading = false;
            emit readingEnded();
            if (m_isActive)
                take(result.read, className);
        },
        [this](const QString& message) {
            m_isReading = false;
            emit readingEnded();
            emit failed(message);
        });
}

void TeachSession::take(const ReadExamples& read, const QString& className)
{
    TeachContent content = m_content;
    ReadExamples told = read;
    if (className.isEmpty() && content.exampleCount() == 0 && !read.content.classes.empty())
        content.classes.clear();  // the first two classes, which are still empty
    for (const TeachClass& each : read.content.classes) {
        auto found = std::ranges::find(content.classes, each.name, &TeachClass::name);
        if (found == content.classes.end()) {
            if (!className.isEmpty())
                continue;  // the class was removed or renamed in the meantime
            const std::optional<std::size_t> rest = content.rest();
            const bool isRest = !rest && each.name == restName();
            if (!isRest && content.ownClasses() >= core::mostTaughtClasses) {
                ++told.classesLeftOut;
                continue;
            }
            const auto place =
                content.classes.begin() + static_cast<std::ptrdiff_t>(rest.value_or(content.classes.size()));
            found = content.classes.insert(place, {each.name, isRest, {}});
        }
        found->examples.insert(found->examples.end(), each.examples.begin(), each.examples.end());
    }
    const qsizetype count = content.exampleCount() - m_content.exampleCount();
    change(content, tr("Add %n examples", nullptr, Words::quantity(count)));
    tell(told, count);
}

/// Says what was left out, or how many examples were added.
void TeachSession::tell(const ReadExamples& read, qsizetype count)
{
    QStringList words;
    if (read.leftOut > 0)
        words << tr("The first %1 files were read; %2 were left out, because at most %3 examples can be taught.",
                    nullptr, Words::quantity(read.leftOut))
                     .arg(QString::number(count + read.problems.size()), QString::number(read.leftOut),
                          QString::number(core::mostExamples));
    if (read.classesLeftOut > 0)
        words << tr("%n folders were left out, because at most %1 classes can be taught.", nullptr,
                    Words::quantity(read.classesLeftOut))
                     .arg(core::mostTaughtClasses);
    if (!read.problems.isEmpty())
        words << (read.problems.size() == 1 ? tr("Not used: %1").arg(read.problems.front())
                                            : tr("%1 problems, the first: %2")
                                                  .arg(QString::number(read.problems.size()), read.problems.front()));
    if (count == 0 && words.isEmpty())
        words << tr("No drawings or pictures were found.");
    if (!words.isEmpty())
        emit failed(words.join(Words::gap()));
    else
        emit done(tr("Added %n examples", nullptr, Words::quantity(count)));
}

void TeachSession::saveExamples(const QString& folder)
{
    m_reads.run(
        this, [folder, content = m_content] { writeExamples(content, folder); },
        [this, folder] { emit done(tr("Saved the examples in %1").arg(folder)); },
        [this](const QString& message) { emit failed(message); });
}

void TeachSession::saveModel(const QString& title, const QString& path)
{
    if (!m_taught)
        return emit failed(tr("Wait until the classes are taught."));
    m_reads.run(
        this,
        [classifier = *m_taught->classifier, title, path]() mutable {
            classifier.title = title.toStdString();
            classifier.name = QFileInfo(path).completeBaseName().toStdString();
            core::makeFolder(QFile::encodeName(QFileInfo(path).absolutePath()).toStdString());
            core::writeModel(classifier, QFile::encodeName(path).toStdString());
        },
        [this, path] {
            emit modelSaved(path);
            emit done(tr("Saved %1").arg(path));
        },
        [this](const QString& message) { emit failed(message); });
}

void TeachSession::keepNow()
{
    if (m_keepSoon.isActive())
        keep();
}

void TeachSession::keep()
{
    m_keepSoon.stop();
    m_files.run(
        this, [store = m_store, content = m_content] { (*store)->save(content); }, [] {},
        [this](const QString& message) {
            emit failed(tr("Cannot keep the classes for the next session: %1").arg(message));
        });
}

}  // namespace ui
