#pragma once

#include <QWidget>

class QButtonGroup;

namespace ui {

/// A row of buttons of which exactly one is checked. The arrow keys change the choice.
class Choice : public QWidget {
    Q_OBJECT

public:
    Choice(const QString& name, const QStringList& words, QWidget* parent = nullptr);

    int index() const;
    void setIndex(int index);   ///< emits chosen() if the index changes
    void showIndex(int index);  ///< without a signal
    void setTip(int index, const QString& tip);

signals:
    void chosen(int index);

private:
    QButtonGroup* m_group;
};

}  // namespace ui
