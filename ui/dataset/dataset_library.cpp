#include "ui/dataset/dataset_library.h"

#include "core/data/cifar.h"
#include "core/data/idx.h"
#include "ui/dataset/picture_folder.h"

namespace ui {

namespace {

core::TrainTest read(const std::string& nameOrFolder, const std::vector<std::filesystem::path>& folders)
{
    const std::filesystem::path folder = nameOrFolder;
    std::error_code ignored;
    const bool pictures = folder.is_absolute() && std::filesystem::is_directory(folder, ignored) && !core::isIdxFolder(folder)
                       && !core::isCifarFolder(folder);
    return pictures ? readPictureFolder(folder) : core::openDataset(nameOrFolder, core::dataPlaces(folders));
}

}  // namespace

DatasetLibrary::DatasetLibrary(QObject* parent) : QObject(parent) {}

void DatasetLibrary::setFolders(std::vector<std::filesystem::path> folders) { m_folders = std::move(folders); }

QStringList DatasetLibrary::places() const
{
    QStringList places;
    for (const auto& place : core::dataPlaces(m_folders))
        places << QString::fromStdString(place.string());
    return places;
}

void DatasetLibrary::find()
{
    m_lane.run(
        this, [folders = m_folders] { return core::findDatasets(core::dataPlaces(folders)); },
        [this](const std::vector<core::FoundDataset>& datasets) { emit found(datasets); },
        [this](const QString& message) { emit failed(message); });
}

void DatasetLibrary::open(const QString& nameOrFolder)
{
    const quint64 request = ++m_request;
    m_lane.run(
        this, [name = nameOrFolder.toStdString(), folders = m_folders] { return std::make_shared<const core::TrainTest>(read(name, folders)); },
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
