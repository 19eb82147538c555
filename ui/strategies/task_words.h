#pragma once

#include "core/strategy/verdict.h"

#include <QCoreApplication>
#include <QString>

#include <string>

namespace ui {

/// Translates the attributes, quantities and gate questions that core names in English. An unknown text stays
/// unchanged. All functions are pure.
class TaskWords {
    Q_DECLARE_TR_FUNCTIONS(ui::TaskWords)

public:
    static QString oneOf(const QString& className);     ///< "an 8", "a cat"
    static QString attribute(const std::string& name);  ///< "has a loop"
    /// "an 8 has one", "a cat does not": a property of a class.
    static QString known(const std::string& attribute, bool has, const QString& className);
    static QString percent(float probability);                           ///< "12 %"
    static QString quantity(const std::string& name);                    ///< "stroke width"
    static QString shortQuantity(const std::string& name);               ///< "stroke"
    static QString amount(double value, const std::string& unit);        ///< "12.5°", "2.25 px"
    static QString spokenAmount(double value, const std::string& unit);  ///< "12.5 degrees", "2.25 pixels"
    static QString question(const std::string& question);                ///< "Is it an animal or a vehicle?"
    static QString branch(const std::string& name);                      ///< "an animal"
};

}  // namespace ui
