#pragma once

#include "ui/dataset/dataset_fetch.h"

#include <QWidget>

class QLabel;

namespace ui {

/// Says that a data set is downloaded, with a button that ends it. Hidden while there is nothing to say.
class FetchBar : public QWidget {
    Q_OBJECT

public:
    explicit FetchBar(QWidget* parent = nullptr);
    void show(const DatasetFetch& fetch);
    using QWidget::show;
    QString words() const;

signals:
    void cancelWanted();

private:
    QLabel* m_words;
};

}  // namespace ui
