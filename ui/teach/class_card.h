#pragma once

#include "ui/teach/teach_session.h"

#include <QFrame>
#include <QStringList>

class QLabel;
class QLineEdit;
class QMimeData;
class QPushButton;
class QToolButton;

namespace ui {

class ExampleList;

/// One of a person's own classes: its name, its examples, and a button that adds the drawing. Takes dropped pictures,
/// drawings, folders and examples of other classes.
class ClassCard : public QFrame {
    Q_OBJECT

public:
    ClassCard(TeachSession& session, std::size_t label, QWidget* parent = nullptr);
    void update(const TeachClass& shown);
    void setMarks(const QStringList& marks);  ///< as ExampleList::setMarks()
    void editName();                          ///< gives the focus to the name and selects it
    ExampleList& examples() { return *m_examples; }
    QPushButton& addButton() { return *m_add; }
    QLineEdit& nameField() { return *m_name; }
    QToolButton& moreButton() { return *m_more; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void take(const QMimeData& data);
    void askFiles();
    void paste();
    void showMenu(const QPoint& globalPoint);
    void setTarget(bool isTarget);

    TeachSession& m_session;
    std::size_t m_label;
    QLineEdit* m_name;
    QLabel* m_number;  ///< of examples
    QLabel* m_note;    ///< below the name: no examples yet, or scribbles
    QPushButton* m_add;
    QToolButton* m_more;
    ExampleList* m_examples;
};

}  // namespace ui
