// The recorder: its fields and buttons.
#include "ui/lesson/scene_fields.h"
#include "ui/lesson/scene_recorder.h"
#include "ui/lesson/step_editor.h"
#include "ui/lesson/step_list.h"
#include "ui/widgets/flow_layout.h"
#include "ui/words/words.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>

#include <utility>

namespace ui {

namespace {

constexpr int gapOfRecorder = 8;

}  // namespace

QWidget* SceneRecorder::makeHead()
{
    auto* head = new QWidget(this);
    auto* grid = new QGridLayout(head);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gapOfRecorder);
    grid->setVerticalSpacing(6);
    const auto add = [&](int row, int column, const QString& words, QWidget* field, const QString& tip) {
        auto* label = new QLabel(words, head);
        label->setBuddy(field);
        field->setAccessibleName(Words::withoutMnemonic(words));
        field->setToolTip(tip);
        grid->addWidget(label, row, column);
        grid->addWidget(field, row, column + 1, 1, row == 0 ? 1 : 3);
    };
    add(0, 0, tr("Tit&le"), m_title, tr("The name of the lesson in the menu and the gallery"));
    add(0, 2, tr("M&inutes"), m_minutes, tr("How long the lesson takes in a class"));
    add(1, 0, tr("Su&mmary"), m_summary, tr("One sentence for the gallery"));
    add(2, 0, tr("Aim"), m_aim, tr("What the students learn, for the page of the teacher"));
    grid->setColumnStretch(1, 1);
    m_minutes->setRange(0, 90);
    m_minutes->setSpecialValueText(tr("–"));
    for (SceneLine* line : {m_title, m_summary, m_aim})
        connect(line, &SceneLine::edited, this, &SceneRecorder::takeHead);
    connect(m_minutes, &QSpinBox::valueChanged, this, &SceneRecorder::takeHead);
    setTabOrder(m_title, m_minutes);
    setTabOrder(m_minutes, m_summary);
    setTabOrder(m_summary, m_aim);
    return head;
}

QPushButton* SceneRecorder::addButton(QLayout& row, const QString& words, const QString& tip,
                                      const std::function<void()>& does)
{
    auto* button = new QPushButton(words, this);
    button->setAutoDefault(false);
    button->setToolTip(tip);
    row.addWidget(button);
    connect(button, &QPushButton::clicked, this, does);
    return button;
}

QWidget* SceneRecorder::makeStepButtons()
{
    auto* bar = new QWidget(this);
    auto* flow = new FlowLayout(bar, gapOfRecorder);
    flow->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& words, const QString& tip, const std::function<void()>& does) {
        return addButton(*flow, words, tip, does);
    };
    add(tr("&Add present state"), tr("Add a step with the drawing, the panels and the rules of the Draw workspace"),
        [this] { addPresent(); });
    m_ofStep << add(tr("Re&place with present state"), tr("Keep the texts of the step and take the present state"),
                    [this] { replaceByPresent(); });
    m_up = add(tr("Move &up"), tr("Move the step before the previous one (Alt+Up)"), [this] { moveStep(-1); });
    m_down = add(tr("Move &down"), tr("Move the step behind the next one (Alt+Down)"), [this] { moveStep(1); });
    m_ofStep << m_up << m_down
             << add(tr("&Remove"), tr("Remove the step (Delete in the list). Undo restores it."),
                    [this] { removeStep(); });
    setTabOrder(m_ofStep.last(), m_list);
    return bar;
}

QWidget* SceneRecorder::makeSteps()
{
    auto* hint = new QLabel(tr("Prepare the drawing, the panels and the rules in the Draw workspace.\n"
                               "Add present state to begin."),
                            this);
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_editor);
    m_pages->addWidget(hint);
    m_pages->addWidget(scroll);
    auto* both = new QSplitter(this);
    both->setChildrenCollapsible(false);
    both->setHandleWidth(14);
    both->addWidget(m_list);
    both->addWidget(m_pages);
    both->setStretchFactor(0, 2);
    both->setStretchFactor(1, 3);
    for (const auto& [key, rows] : {std::pair(Qt::Key_Up, -1), std::pair(Qt::Key_Down, 1)}) {
        auto* move = new QAction(rows < 0 ? tr("Move step up") : tr("Move step down"), this);
        move->setShortcut(QKeySequence(Qt::ALT | key));
        connect(move, &QAction::triggered, this, [this, rows = rows] { moveStep(rows); });
        addAction(move);
    }
    auto* remove = new QAction(tr("Remove step"), m_list);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, &SceneRecorder::removeStep);
    m_list->addAction(remove);
    connect(m_list, &QListWidget::currentRowChanged, this, &SceneRecorder::showStep);
    connect(m_list, &StepList::reordered, this,
            [this](const std::vector<int>& order, int row) { m_draft.reorder(order, row); });
    connect(m_editor, &StepEditor::edited, this, [this](const QString& what) {
        const QScopedValueRollback typing(m_isTyping, true);
        m_draft.replace(selected(), m_editor->step(), what, true);
    });
    return both;
}

QWidget* SceneRecorder::makeFiles()
{
    auto* bar = new QWidget(this);
    auto* flow = new FlowLayout(bar, gapOfRecorder);
    flow->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& words, const QString& tip, const std::function<void()>& does) {
        return addButton(*flow, words, tip, does);
    };
    add(tr("&New"), tr("Begin another scene"), [this] { afterSaving([this] { beginNew(); }); });
    add(tr("&Open…"), tr("Edit the scene of a file"), [this] { afterSaving([this] { askOpen(); }); });
    add(tr("&Save…"), tr("Save the scene, so that the menu and the gallery list it (Ctrl+S)"), [this] { askSave(); });
    QAction* undo = m_draft.history().createUndoAction(this, tr("Undo"));
    undo->setShortcut(QKeySequence(tr("Ctrl+Z")));
    QAction* redo = m_draft.history().createRedoAction(this, tr("Redo"));
    redo->setShortcuts({QKeySequence(tr("Ctrl+Shift+Z")), QKeySequence(tr("Ctrl+Y"))});
    addActions({undo, redo});
    QPushButton* button = add(tr("Undo"), {}, [undo] { undo->trigger(); });
    const auto follow = [button, undo] {
        button->setEnabled(undo->isEnabled());
        button->setToolTip(tr("%1 (Ctrl+Z)").arg(undo->text()));
    };
    connect(undo, &QAction::changed, button, follow);
    follow();
    flow->addStretch();
    m_ofStep << add(tr("&Try"), tr("Play the scene from the selected step on. Leaving the lesson returns here."),
                    [this] { tryScene(); });
    add(tr("&Close"), tr("Close this window (Esc)"), [this] { reject(); });
    auto* save = new QAction(tr("Save scene"), this);
    save->setShortcut(QKeySequence::Save);
    connect(save, &QAction::triggered, this, &SceneRecorder::askSave);
    addAction(save);
    return bar;
}

}  // namespace ui
