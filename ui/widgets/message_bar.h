#pragma once

#include <QFrame>

class QLabel;

namespace ui {

/// A line below the toolbar that says what went wrong or was done. Blocks nothing; stays until closed or replaced.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);
    void say(const QString& message);
    QString message() const;

private:
    QLabel* m_label;
};

}  // namespace ui
