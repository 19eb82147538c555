#pragma once

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace ui {

/// A part of the form: fields under each other, each with its name at the left and what it means below it, which is its
/// tooltip and its description for a screen reader too.
class FieldList : public QWidget {
    Q_OBJECT

public:
    explicit FieldList(const QString& title, QWidget* parent = nullptr);

    /// `name` may have a mnemonic. Takes the field.
    void add(const QString& name, QWidget* field, const QString& explanation);
    /// Under the explanation of the last field.
    void addBelow(QWidget* widget);
    void explain(QWidget* field, const QString& explanation);  ///< another explanation of a field that is there
    /// Frames the field in red and says below it what is wrong, in place of the explanation; empty: nothing is.
    void setProblem(QWidget* field, const QString& words);
    QString problemOf(const QWidget* field) const;

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void alignNames();

    struct Note {
        QLabel* label = nullptr;
        QString explanation;
    };

    QGridLayout* m_grid;
    QHash<const QWidget*, Note> m_notes;
};

/// Frames a field in red, or no more: the style sheet looks at its property "wrong".
void markWrong(QWidget& field, bool wrong);

}  // namespace ui
