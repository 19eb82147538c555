#include "ui/window/model_chooser.h"

#include <QSignalBlocker>
#include <QStandardItemModel>

namespace ui {

ModelChooser::ModelChooser(QWidget* parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("models"));
    setAccessibleName(tr("Model"));
    setToolTip(tr("Choose the model"));
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
        addItem(titleNotYetUsed(entry.title.empty() ? name : QString::fromStdString(entry.title)), name);
        const QString note =
            entry.problem.empty() ? QString::fromStdString(entry.path.string()) : QString::fromStdString(entry.problem);
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
        addItem(titleNotYetUsed(title), name);
        place = count() - 1;
    }
    setCurrentIndex(place);
}

void ModelChooser::forget(const QString& name)
{
    const QSignalBlocker quiet(this);
    if (const int place = findData(name); place >= 0)
        removeItem(place);
}

/// Makes a title unique: "my pics · lenet" and "my pics · lenet (2)".
QString ModelChooser::titleNotYetUsed(const QString& title) const
{
    QString found = title;
    for (int number = 2; findText(found, Qt::MatchExactly | Qt::MatchCaseSensitive) >= 0; ++number)
        found = QStringLiteral("%1 (%2)").arg(title, QString::number(number));
    return found;
}

QString ModelChooser::current() const
{
    return currentData().toString();
}

}  // namespace ui
