#include "ui/window/model_chooser.h"

#include <QSignalBlocker>
#include <QStandardItemModel>

namespace ui {

ModelChooser::ModelChooser(QWidget* parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("models"));
    setAccessibleName(tr("Model"));
    setToolTip(tr("The model that answers"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setPlaceholderText(tr("no model"));
    connect(this, &QComboBox::activated, this, [this] { emit chosen(current()); });
}

void ModelChooser::setModels(const std::vector<core::ZooEntry>& models)
{
    const QSignalBlocker quiet(this);
    clear();
    auto* items = qobject_cast<QStandardItemModel*>(model());
    for (const core::ZooEntry& entry : models) {
        const QString name = QString::fromStdString(entry.name);
        addItem(entry.title.empty() ? name : QString::fromStdString(entry.title), name);
        const QString note = entry.problem.empty() ? QString::fromStdString(entry.path.string()) : QString::fromStdString(entry.problem);
        setItemData(count() - 1, note, Qt::ToolTipRole);
        items->item(count() - 1)->setEnabled(entry.problem.empty());
    }
    setCurrentIndex(-1);
}

void ModelChooser::showModel(const QString& name, const QString& title)
{
    const QSignalBlocker quiet(this);
    int place = findData(name);
    if (place < 0) {
        addItem(title, name);
        place = count() - 1;
    }
    setCurrentIndex(place);
}

QString ModelChooser::current() const
{
    return currentData().toString();
}

}  // namespace ui
