#pragma once

#include "ui/train/train_presets.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QToolButton;

namespace ui {

/// Chooses a preset, saves the form's settings as one's own, removes one.
class PresetBar : public QWidget {
    Q_OBJECT

public:
    explicit PresetBar(QWidget* parent = nullptr);

    /// Shows which preset the settings are, if any.
    void setCurrent(const TrainSettings& settings);
    /// Saves under this name; what is empty or ships is refused with a message.
    void saveAs(const QString& name);
    QComboBox& box() { return *m_presets; }

signals:
    void chosen(const ui::TrainSettings& settings);
    void failed(const QString& message);

private:
    void fill();
    void askName();
    void removeCurrent();

    QComboBox* m_presets;
    QPushButton* m_save;
    QToolButton* m_remove;
    QList<TrainPreset> m_list;
    TrainSettings m_current;
};

}  // namespace ui
