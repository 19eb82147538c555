#include "ui/experiment/results_shelf.h"

#include "core/base/error.h"
#include "core/base/output.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace ui {

namespace {

std::filesystem::path pathIn(const QString& file)
{
    return QFile::encodeName(file).toStdString();
}

QString moveToTrash(const core::ResultsLibrary& library, const QString& file)
{
    library.expectRemovable(pathIn(file));
    QString inTrash;
    if (!QFile::moveToTrash(file, &inTrash))
        throw core::Error(file.toStdString() + ": cannot be moved to the trash");
    return inTrash;
}

/// Moves the file back, and removes the note that the trash keeps about it.
void moveBack(const QString& file, const QString& inTrash)
{
    if (QFileInfo::exists(file))
        throw core::Error(file.toStdString() + ": expected no file of this name, found one");
    if (!QFile::rename(inTrash, file))
        throw core::Error(inTrash.toStdString() + ": cannot be moved back to " + file.toStdString());
    const QFileInfo info(inTrash);
    if (info.dir().dirName() == QLatin1String("files"))  // as the specification of the trash says
        QFile::remove(info.dir().filePath(QStringLiteral("../info/") + info.fileName() + QStringLiteral(".trashinfo")));
}

}  // namespace

ResultsShelf::ResultsShelf(const std::filesystem::path& folder, QObject* parent) : QObject(parent), m_library(folder) {}

void ResultsShelf::listNow(const core::ResultsLibrary::Listing& listing)
{
    emit found(listing.entries);
    if (!listing.problem.empty())
        emit failed(QString::fromStdString(listing.problem));
}

/// Does the work and lists the files again, also after a failure.
template <typename Work>
void ResultsShelf::change(Work work)
{
    m_lane.run(
        this, std::move(work), [] {}, [this](const QString& message) { emit failed(message); });
    find();
}

void ResultsShelf::find()
{
    m_lane.run(
        this, [library = m_library] { return library.list(); },
        [this](const core::ResultsLibrary::Listing& listing) { listNow(listing); },
        [this](const QString& message) { emit failed(message); });
}

void ResultsShelf::describe(const QString& file)
{
    m_lane.run(
        this, [file] { return core::describeResults(pathIn(file)); },
        [this](const core::ResultsEntry& entry) {
            if (entry.problem.empty())
                emit described(entry);
            else
                emit failed(QString::fromStdString(entry.problem));
        },
        [this](const QString& message) { emit failed(message); });
}

void ResultsShelf::read(const QString& file)
{
    m_lane.run(
        this,
        [file] {
            Findings findings{core::readResults(pathIn(file)), {}};
            if (!findings.results.cells.empty())
                findings.table = core::tableOf(findings.results);
            return std::make_shared<const Findings>(std::move(findings));
        },
        [this, file](const std::shared_ptr<const Findings>& findings) {
            emit opened(file, findings->results.cells.empty() ? nullptr : findings);
        },
        [this](const QString& message) { emit failed(message); });
}

void ResultsShelf::rename(const QString& file, const QString& title)
{
    change([library = m_library, file, title] { library.setTitle(pathIn(file), title.trimmed().toStdString()); });
}

void ResultsShelf::remove(const QString& file)
{
    m_lane.run(
        this, [library = m_library, file] { return moveToTrash(library, file); },
        [this, file](const QString& inTrash) {
            emit removed(file, inTrash);
            find();
        },
        [this](const QString& message) { emit failed(message); });
}

void ResultsShelf::restore(const QString& file, const QString& inTrash)
{
    change([file, inTrash] { moveBack(file, inTrash); });
}

bool ResultsShelf::owns(const QString& file) const
{
    return core::isSameFile(pathIn(file).parent_path(), m_library.folder());
}

}  // namespace ui
