#pragma once

#include "core/data/catalogue.h"
#include "ui/train/settings_check.h"
#include "ui/train/train_settings.h"

#include <QFrame>

class QLineEdit;

namespace ui {

class ImageFields;
class LearningFields;
class NetworkFields;
class PresetBar;
class SidePane;

/// A scrollable form with all settings of a training and their explanations.
class TrainForm : public QFrame {
    Q_OBJECT

public:
    explicit TrainForm(QWidget* parent = nullptr);

    TrainSettings settings() const;
    void setSettings(const TrainSettings& settings);  ///< emits changed()
    void setDatasets(const std::vector<core::FoundDataset>& datasets);
    /// Shows the shares of the opened data sets, and the layers for these images.
    void setData(const core::TrainTest& opened);
    void setEditable(bool editable);
    /// Shows the problem at its field. TrainField::None clears it.
    void showProblem(TrainField field, const QString& words);
    PresetBar& presets() { return *m_presets; }
    ImageFields& images() { return *m_images; }
    NetworkFields& network() { return *m_network; }
    LearningFields& learning() { return *m_learning; }

signals:
    void changed();
    void fetchWanted(const QString& name);
    void folderWanted();
    void joinedFolderWanted();  ///< for a further data set
    void failed(const QString& message);

private:
    QWidget* makeModelFields();
    void tell();

    PresetBar* m_presets;
    ImageFields* m_images;
    NetworkFields* m_network;
    LearningFields* m_learning;
    QLineEdit* m_name;
    QLineEdit* m_title;
    QWidget* m_fields;
    SidePane* m_scroll;
};

}  // namespace ui
