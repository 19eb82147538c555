#pragma once

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace ui {

/// A part of the form: a column of fields. Each field has its name at the left and its explanation below. The
/// explanation is also its tooltip and its accessible description.
class FieldList : public QWidget {
    Q_OBJECT

public:
    explicit FieldList(const QString& title, QWidget* parent = nullptr);

    /// Adds a field and becomes its parent. `name` may contain a mnemonic.
    void add(const QString& name, QWidget* field, const QString& explanation);
    /// Adds a widget below the explanation of the last field.
    void addBelow(QWidget* widget);
    void setShown(QWidget* field, bool shown);  ///< shows or hides a field with its name and its explanation
    void explain(QWidget* field, const QString& explanation);  ///< replaces the explanation
    /// Frames the field in red and replaces its explanation with the problem. An empty text restores both.
    void setProblem(QWidget* field, const QString& words);
    QString problemOf(const QWidget* field) const;

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void alignNames();

    struct Note {
        QLabel* name = nullptr;
        QLabel* label = nullptr;
        int gapRow = 0;
        QString explanation;
    };

    QGridLayout* m_grid;
    QHash<const QWidget*, Note> m_notes;
};

/// Scrolling a form does not change the field below the pointer, unless it has the focus.
void guardWheel(QWidget& field);

/// Adds or removes the red frame of a field by its property "wrong", which the style sheet uses.
void markWrong(QWidget& field, bool wrong);

}  // namespace ui
