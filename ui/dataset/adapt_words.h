#pragma once

#include "core/teach/adapt.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace ui {

/// Sentences and table cells about an adaptation.
class AdaptWords {
    Q_DECLARE_TR_FUNCTIONS(ui::AdaptWords)

public:
    static QString facts(const core::Adaptation& adaptation);
    static QStringList columns();
    /// One row for each strategy, with a cell for each of columns().
    static std::vector<QStringList> rows(const core::Adaptation& adaptation);
    static QString text(const core::Adaptation& adaptation);  ///< the table, separated by tabs
};

}  // namespace ui
