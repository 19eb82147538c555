#include "ui/train/preset_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace ui {

PresetBar::PresetBar(QWidget* parent)
    : QWidget(parent),
      m_presets(new QComboBox(this)),
      m_save(new QPushButton(tr("Save…"), this)),
      m_remove(new QToolButton(this))
{
    m_presets->setAccessibleName(tr("Preset"));
    m_presets->setPlaceholderText(tr("custom settings"));
    m_presets->setToolTip(tr("Set all fields at once. Included presets keep the data sets, classes, seed and names."));
    m_presets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_presets->setMinimumContentsLength(10);
    m_save->setToolTip(tr("Save these settings as a preset"));
    m_save->setAccessibleName(tr("Save preset"));
    m_remove->setObjectName(QStringLiteral("plain"));
    m_remove->setText(QStringLiteral("✕"));
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_remove->setToolTip(tr("Delete this preset"));
    m_remove->setAccessibleName(tr("Delete preset"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_presets, 1);
    row->addWidget(m_save);
    row->addWidget(m_remove);
    connect(m_presets, &QComboBox::activated, this,
            [this](int place) { emit chosen(TrainPresets::applied(m_list.at(place), m_current)); });
    connect(m_save, &QPushButton::clicked, this, &PresetBar::askName);
    connect(m_remove, &QToolButton::clicked, this, &PresetBar::removeCurrent);
    fill();
}

void PresetBar::fill()
{
    const QSignalBlocker quiet(m_presets);
    m_list = TrainPresets::all();
    m_presets->clear();
    for (const TrainPreset& preset : m_list) {
        m_presets->addItem(preset.name);
        m_presets->setItemData(m_presets->count() - 1, preset.note, Qt::ToolTipRole);
    }
    setCurrent(m_current);
}

void PresetBar::setCurrent(const TrainSettings& settings)
{
    m_current = settings;
    int place = -1;
    for (qsizetype i = 0; i < m_list.size(); ++i)
        if (TrainPresets::applied(m_list[i], settings) == settings)
            place = static_cast<int>(i);
    m_presets->setCurrentIndex(place);
    m_remove->setEnabled(place >= 0 && m_list[place].own);
}

void PresetBar::saveAs(const QString& name)
{
    const QString words = name.trimmed();
    if (words.isEmpty() || TrainPresets::isIncluded(words)) {
        emit failed(tr("“%1”: expected a name that no included preset has.").arg(words));
        return;
    }
    TrainPresets::save(words, m_current);
    fill();
}

void PresetBar::askName()
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save preset"));
    dialog->setLabelText(tr("Name of the preset:"));
    dialog->setTextValue(m_presets->currentIndex() >= 0 && m_list[m_presets->currentIndex()].own
                             ? m_presets->currentText()
                             : tr("My settings"));
    connect(dialog, &QInputDialog::textValueSelected, this, &PresetBar::saveAs);
    dialog->open();
}

void PresetBar::removeCurrent()
{
    TrainPresets::remove(m_presets->currentText());
    fill();
}

}  // namespace ui
