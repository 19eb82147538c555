#include "ui/verdict/choice.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

namespace ui {

Choice::Choice(const QString& name, const QStringList& words, QWidget* parent)
    : QWidget(parent),
      m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    for (const QString& word : words) {
        auto* button = new QToolButton(this);
        button->setText(word);
        button->setAccessibleName(tr("%1: %2").arg(name, word));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_group->addButton(button, static_cast<int>(m_group->buttons().size()));
        row->addWidget(button);
    }
    m_group->button(0)->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (on)
            emit chosen(index);
    });
}

int Choice::index() const
{
    return m_group->checkedId();
}

void Choice::setIndex(int index)
{
    m_group->button(index)->setChecked(true);
}

void Choice::showIndex(int index)
{
    const QSignalBlocker quiet(this);
    setIndex(index);
}

void Choice::setTip(int index, const QString& tip)
{
    m_group->button(index)->setToolTip(tip);
}

}  // namespace ui
