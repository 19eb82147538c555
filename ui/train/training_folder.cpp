#include "ui/train/training_folder.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/folders.h"
#include "core/model/model_file.h"
#include "core/model/zoo.h"
#include "ui/files/json_text.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QThread>

#include <algorithm>
#include <cstdint>
#include <memory>

namespace ui {

namespace {

const QString settingsFile = QStringLiteral("settings.json");
constexpr std::uintmax_t largestSettings = std::uintmax_t{1} << 20;

QString settingsPath(const QString& folder)
{
    return folder + QLatin1Char('/') + settingsFile;
}

/// Locks the folder. Returns nullptr if another program uses it. Retries, because another window can lock the folder
/// for a moment to read it.
std::unique_ptr<core::FileLock> lockIfFree(const QString& folder)
{
    std::unique_ptr<core::FileLock> lock;
    for (int tries = 0; tries < 5 && !lock; ++tries) {
        try {
            lock = std::make_unique<core::FileLock>(folder.toStdString());
        } catch (const core::Error&) {
            QThread::msleep(20);
        }
    }
    return lock;
}

/// The first of the names `name`, `name`-2, `name`-3, ... that is not taken.
template <typename Taken>
QString freeName(const QString& name, const Taken& taken)
{
    QString found = name;
    for (int number = 2; taken(found); ++number)
        found = QStringLiteral("%1-%2").arg(name, QString::number(number));
    return found;
}

std::filesystem::path pathOf(const QString& path)
{
    return path.toStdString();
}

TrainSettings settingsIn(const QString& folder)
{
    return settingsFrom(readJsonFile(settingsPath(folder), largestSettings).object());
}

}  // namespace

TrainingFolder::TrainingFolder(const QString& root)
    : m_root(root.isEmpty() ? QString::fromStdString((core::userDataFolder() / "training").string()) : root)
{
}

QString TrainingFolder::create(const TrainSettings& settings) const
{
    const QDir root(m_root);
    QString folder =
        root.filePath(freeName(nameOf(settings), [&root](const QString& name) { return root.exists(name); }));
    if (!root.mkpath(folder))
        throw core::Error(folder.toStdString() + ": cannot be created");
    core::writeFile(pathOf(settingsPath(folder)), QJsonDocument(toJson(settings)).toJson().toStdString());
    return folder;
}

std::vector<UnfinishedTraining> TrainingFolder::unfinished(QStringList* damaged) const
{
    std::vector<UnfinishedTraining> found;
    for (const QFileInfo& entry : QDir(m_root).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time)) {
        const QString folder = entry.filePath();
        if (!QFileInfo::exists(settingsPath(folder)))
            continue;
        const std::unique_ptr<core::FileLock> lock = lockIfFree(folder);
        if (!lock)
            continue;
        try {
            if (const auto position = core::furthestStage(pathOf(folder)))
                found.push_back({folder, settingsIn(folder), *position});
            else if (entry.lastModified().daysTo(QDateTime::currentDateTime()) > 1)
                drop(folder);  // the program was killed during the first epoch
        } catch (const std::exception& error) {
            if (damaged)
                *damaged << QString::fromUtf8(error.what());
        }
    }
    return found;
}

void TrainingFolder::drop(const QString& folder)
{
    std::error_code gone;
    std::filesystem::remove(pathOf(settingsPath(folder)), gone);
    core::removeCheckpoints(pathOf(folder));
}

void TrainingFolder::dropIfEmpty(const QString& folder)
{
    if (!folder.isEmpty() && !core::hasCheckpoints(pathOf(folder)))
        drop(folder);
}

std::shared_ptr<core::FileLock> TrainingFolder::lock(const QString& folder)
{
    return std::make_shared<core::FileLock>(folder.toStdString());
}

QString keepModel(core::Classifier& classifier, const QString& folder)
{
    const QDir place(folder);
    if (!place.mkpath(QStringLiteral(".")))
        throw core::Error(folder.toStdString() + ": cannot be created");
    const auto fileOf = [&place](const QString& name) { return place.filePath(name + QStringLiteral(".safetensors")); };
    const std::vector<core::ZooEntry> models = core::listModels();  // an included model would hide this one
    const QString name = freeName(QString::fromStdString(classifier.name), [&](const QString& wish) {
        const auto same = [&wish](const core::ZooEntry& entry) { return entry.name == wish.toStdString(); };
        return QFileInfo::exists(fileOf(wish)) || std::any_of(models.begin(), models.end(), same);
    });
    classifier.name = name.toStdString();
    core::writeModel(classifier, pathOf(fileOf(name)));
    return fileOf(name);
}

QString ownModelFolder()
{
    return QString::fromStdString((core::userDataFolder() / "models").string());
}

}  // namespace ui
