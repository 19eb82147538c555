#include "ui/dataset/dataset_chooser.h"

#include "ui/dataset/dataset_formats.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int kindRole = Qt::UserRole + 1;

bool isHere(const core::FoundDataset& entry)
{
    return !entry.folder.empty() && entry.problem.empty();
}

QString chooserTitle(const core::FoundDataset& entry, const std::vector<core::FoundDataset>& all)
{
    const auto same = [&entry](const core::FoundDataset& other) { return other.title == entry.title; };
    QString title = QString::fromStdString(entry.title);
    if (std::ranges::count_if(all, same) < 2 || entry.folder.empty())
        return title;
    return QStringLiteral("%1 (%2)").arg(
        title, QFileInfo(QString::fromStdString(entry.folder.parent_path().string())).fileName());
}

QString chooserTip(const core::FoundDataset& entry)
{
    QString folder = QString::fromStdString(entry.folder.string());
    if (entry.trainCount == 0 && entry.testCount == 0)
        return folder;  // the number of its images is unknown
    if (entry.writerCount > 0)
        return DatasetChooser::tr("%1 training and %2 test images by %3 writers in %4")
            .arg(Words::grouped(entry.trainCount), Words::grouped(entry.testCount), Words::grouped(entry.writerCount),
                 folder);
    return DatasetChooser::tr("%1 training and %2 test images in %3")
        .arg(Words::grouped(entry.trainCount), Words::grouped(entry.testCount), folder);
}

}  // namespace

QString downloadSize(const std::string& name)
{
    std::int64_t bytes = 0;
    for (const core::KnownDataset& known : core::knownDatasets())
        for (const core::KnownDataset::File& file : known.files)
            bytes += known.name == name ? file.bytes : 0;
    return bytes > 0 ? DatasetChooser::tr("%1 MB").arg(std::lround(static_cast<double>(bytes) / 1e6)) : QString();
}

QString hintToGet(const std::string& name)
{
    for (const core::KnownDataset& known : core::knownDatasets())
        if (known.name == name && known.files.empty())
            return DatasetChooser::tr("Runoff cannot download %1. Copy its files into %2, or use Open folder….")
                .arg(QString::fromStdString(known.title), QString::fromStdString(core::fetchFolder(name).string()));
    return {};
}

QString folderTip()
{
    return DatasetChooser::tr("A folder with %1").arg(QString::fromStdString(core::filesOf(datasetFormats())));
}

DatasetChooser::DatasetChooser(QWidget* parent) : QComboBox(parent)
{
    setAccessibleName(tr("Data set"));
    setPlaceholderText(tr("no data set"));
    connect(this, &QComboBox::activated, this, &DatasetChooser::take);
}

void DatasetChooser::setOffersFolder(bool offers)
{
    m_offersFolder = offers;
}

void DatasetChooser::add(const QString& title, const QString& nameOrFolder, Kind kind, const QString& tip)
{
    addItem(title, nameOrFolder);
    setItemData(count() - 1, static_cast<int>(kind), kindRole);
    setItemData(count() - 1, tip, Qt::ToolTipRole);
}

DatasetChooser::Kind DatasetChooser::kindAt(int place) const
{
    return static_cast<Kind>(itemData(place, kindRole).toInt());
}

void DatasetChooser::setDatasets(const std::vector<core::FoundDataset>& datasets)
{
    const QSignalBlocker quiet(this);
    const QString before = chosen();
    clear();
    for (const core::FoundDataset& entry : datasets)
        if (isHere(entry))
            add(chooserTitle(entry, datasets), QString::fromStdString(entry.name), Kind::Here, chooserTip(entry));
    addMissing(datasets);
    if (m_offersFolder)
        add(tr("Open folder…"), {}, Kind::Folder, folderTip());
    choose(before);
}

void DatasetChooser::addMissing(const std::vector<core::FoundDataset>& datasets)
{
    for (const core::FoundDataset& entry : datasets)
        if (entry.folder.empty() && !downloadSize(entry.name).isEmpty())
            add(tr("%1 · download %2").arg(QString::fromStdString(entry.title), downloadSize(entry.name)),
                QString::fromStdString(entry.name), Kind::Missing,
                tr("Download the data set from its publisher and verify it"));
        else if (const QString hint = hintToGet(entry.name); entry.folder.empty() && !hint.isEmpty())
            add(tr("%1 · not found").arg(QString::fromStdString(entry.title)), QString::fromStdString(entry.name),
                Kind::Missing, hint);
}

void DatasetChooser::choose(const QString& nameOrFolder)
{
    const QSignalBlocker quiet(this);
    int place = nameOrFolder.isEmpty() ? -1 : findData(nameOrFolder);
    if (place >= 0 && kindAt(place) != Kind::Here)
        place = -1;
    else if (place < 0 && !nameOrFolder.isEmpty()) {
        place = 0;
        insertItem(place, titleOf(nameOrFolder), nameOrFolder);
        setItemData(place, nameOrFolder, Qt::ToolTipRole);
    }
    setCurrentIndex(place);
    m_before = nameOrFolder;
}

/// Handles a choice of the user. Entries that are not data sets do not stay selected.
void DatasetChooser::take(int place)
{
    const Kind kind = kindAt(place);
    const QString name = itemData(place).toString();
    if (kind == Kind::Here) {
        m_before = name;
        emit wanted(name);
        return;
    }
    choose(m_before);
    if (kind == Kind::Missing)
        emit fetchWanted(name);
    else
        emit folderWanted();
}

QString DatasetChooser::chosen() const
{
    return currentData().toString();
}

QString DatasetChooser::first() const
{
    return count() > 0 && kindAt(0) == Kind::Here ? itemData(0).toString() : QString();
}

bool DatasetChooser::offers(const QString& name) const
{
    const int place = name.isEmpty() ? -1 : findData(name);
    return place >= 0 && kindAt(place) == Kind::Here;
}

QString DatasetChooser::titleOf(const QString& nameOrFolder) const
{
    if (offers(nameOrFolder))
        return itemText(findData(nameOrFolder));
    if (QFileInfo::exists(nameOrFolder) || !nameOrFolder.contains(QLatin1Char(',')))
        return QFileInfo(nameOrFolder).fileName();
    QStringList titles;
    for (const QString& name : nameOrFolder.split(QLatin1Char(',')))
        titles << titleOf(name);
    return titles.join(QStringLiteral(" + "));
}

QString DatasetChooser::find(const QString& name) const
{
    if (offers(name))
        return name;
    for (int place = 0; place < count(); ++place)
        if (kindAt(place) == Kind::Here && !name.isEmpty() && QFileInfo(itemData(place).toString()).fileName() == name)
            return itemData(place).toString();
    return {};
}

}  // namespace ui
