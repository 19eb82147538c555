#include "ui/train/field_list.h"

#include "ui/train/section.h"
#include "ui/widgets/state.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int gapHeight = 6;  ///< between two fields

class WheelGuard : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* field = qobject_cast<QWidget*>(watched);
        if (event->type() != QEvent::Wheel || !field || field->hasFocus())
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

}  // namespace

FieldList::FieldList(const QString& title, QWidget* parent) : QWidget(parent), m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 10);
    column->setSpacing(8);
    if (!title.isEmpty()) {
        auto* heading = new QLabel(title, this);
        heading->setObjectName(QStringLiteral("heading"));
        column->addWidget(heading);
    }
    column->addLayout(m_grid);
    alignNames();
}

// Makes the column of names as wide as the longest name, so that all parts of the form are aligned.
void FieldList::alignNames()
{
    m_grid->setColumnMinimumWidth(0, QFontMetrics(font()).horizontalAdvance(tr("Multi-label epochs")) + 2);
}

void FieldList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        alignNames();
}

void guardWheel(QWidget& field)
{
    if (field.focusPolicy() == Qt::WheelFocus)
        field.setFocusPolicy(Qt::StrongFocus);
    field.installEventFilter(new WheelGuard(&field));
}

void markWrong(QWidget& field, bool wrong)
{
    setState(field, "wrong", wrong);
}

void FieldList::setProblem(QWidget* field, const QString& words)
{
    const Note note = m_notes.value(field);
    if (!note.label)
        return;
    markWrong(*field, !words.isEmpty());
    markWrong(*note.label, !words.isEmpty());
    note.label->setText(words.isEmpty() ? note.explanation : words);
    field->setAccessibleDescription(note.label->text());
}

void FieldList::explain(QWidget* field, const QString& explanation)
{
    const auto note = m_notes.find(field);
    if (note == m_notes.end())
        return;
    note->explanation = explanation;
    if (!note->label->property("wrong").toBool())
        setProblem(field, {});
}

QString FieldList::problemOf(const QWidget* field) const
{
    const Note note = m_notes.value(field);
    return note.label && note.label->property("wrong").toBool() ? note.label->text() : QString();
}

void FieldList::add(const QString& name, QWidget* field, const QString& explanation)
{
    field->setAccessibleName(Words::withoutMnemonic(name));
    field->setAccessibleDescription(explanation);
    field->setToolTip(explanation);
    field->setWhatsThis(explanation);
    guardWheel(*field);
    field->setSizePolicy(QSizePolicy::Expanding, field->sizePolicy().verticalPolicy());
    auto* label = new QLabel(name, this);
    label->setBuddy(field);
    const int row = m_grid->rowCount();
    const bool tall = field->sizeHint().height() > 3 * label->sizeHint().height();
    m_grid->addWidget(label, row, 0, tall ? Qt::AlignTop : Qt::Alignment());
    m_grid->addWidget(field, row, 1);
    QLabel* note = makeNote(explanation, this);
    m_notes.insert(field, {label, note, row + 2, explanation});
    m_grid->addWidget(note, row + 1, 1);
    m_grid->setRowMinimumHeight(row + 2, gapHeight);
}

void FieldList::setShown(QWidget* field, bool shown)
{
    const Note note = m_notes.value(field);
    for (QWidget* part : std::initializer_list<QWidget*>{note.name, field, note.label})
        part->setVisible(shown);
    m_grid->setRowMinimumHeight(note.gapRow, shown ? gapHeight : 0);
}

void FieldList::addBelow(QWidget* widget)
{
    m_grid->addWidget(widget, m_grid->rowCount() - 1, 1);
}

}  // namespace ui
