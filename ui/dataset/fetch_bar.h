#pragma once

#include "ui/dataset/dataset_fetch.h"

#include <QWidget>

class QLabel;

namespace ui {

/// Shows the progress of a download, with a button to cancel it. Hidden if there is no download.
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
