#pragma once

#include "core/experiment/contestant.h"

#include <QCoreApplication>
#include <QString>

#include <string>

namespace ui {

/// Names of what a table of results holds. Pure; any thread.
class TableWords {
    Q_DECLARE_TR_FUNCTIONS(ui::TableWords)

public:
    static QString contestant(const core::Contestant& contestant);  ///< "Pairwise", "Trunk's softmax"
    static QString measure(const std::string& id);                  ///< "Accuracy"
    static QString percent(double share);                           ///< "98.12 %"
};

}  // namespace ui
