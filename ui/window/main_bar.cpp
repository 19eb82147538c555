#include "ui/window/main_bar.h"

#include "ui/widgets/flow_layout.h"
#include "ui/window/model_chooser.h"

#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace ui {

namespace {

/// A button wide enough for its text in bold, because a checked button is bold.
class TabButton : public QPushButton {
public:
    using QPushButton::QPushButton;
    QSize sizeHint() const override
    {
        QFont bold = font();
        bold.setBold(true);
        const int more = QFontMetrics(bold).horizontalAdvance(text()) - fontMetrics().horizontalAdvance(text());
        return QPushButton::sizeHint() + QSize(std::max(0, more), 0);
    }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

}  // namespace

MainBar::MainBar(QWidget* parent) : QWidget(parent), m_models(new ModelChooser(this)), m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("bar"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Toolbar"));
    auto* tabs = new QWidget(this);
    m_tabs = new QHBoxLayout(tabs);
    m_tabs->setContentsMargins(0, 0, 10, 0);
    m_tabs->setSpacing(4);
    auto* model = new QWidget(this);
    auto* row = new QHBoxLayout(model);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* words = new QLabel(tr("Mode&l"), model);
    words->setObjectName(QStringLiteral("muted"));
    words->setBuddy(m_models);
    m_models->setMinimumContentsLength(14);
    row->addWidget(words);
    row->addWidget(m_models);
    auto* flow = new FlowLayout(this, 8);
    flow->setContentsMargins(16, 9, 16, 9);
    flow->addWidget(tabs);
    flow->addWidget(model);
    flow->shrinkLast();
    flow->addStretch();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    tabs->hide();
    connect(m_group, &QButtonGroup::idClicked, this, &MainBar::tabChosen);
}

void MainBar::addTab(const QString& title, int place)
{
    auto* button = new TabButton(title, m_tabs->parentWidget());
    button->setObjectName(QStringLiteral("tab"));
    button->setCheckable(true);
    button->setChecked(place == 0);
    m_group->addButton(button, place);
    m_tabs->addWidget(button);
    m_tabs->parentWidget()->setVisible(m_group->buttons().size() > 1);
}

void MainBar::showTab(int place)
{
    if (QAbstractButton* button = m_group->button(place))
        button->setChecked(true);
}

void MainBar::addAction(const QString& words, QAction* action)
{
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    // A single letter behind the words would look like a part of them, and a long key would take a line of its own.
    constexpr qsizetype longestKey = 6;  // "Ctrl+E"
    const bool isShown = key.size() > 1 && key.size() <= longestKey;
    auto* button = new QPushButton(isShown ? QStringLiteral("%1  %2").arg(words, key) : words, this);
    button->setAccessibleName(words);
    button->setToolTip(isShown || key.isEmpty() ? action->toolTip()
                                                : QStringLiteral("%1 (%2)").arg(action->toolTip(), key));
    button->setStatusTip(action->statusTip());
    button->setCheckable(action->isCheckable());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::toggled, button, &QPushButton::setChecked);
    connect(action, &QAction::enabledChanged, button, &QWidget::setVisible);
    layout()->addWidget(button);
    button->setVisible(action->isEnabled());
}

void MainBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layout()->invalidate();
}

}  // namespace ui
