#pragma once

#include "core/evaluation/answers.h"
#include "core/experiment/class_intervals.h"
#include "ui/dataset/confusion_panel.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <functional>
#include <vector>

namespace ui {

/// One class and one strategy.
struct ClassRow {
    QString name, strategy;
    core::ClassScores scores;
    core::ClassIntervals intervals;
};

/// The scores of each class, for one strategy or for two. Requires answers for this data set that contain them.
std::vector<ClassRow> classRows(const core::Answers& answers, const core::Dataset& dataset, const QStringList& names,
                                const ConfusionChoice& choice);

/// Recall, precision and F1 of each class with 95 % intervals, in percent.
class ClassScoresModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit ClassScoresModel(QObject* parent = nullptr);

    void show(std::vector<ClassRow> rows);
    const std::vector<ClassRow>& rows() const { return m_rows; }
    QString
    text(char separator) const;  ///< the table with its header, for a spreadsheet; quoted as in core::csvField()

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Text = std::function<QString(const ClassRow&)>;
    struct FileColumn {
        QString title;
        Text text;
    };
    struct Column {
        QString title, tip;
        Text shown;
        std::vector<FileColumn> inFiles;
        bool number = true;
    };
    void makeColumns();
    /// A title in the language of the window, and the title in files, which is English in every language.
    struct Title {
        QString shown;
        QString inFile;
    };
    struct Share {
        Title title;
        QString tip, method;
        std::function<std::optional<double>(const core::ClassScores&)> share;
        std::function<std::optional<core::Interval>(const core::ClassIntervals&)> interval;
    };
    void addText(const Title& title, const QString& tip, const Text& text);
    void addCount(const Title& title, const QString& tip, std::int64_t core::ClassScores::*count);
    void addShare(const Share& kind);

    std::vector<ClassRow> m_rows;
    std::vector<Column> m_columns;
};

}  // namespace ui
