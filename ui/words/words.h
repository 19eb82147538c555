#pragma once

#include "core/strategy/classifier.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace ui {

/// All human text about the core's facts. Numbers are always those of the verdict or classifier handed in.
class Words {
    Q_DECLARE_TR_FUNCTIONS(ui::Words)

public:
    static QStringList classNames(const core::Classifier& classifier);
    /// The classes a verdict says: one, for multi-label none or several, highest first for the first two.
    static std::vector<int> said(const core::Verdict& verdict);
    static QString answer(const core::Verdict& verdict, const QStringList& names);  ///< "4, 9", "7 classes", "none"
    static QString thresholds(std::span<const float> thresholds);                   ///< "threshold 0.5"
    static QString nothingDrawn();
    /// What an empty panel asks for: "draw a digit", or for classes that are no digits "draw or open a picture".
    static QString invitation(const QStringList& names);
    static QString preprocessing(const core::Preprocessing& rule, const core::NormalizeOptions& options);
    static QString otherWay(bool normalized);                     ///< "Not normalised:": the way that is not chosen
    static QString training(const core::Classifier& classifier);  ///< "trained on 60 000 images"; may be empty
    static QString confused(int truth, int said, const QStringList& names);  ///< "4 read as 9"

    static QString number(int value);               ///< "five", in figures above twelve
    static QString grouped(std::int64_t value);     ///< "60 000"
    static QString parameters(std::int64_t count);  ///< "2.38 M"
    static QString milliseconds(double microseconds);
    static QString percent(double share);              ///< "99.4 %"
    static QString probability(double p);              ///< a p value after its "p": "= .0312", "< .0001"
    static QString decimal(double value, int digits);  ///< "−12.3" with a minus sign; 0 has none, however it came about
};

}  // namespace ui
