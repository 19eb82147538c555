#pragma once

#include "ui/train/field_list.h"
#include "ui/train/train_settings.h"

#include <functional>
#include <vector>

class QComboBox;
class QDoubleSpinBox;

namespace ui {

/// How it learns: optimizers, rate, decay, schedule, smoothing, precision, epochs, batches, seed.
class LearningFields : public FieldList {
    Q_OBJECT

public:
    explicit LearningFields(QWidget* parent = nullptr);

    void show(const TrainSettings& settings);
    using QWidget::show;
    void read(TrainSettings& settings) const;
    void showProblem(const QString& heads);                            ///< of the heads; empty: none
    static QString optimizerTitle(core::OptimizerOptions::Kind kind);  ///< "SGD with momentum"

private:
    /// What a field shows of the settings, and what it writes into them.
    struct Binding {
        std::function<void(const TrainSettings& settings)> show;
        std::function<void(TrainSettings& settings)> read;
    };
    struct Explained {
        QString name;  ///< may have a mnemonic
        QString explanation;
    };

    QComboBox* addChoice(const Explained& words);
    /// A field for a whole number of the recipe, at most `most`.
    template <typename Number>
    void addWhole(const Explained& words, Number core::Recipe::*field, int most);
    QDoubleSpinBox* addReal(const Explained& words, double most);
    void bind(Binding binding);
    void addOptimizers();
    void addSchedule();
    void addPrecision();
    void addHeads();
    void addNumbers();

    std::vector<Binding> m_bindings;  ///< of all fields
    QComboBox* m_heads = nullptr;
};

}  // namespace ui
