#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace ui {

/// A card of widgets: title, a muted line below it, and what it holds.
class Section : public QFrame {
    Q_OBJECT

public:
    explicit Section(const QString& title, QWidget* parent = nullptr);

    void setNote(const QString& note);  ///< empty: none
    QString note() const;
    QVBoxLayout& content() { return *m_content; }

private:
    QLabel* m_note;
    QVBoxLayout* m_content;
};

/// A muted line that explains; wraps.
QLabel* makeNote(const QString& words, QWidget* parent);

}  // namespace ui
