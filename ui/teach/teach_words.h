#pragma once

#include "ui/teach/teach_session.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

namespace ui {

/// One row of "What the last example changed".
struct TeachChange {
    core::StrategyId strategy;
    QString answer;    ///< for the last example: "square → heart"
    QString accuracy;  ///< when each example was left out: "11 of 14 → 12 of 15"
    QString note;      ///< "52 to 96 %" or "too few to tell"
};

/// Sentences about a person's own classes. All functions are pure.
class TeachWords {
    Q_DECLARE_TR_FUNCTIONS(ui::TeachWords)

public:
    static QString guide(const TeachContent& content);    ///< what to do next
    static QString missing(const TeachContent& content);  ///< why nothing can be taught yet
    static QString learned(const TaughtModel& model);     ///< "Learned 15 examples in 0.2 s."
    static QString examples(qsizetype count);             ///< "no examples yet", "1 example", "5 examples"
    /// What strategies said wrongly about example `index` when it was left out; empty if softmax was right.
    static QString leftOut(const MeasuredModel& measured, std::size_t index);
    static std::vector<TeachChange> changes(const TeachSession& session,
                                            const std::vector<core::StrategyId>& strategies);
};

}  // namespace ui
