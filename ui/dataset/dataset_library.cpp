#include "ui/dataset/dataset_library.h"

#include "ui/dataset/open_dataset.h"
#include "ui/preferences.h"

namespace ui {

namespace {

std::vector<std::filesystem::path> allPlaces() { return core::dataPlaces(pathsOf(Preferences::load().dataFolders)); }

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
        this, [name = nameOrFolder.toStdString(), places = allPlaces()] { return std::make_shared<const core::TrainTest>(openDataset(name, places)); },
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
