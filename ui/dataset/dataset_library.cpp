#include "ui/dataset/dataset_library.h"

#include "core/base/error.h"
#include "ui/dataset/dataset_folders.h"
#include "ui/dataset/dataset_formats.h"
#include "ui/dataset/model_fit.h"
#include "ui/preferences.h"
#include "ui/words/words.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace ui {

namespace {

std::vector<std::filesystem::path> allPlaces()
{
    return core::dataPlaces(pathsOf(Preferences::load().dataFolders));
}

bool isFolderPath(const QString& nameOrFolder)
{
    return QDir::isAbsolutePath(nameOrFolder);
}

/// A sentence about the split of the folder into training and test images. Empty if the files themselves define the
/// split, or if the data set is gone.
QString divisionWords(const std::filesystem::path& folder)
{
    try {
        const core::StoredDataset stored = core::findStored(folder, datasetFormats());
        if (stored.format != nullptr && stored.format->division)
            return QString::fromStdString(stored.format->division(stored.folder));
    } catch (const core::UsageError&) {  // the folder changed and now contains several data sets
    }
    return {};
}

/// The opened folders that still exist, except those of known data sets.
std::vector<core::FoundDataset> openedFolders(const std::vector<core::FoundDataset>& known)
{
    std::vector<core::FoundDataset> folders;
    for (const QString& path : DatasetFolders::shared().paths()) {
        const std::filesystem::path folder = path.toStdString();
        const bool named =
            std::ranges::any_of(known, [&folder](const core::FoundDataset& entry) { return entry.folder == folder; });
        if (!named && QFileInfo(path).isDir())
            folders.push_back({.name = path.toStdString(),
                               .title = QFileInfo(path).fileName().toStdString(),
                               .folder = folder,
                               .problem = {}});
    }
    return folders;
}

}  // namespace

DatasetLibrary::DatasetLibrary(QObject* parent) : QObject(parent)
{
    connect(&DatasetFolders::shared(), &DatasetFolders::changed, this, &DatasetLibrary::tell);
}

void DatasetLibrary::tell()
{
    if (!m_known)
        return;
    std::vector<core::FoundDataset> all = *m_known;
    std::ranges::move(openedFolders(*m_known), std::back_inserter(all));
    emit found(all);
}

QStringList DatasetLibrary::places()
{
    QStringList places;
    for (const auto& place : allPlaces())
        places << QString::fromStdString(place.string());
    return places;
}

void DatasetLibrary::find()
{
    m_lane.run(
        this, [places = allPlaces()] { return core::findDatasets(places, datasetFormats()); },
        [this](const std::vector<core::FoundDataset>& datasets) {
            m_known = datasets;
            tell();
            for (const core::FoundDataset& entry : datasets)
                if (!entry.problem.empty())
                    emit unusable(QString::fromStdString(entry.problem));
        },
        [this](const QString& message) { emit failed(message); });
}

void DatasetLibrary::open(const QString& nameOrFolder)
{
    open(core::DataSource{.names = {nameOrFolder.toStdString()}});
}

void DatasetLibrary::open(core::DataSource source)
{
    const quint64 request = ++m_request;
    QStringList names;
    for (std::string& name : source.names) {
        const QString nameOrFolder = QString::fromStdString(name);
        names << (isFolderPath(nameOrFolder) ? QDir::cleanPath(nameOrFolder) : nameOrFolder);
        name = names.back().toStdString();
    }
    m_lane.run(
        this,
        [source = std::move(source), places = allPlaces()] {
            return std::make_shared<const core::TrainTest>(core::openSource(source, places, datasetFormats()));
        },
        [this, names, request](const std::shared_ptr<const core::TrainTest>& data) {
            m_answered = request;
            if (request != m_request)
                return;
            emit opened(data, names.join(QLatin1Char(',')));
            for (const QString& name : names)
                if (isFolderPath(name))
                    DatasetFolders::shared().add(name);
        },
        [this, request](const QString& message) {
            m_answered = request;
            if (request == m_request)
                emit failed(message);
        });
}

QString splitWords(const QString& nameOrFolder, const core::TrainTest& data)
{
    const QString division = isFolderPath(nameOrFolder) ? divisionWords(nameOrFolder.toStdString()) : QString();
    if (division.isEmpty())
        return {};
    return DatasetLibrary::tr("%1: %2 training and %3 test images, all converted to %4.")
        .arg(division, Words::grouped(data.train.size()), Words::grouped(data.test.size()),
             ModelFits::shape(data.train.imageShape));
}

QString noteOn(const core::TrainTest& data)
{
    if (data.note.empty())
        return {};
    static const QRegularExpression jpeg(QStringLiteral("^(.+) \\(JPEG (q\\d+)\\)$"));
    const QString note = QString::fromStdString(data.note);
    if (const auto found = jpeg.match(note); found.hasMatch())
        return DatasetLibrary::tr(
                   "This copy contains JPEG-compressed images (%1), so its results differ from published %2 results.")
            .arg(found.captured(2), found.captured(1));
    return DatasetLibrary::tr("All results are measured on %1.").arg(note);
}

}  // namespace ui
