#pragma once

#include <QWidget>

class QButtonGroup;

namespace ui {

/// One of a few words, side by side; arrows choose by keyboard.
class Choice : public QWidget {
    Q_OBJECT

public:
    Choice(const QString& name, const QStringList& words, QWidget* parent = nullptr);

    int index() const;
    void setIndex(int index);  ///< as if chosen
    void setTip(int index, const QString& tip);

signals:
    void chosen(int index);

private:
    QButtonGroup* m_group;
};

}  // namespace ui
