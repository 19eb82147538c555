#include "ui/train/section.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui {

Section::Section(const QString& title, QWidget* parent)
    : QFrame(parent),
      m_note(makeNote({}, this)),
      m_content(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("card"));
    setAccessibleName(title);
    auto* head = new QLabel(title, this);
    head->setObjectName(QStringLiteral("heading"));
    m_content->setContentsMargins(14, 10, 14, 12);
    m_content->setSpacing(6);
    m_content->addWidget(head);
    m_content->addWidget(m_note);
    m_note->hide();
}

void Section::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    setAccessibleDescription(note);
}

QString Section::note() const
{
    return m_note->text();
}

QLabel* makeNote(const QString& words, QWidget* parent)
{
    auto* label = new QLabel(words, parent);
    label->setObjectName(QStringLiteral("muted"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

}  // namespace ui
