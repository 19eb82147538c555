#pragma once

#include "ui/train/field_list.h"
#include "ui/train/train_settings.h"

#include <functional>
#include <vector>

class QComboBox;
class QDoubleSpinBox;

namespace ui {

/// The part of the form with the settings of learning: optimizers, learning rate, weight decay, schedule, label
/// smoothing, precision, epochs, batch sizes and seed.
class LearningFields : public FieldList {
    Q_OBJECT

public:
    explicit LearningFields(QWidget* parent = nullptr);

    void show(const TrainSettings& settings);
    using QWidget::show;
    void read(TrainSettings& settings) const;
    void showProblem(const QString& heads);                            ///< a problem of the heads; may be empty
    static QString optimizerTitle(core::OptimizerOptions::Kind kind);  ///< "SGD with momentum"

private:
    /// Connects a field to the settings: show() updates the field, read() updates the settings.
    struct Binding {
        std::function<void(const TrainSettings& settings)> show;
        std::function<void(TrainSettings& settings)> read;
    };
    struct Explained {
        QString name;  ///< may have a mnemonic
        QString explanation;
    };

    QComboBox* addChoice(const Explained& words);
    /// Adds a field for a whole number of the recipe, with the upper limit `most`.
    template <typename Number>
    void addWhole(const Explained& words, Number core::Recipe::*field, int most);
    QDoubleSpinBox* addReal(const Explained& words, double most);
    void bind(Binding binding);
    void addOptimizers();
    void addSchedule();
    void addPrecision();
    void addHeads();
    void addNumbers();

    std::vector<Binding> m_bindings;  ///< one for each field
    QComboBox* m_heads = nullptr;
};

}  // namespace ui
