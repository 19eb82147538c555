#pragma once

#include <QCoreApplication>
#include <QString>

#include <string>

namespace ui {

/// Names of what a table of results holds. Pure; any thread.
class TableWords {
    Q_DECLARE_TR_FUNCTIONS(ui::TableWords)

public:
    static QString strategy(const std::string& id);  ///< "Pairwise", "Trunk's softmax"; an unknown id as it is
    static QString measure(const std::string& id);   ///< "Accuracy"
    static QString percent(double share);            ///< "98.12 %"
};

}  // namespace ui
