#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ui {

/// Numbers between marks that the language does not use in numbers: "0.1, 1" or "0,1; 1".
QString listed(const QStringList& parts);

/// Converts numbers to a text such as "2, 0.5", and back. In a language with a decimal comma, the text is "2; 0,5".
/// numbersOf() returns nullopt if the text is invalid.
QString numbers(const std::vector<double>& values);
std::optional<std::vector<double>> numbersOf(const QString& text);

/// Converts shares to percentages such as "1, 10, 100", and back, as above.
QString percentages(const std::vector<double>& shares);
std::optional<std::vector<double>> sharesOf(const QString& percentages);

}  // namespace ui
