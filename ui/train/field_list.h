#pragma once

#include <QWidget>

class QGridLayout;

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

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void alignNames();

    QGridLayout* m_grid;
};

}  // namespace ui
