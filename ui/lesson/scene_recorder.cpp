#include "ui/lesson/scene_recorder.h"

#include "core/base/error.h"
#include "ui/lesson/scene_fields.h"
#include "ui/lesson/step_editor.h"
#include "ui/lesson/step_list.h"
#include "ui/picture/style.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/screen_fit.h"

#include <QAction>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <utility>

namespace ui {

namespace {

constexpr QSize plainRecorder{860, 720};
constexpr int gapOfRecorder = 8;

}  // namespace

SceneRecorder::SceneRecorder(RecorderHost host, QWidget* parent)
    : QDialog(parent),
      m_host(std::move(host)),
      m_title(new SceneLine(this)),
      m_summary(new SceneLine(this)),
      m_aim(new SceneLine(this)),
      m_minutes(new QSpinBox(this)),
      m_list(new StepList(m_host.loadImage, this)),
      m_editor(new StepEditor(m_host.panelTitle)),
      m_pages(new QStackedWidget(this))
{
    setAccessibleName(tr("Record scene"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addWidget(makeHead());
    column->addWidget(makeStepButtons());
    column->addWidget(makeSteps(), 1);
    column->addWidget(makeFiles());
    m_message = new MessageBar(this);
    m_message->hide();
    connectDraft();
    resizeOnScreen(*this, plainRecorder * textScale(font()));
    beginNew();
}

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
        field->setAccessibleName(QString(words).remove(QLatin1Char('&')));
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

QPushButton* SceneRecorder::addButton(QBoxLayout* row, const QString& words, const QString& tip)
{
    auto* button = new QPushButton(words, this);
    button->setAutoDefault(false);
    button->setToolTip(tip);
    if (row)
        row->addWidget(button);
    return button;
}

QWidget* SceneRecorder::makeStepButtons()
{
    auto* bar = new QWidget(this);
    auto* flow = new FlowLayout(bar, gapOfRecorder);
    flow->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& words, const QString& tip, auto does) {
        QPushButton* button = addButton(nullptr, words, tip);
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, does);
        return button;
    };
    add(tr("&Add present state"), tr("Add a step with the drawing, the panels and the rules of the Draw workspace"),
        &SceneRecorder::addPresent);
    m_ofStep << add(tr("Re&place with present state"), tr("Keep the texts of the step and take the present state"),
                    &SceneRecorder::replaceByPresent);
    m_up = add(tr("Move &up"), tr("Move the step before the previous one (Alt+Up)"), [this] { moveStep(-1); });
    m_down = add(tr("Move &down"), tr("Move the step behind the next one (Alt+Down)"), [this] { moveStep(1); });
    m_ofStep << m_up << m_down
             << add(tr("&Remove"), tr("Remove the step (Delete in the list). Undo restores it."),
                    &SceneRecorder::removeStep);
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
    setTabOrder(button, m_list);
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
    const auto add = [&](const QString& words, const QString& tip, auto does) {
        QPushButton* button = addButton(nullptr, words, tip);
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, does);
        return button;
    };
    add(tr("&New"), tr("Begin another scene"), [this] { afterSaving([this] { beginNew(); }); });
    add(tr("&Open…"), tr("Edit the scene of a file"), [this] { afterSaving([this] { askOpen(); }); });
    add(tr("&Save…"), tr("Save the scene, so that the menu and the gallery list it (Ctrl+S)"), &SceneRecorder::askSave);
    flow->addStretch();
    m_ofStep << add(tr("&Try"), tr("Play the scene from the selected step on. Leaving the lesson returns here."),
                    &SceneRecorder::tryScene);
    add(tr("&Close"), tr("Close this window (Esc)"), &SceneRecorder::reject);
    auto* save = new QAction(tr("Save scene"), this);
    save->setShortcut(QKeySequence::Save);
    connect(save, &QAction::triggered, this, &SceneRecorder::askSave);
    addAction(save);
    return bar;
}

void SceneRecorder::connectDraft()
{
    connect(&m_draft, &SceneDraft::changed, this, [this](int index) {
        if (m_isTyping) {
            if (index >= 0)
                m_list->setStep(index, m_draft.step(index));
        } else {
            showScene(index >= 0 ? index : selected());
        }
        m_message->hide();
        describe();
    });
    connect(&m_draft.history(), &QUndoStack::cleanChanged, this, &SceneRecorder::describe);
}

int SceneRecorder::selected() const
{
    return m_list->currentRow();
}

QString SceneRecorder::message() const
{
    return m_message->message();
}

void SceneRecorder::showScene(int index)
{
    showHead();
    m_list->setScene(m_draft.scene(), std::min(index, m_draft.count() - 1));
    showStep();
}

void SceneRecorder::showHead()
{
    const SceneDraft::Head head = m_draft.head();
    const QSignalBlocker blocker(m_minutes);
    m_title->setWords(head.title.toStdString());
    m_summary->setWords(head.summary.toStdString());
    m_aim->setWords(head.aim.toStdString());
    m_minutes->setValue(head.minutes);
}

void SceneRecorder::takeHead()
{
    const QScopedValueRollback typing(m_isTyping, true);
    m_draft.setHead({m_title->text(), m_summary->text(), m_aim->text(), m_minutes->value()});
}

void SceneRecorder::showStep()
{
    const int index = selected();
    m_pages->setCurrentIndex(index >= 0 ? 1 : 0);
    for (QPushButton* button : std::as_const(m_ofStep))
        button->setEnabled(index >= 0);
    m_up->setEnabled(index > 0);
    m_down->setEnabled(index >= 0 && index + 1 < m_draft.count());
    if (index < 0)
        return;
    m_editor->setStep(m_draft.step(index), stateAt(m_draft.scene(), static_cast<std::size_t>(index)));
}

void SceneRecorder::describe()
{
    const QString title = m_draft.head().title.trimmed();
    setWindowTitle(title.isEmpty() ? tr("Record scene[*]") : tr("%1[*] – Record scene").arg(title));
    setWindowModified(isModified());
}

void SceneRecorder::addPresent()
{
    if (m_draft.count() >= static_cast<int>(core::mostSteps))
        return m_message->say(tr("A scene has at most %1 steps.").arg(core::mostSteps));
    try {
        m_draft.insert(selected() + 1, m_host.present());
    } catch (const core::Error& error) {
        return m_message->say(QString::fromStdString(error.what()));
    }
    m_editor->focusText();
}

void SceneRecorder::replaceByPresent()
{
    const int index = selected();
    if (index < 0)
        return;
    try {
        const core::SceneStep now = m_host.present();
        core::SceneStep step = m_draft.step(index);
        const std::optional<bool> addsStrokes = step.state.addsStrokes;
        step.state = now.state;
        step.state.addsStrokes = addsStrokes;
        step.table = now.table;
        step.problem.clear();
        m_draft.replace(index, step, tr("Replace step %1").arg(index + 1));
    } catch (const core::Error& error) {
        m_message->say(QString::fromStdString(error.what()));
    }
}

void SceneRecorder::moveStep(int rows)
{
    const int from = selected(), to = from + rows;
    if (from < 0 || to < 0 || to >= m_draft.count())
        return;
    std::vector<int> order(static_cast<std::size_t>(m_draft.count()));
    std::iota(order.begin(), order.end(), 0);
    std::swap(order.at(static_cast<std::size_t>(from)), order.at(static_cast<std::size_t>(to)));
    m_draft.reorder(order, to);
}

void SceneRecorder::removeStep()
{
    if (selected() < 0)
        return;
    m_draft.remove(selected());
    m_list->setFocus();
}

}  // namespace ui
