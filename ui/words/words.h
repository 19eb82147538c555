#pragma once

#include "core/strategy/classifier.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace ui {

/// Turns numbers and facts of the core into text for people, in the language in use (language.h).
class Words {
    Q_DECLARE_TR_FUNCTIONS(ui::Words)

public:
    static QStringList classNames(const core::Classifier& classifier);
    /// The classes that a verdict answers. Multi-label verdicts may have none or several; the highest score comes
    /// first.
    static std::vector<int> said(const core::Verdict& verdict);
    static QString answer(const core::Verdict& verdict, const QStringList& names);  ///< "4, 9", "7 classes", "none"
    static QString thresholds(std::span<const float> thresholds);                   ///< "threshold 0.5"
    static QString nothingDrawn();
    /// The prompt of an empty panel: "draw a digit" if all classes are digits, otherwise "draw or open a picture".
    static QString invitation(const QStringList& names);
    static QString preprocessing(const core::Preprocessing& rule, const core::NormalizeOptions& options);
    static QString otherWay(bool normalized);                     ///< "Not normalized:", names the other setting
    static QString training(const core::Classifier& classifier);  ///< "trained on 60 000 images"; may be empty
    static QString confused(int truth, int said, const QStringList& names);  ///< "4 read as 9"

    static QString gap();  ///< between two sentences: a space, or nothing after a full-width point
    static QString inSentence(const QString& name);  ///< a name of a strategy or stage; English then has small letters
    static QString withoutMnemonic(QString text);    ///< "File" of "&File", "文件" of "文件(&F)"

    static QString number(int value);               ///< "five"; digits above twelve
    static QString grouped(std::int64_t value);     ///< "60 000"; in other languages with their marks: "60.000"
    static int quantity(std::int64_t value);        ///< a count for the plural forms of tr()
    static QString parameters(std::int64_t count);  ///< "2.38 M"
    static QString milliseconds(double microseconds);
    static QString percent(double share);  ///< "99.4 %"
    static QString probability(double p);  ///< a p value after its "p": "= .0312", "< .0001"
    static QString decimal(double value,
                           int digits);  ///< "−12.3" with a real minus sign; a value that rounds to 0 has none
    static QString significant(double value, int digits);  ///< "0.0001": at most this many digits, no zeros at the end
};

}  // namespace ui
