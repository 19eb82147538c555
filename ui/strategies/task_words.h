#pragma once

#include "core/strategy/verdict.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

/// Texts for the attributes, quantities and gates that core states by identifiers. All functions are pure.
class TaskWords {
    Q_DECLARE_TR_FUNCTIONS(ui::TaskWords)

public:
    static QString oneOf(const QString& className);         ///< "an 8", "a cat"
    static QString attribute(core::AttributeId attribute);  ///< "has a loop"
    /// "an 8 has one", "a cat does not": what is known of a class.
    static QString known(core::AttributeId attribute, bool has, const QString& className);
    static QString percent(float probability);                             ///< "12 %"
    static QString quantity(core::QuantityId quantity);                    ///< "stroke width"
    static QString shortQuantity(core::QuantityId quantity);               ///< "stroke"
    static QString amount(double value, core::QuantityId quantity);        ///< "12.5°", "2.25 px"
    static QString spokenAmount(double value, core::QuantityId quantity);  ///< "12.5 degrees", "2.25 pixels"
    static QString question(core::GateQuestion question);                  ///< "Is it an animal or a vehicle?"
    static QString branch(core::BranchId branch);                          ///< "an animal"
};

}  // namespace ui
