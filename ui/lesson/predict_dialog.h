#pragma once

#include "ui/lesson/predict_game.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace ui {

/// Asks for the deck of a game: data set, number of cards, seed and a list of guesses. The settings store the first
/// three.
class PredictDialog : public QDialog {
    Q_OBJECT

public:
    /// `datasets` are the names of the data sets that are installed.
    explicit PredictDialog(const QStringList& datasets, QWidget* parent = nullptr);
    PredictOptions options() const;

private:
    QComboBox* m_dataset;
    QSpinBox* m_cards;
    QSpinBox* m_seed;
    QLineEdit* m_list;
};

}  // namespace ui
