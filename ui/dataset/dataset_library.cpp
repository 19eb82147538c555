#include "ui/dataset/dataset_library.h"

#include "core/data/cifar.h"
#include "core/data/idx.h"
#include "ui/dataset/picture_folder.h"
#include "ui/preferences.h"

namespace ui {

namespace {

std::vector<std::filesystem::path> allPlaces() { return core::dataPlaces(pathsOf(Preferences::load().dataFolders)); }

core::TrainTest read(const std::string& nameOrFolder, const std::vector<std::filesystem::path>& places)
{
    const std::filesystem::path folder = nameOrFolder;
    std::error_code ignored;
    const bool pictures = folder.is_absolute() && std::filesystem::is_directory(folder, ignored) && !core::isIdxFolder(folder)
                       && !core::isCifarFolder(folder);
    return pictures ? readPictureFolder(folder) : core::openDataset(nameOrFolder, places);
}

}  // namespace

DatasetLibrary::DatasetLibrary(QObject* parent) : QObject(parent) {}

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
        this, [places = allPlaces()] { return core::findDatasets(places); },
        [this](const std::vector<core::FoundDataset>& datasets) {
            emit found(datasets);
            for (const core::FoundDataset& entry : datasets)
                if (!entry.problem.empty())
                    emit unusable(QString::fromStdString(entry.problem));
        },
        [this](const QString& message) { emit failed(message); });
}

void DatasetLibrary::open(const QString& nameOrFolder)
{
    const quint64 request = ++m_request;
    m_lane.run(
        this, [name = nameOrFolder.toStdString(), places = allPlaces()] { return std::make_shared<const core::TrainTest>(read(name, places)); },
        [this, nameOrFolder, request](const std::shared_ptr<const core::TrainTest>& data) {
            m_answered = request;
            if (request == m_request)
                emit opened(data, nameOrFolder);
        },
        [this, request](const QString& message) {
            m_answered = request;
            if (request == m_request)
                emit failed(message);
        });
}

}  // namespace ui
