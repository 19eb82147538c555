#pragma once

#include "ui/train/train_presets.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QToolButton;

namespace ui {

/// Applies, saves and deletes presets of the form.
class PresetBar : public QWidget {
    Q_OBJECT

public:
    explicit PresetBar(QWidget* parent = nullptr);

    /// Shows the name of the preset that equals these settings, if there is one.
    void setCurrent(const TrainSettings& settings);
    /// Saves the current settings under this name. Emits failed() if the name is empty or an included preset has it.
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
