#include "ui/dataset/second_model.h"

#include "ui/dataset/model_fit.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

QString secondTitle(const core::ZooEntry& entry)
{
    return QString::fromStdString(entry.title.empty() ? entry.name : entry.title);
}

}  // namespace

SecondModel::SecondModel(QWidget* parent)
    : QWidget(parent),
      m_models(new QComboBox(this)),
      m_open(new QPushButton(tr("Open…"), this))
{
    m_models->setAccessibleName(tr("Second model"));
    m_models->setToolTip(tr("The model B, which is compared with the current model A"));
    m_models->setPlaceholderText(tr("choose a model"));
    m_models->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_open->setToolTip(tr("Open the second model from a file (.safetensors)"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_models);
    column->addWidget(m_open);
    connect(m_models, &QComboBox::activated, this, [this] { choose(m_models->currentData().toString()); });
    connect(m_open, &QPushButton::clicked, this, &SecondModel::askFile);
    fill();
}

void SecondModel::askFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open the second model"), {}, tr("Models (*.safetensors)"));
    if (!path.isEmpty())
        choose(path);
}

void SecondModel::setModels(const std::vector<core::ZooEntry>& models)
{
    m_known = models;
    fill();
}

void SecondModel::setFirst(std::shared_ptr<const core::Classifier> first, std::shared_ptr<const core::Dataset> images)
{
    if (first == m_first && images == m_images)
        return;
    m_first = std::move(first);
    m_images = std::move(images);
    fill();
}

/// Why a model cannot be compared; empty if it can.
QString SecondModel::reasonAgainst(const core::ZooEntry& entry) const
{
    if (!entry.problem.empty())
        return QString::fromStdString(entry.problem);
    if (m_first && entry.name == m_first->name)
        return tr("This is the current model.");
    return m_images ? ModelFits::words(entry, *m_images, true) : QString();
}

void SecondModel::fill()
{
    const QSignalBlocker quiet(m_models);
    m_models->clear();
    const auto* items = qobject_cast<const QStandardItemModel*>(m_models->model());
    for (const core::ZooEntry& entry : m_known) {
        const QString reason = reasonAgainst(entry);
        m_models->addItem(secondTitle(entry), QString::fromStdString(entry.name));
        m_models->setItemData(m_models->count() - 1,
                              reason.isEmpty() ? QString::fromStdString(entry.path.string()) : reason, Qt::ToolTipRole);
        items->item(m_models->count() - 1)->setEnabled(reason.isEmpty());
    }
    for (const QString& file : m_files) {
        m_models->addItem(QFileInfo(file).completeBaseName(), file);
        m_models->setItemData(m_models->count() - 1, file, Qt::ToolTipRole);
    }
    m_models->setCurrentIndex(m_chosen.isEmpty() ? -1 : m_models->findData(m_chosen));
    for (QWidget* control : std::initializer_list<QWidget*>{m_models, m_open})
        control->setEnabled(m_first && m_images);
}

void SecondModel::choose(const QString& nameOrPath)
{
    const auto known = std::ranges::find(m_known, nameOrPath.toStdString(), &core::ZooEntry::name);
    const std::string path =
        known == m_known.end() ? QFile::encodeName(nameOrPath).toStdString() : known->path.string();
    if (known == m_known.end() && std::ranges::find(m_files, nameOrPath) == m_files.end())
        m_files.push_back(nameOrPath);
    m_chosen = nameOrPath;
    m_classifier.reset();
    m_busy = true;
    fill();
    const quint64 request = ++m_request;
    m_lane.run(
        this, [path] { return core::openModel(path); },
        [this, request](const std::shared_ptr<const core::Classifier>& classifier) {
            if (request == m_request)
                take(classifier);
        },
        [this, request](const QString& message) {
            if (request == m_request)
                fail(message);
        });
    emit changed();
}

void SecondModel::take(std::shared_ptr<const core::Classifier> classifier)
{
    m_busy = false;
    m_classifier = std::move(classifier);
    emit changed();
}

/// A file that cannot be read does not stay in the list.
void SecondModel::fail(const QString& message)
{
    m_busy = false;
    std::erase(m_files, std::exchange(m_chosen, {}));
    fill();
    emit changed();
    emit failed(message);
}

QString SecondModel::title() const
{
    return m_classifier ? QString::fromStdString(m_classifier->title) : m_models->currentText();
}

}  // namespace ui
