#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

#include <cstdint>
#include <vector>

class QDoubleSpinBox;
class QLabel;
class QVBoxLayout;

namespace ui {

/// A data set of a training.
struct JoinedSet {
    QString name;  ///< name or folder
    QString title;
    std::int64_t images = 0;  ///< for training; 0: not known
    bool operator==(const JoinedSet&) const = default;
};

/// Lists the data sets of a training with their shares of each epoch. All but the first have a button that removes
/// them. Hidden if there is only one.
class JoinedSets : public QWidget {
    Q_OBJECT

public:
    explicit JoinedSets(QWidget* parent = nullptr);

    /// Keeps the weights of the sets that stay. New sets have the weight 1.
    void setSets(const QList<JoinedSet>& sets);
    void setWeighted(bool weighted);                      ///< shows the fields for the weights
    void setWeights(const std::vector<double>& weights);  ///< for the sets in their order; missing ones are 1
    /// In the order of the sets; empty if there are no fields.
    std::vector<double> weights() const;

signals:
    void removeWanted(const QString& name);
    void changed();  ///< a weight

private:
    struct Row {
        JoinedSet set;
        QDoubleSpinBox* weight = nullptr;
        QLabel* share = nullptr;
    };
    void addRow(const JoinedSet& set, double weight);
    void fill(const QList<JoinedSet>& sets, const std::vector<double>& weights);
    void showShares();

    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
    QList<Row> m_rows;
    bool m_weighted = false;
};

}  // namespace ui
