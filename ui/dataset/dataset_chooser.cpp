#include "ui/dataset/dataset_chooser.h"

#include "ui/words/words.h"

#include <QFileInfo>
#include <QSignalBlocker>

namespace ui {

DatasetChooser::DatasetChooser(QWidget* parent) : QComboBox(parent)
{
    setAccessibleName(tr("Data set"));
    setPlaceholderText(tr("no data set"));
}

void DatasetChooser::setDatasets(const std::vector<core::FoundDataset>& datasets)
{
    const QSignalBlocker quiet(this);
    const QString before = chosen();
    clear();
    for (const core::FoundDataset& entry : datasets) {
        if (entry.folder.empty() || !entry.problem.empty())
            continue;
        addItem(QString::fromStdString(entry.title), QString::fromStdString(entry.name));
        setItemData(count() - 1,
                    tr("%1 training and %2 test images in %3")
                        .arg(Words::grouped(entry.trainCount), Words::grouped(entry.testCount), QString::fromStdString(entry.folder.string())),
                    Qt::ToolTipRole);
    }
    choose(before);
}

void DatasetChooser::choose(const QString& nameOrFolder)
{
    const QSignalBlocker quiet(this);
    int place = nameOrFolder.isEmpty() ? -1 : findData(nameOrFolder);
    if (place < 0 && !nameOrFolder.isEmpty()) {
        addItem(QFileInfo(nameOrFolder).fileName(), nameOrFolder);
        place = count() - 1;
        setItemData(place, nameOrFolder, Qt::ToolTipRole);
    }
    setCurrentIndex(place);
}

QString DatasetChooser::chosen() const { return currentData().toString(); }

QString DatasetChooser::first() const { return itemData(0).toString(); }

bool DatasetChooser::offers(const QString& name) const { return !name.isEmpty() && findData(name) >= 0; }

}  // namespace ui
