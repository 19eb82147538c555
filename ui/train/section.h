#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace ui {

/// A card with a title, a muted note and its content.
class Section : public QFrame {
    Q_OBJECT

public:
    explicit Section(const QString& title, QWidget* parent = nullptr);

    void setNote(const QString& note);  ///< hides an empty note
    QString note() const;
    QVBoxLayout& content() { return *m_content; }

private:
    QLabel* m_note;
    QVBoxLayout* m_content;
};

/// Creates a muted label that wraps its text.
QLabel* makeNote(const QString& words, QWidget* parent);

}  // namespace ui
