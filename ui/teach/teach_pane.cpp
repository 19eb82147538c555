#include "ui/teach/teach_pane.h"

#include "core/teach/examples.h"
#include "ui/teach/changes_view.h"
#include "ui/teach/class_card.h"
#include "ui/teach/example_list.h"
#include "ui/teach/save_model_dialog.h"
#include "ui/teach/teach_words.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int paneWidth = 292, leastCards = 150;  // at a text size of 100 %

}  // namespace

TeachPane::TeachPane(TeachSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_guide(new QLabel(this)),
      m_more(new QToolButton(this)),
      m_leave(new QPushButton(tr("Leave"), this)),
      m_scroll(new QScrollArea(this)),
      m_addClass(new QPushButton(tr("Add class"), this)),
      m_addRest(new QPushButton(tr("Add none of these"), this)),
      m_status(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_changes(new ChangesView(this)),
      m_save(new QPushButton(tr("Save model…"), this)),
      m_missing(new QLabel),
      m_placeholder(new QFrame(this))
{
    setAccessibleName(tr("Your own classes"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    makeHead(*column);
    makeCards(*column);
    makeFoot(*column);
    m_placeholder->setObjectName(QStringLiteral("card"));
    m_missing->setObjectName(QStringLiteral("heading"));
    m_missing->setWordWrap(true);
    m_missing->setAlignment(Qt::AlignCenter);
    (new QVBoxLayout(m_placeholder))->addWidget(m_missing);
    m_placeholder->hide();
    connect(&session, &TeachSession::contentChanged, this, &TeachPane::showContent);
    connect(&session, &TeachSession::modelChanged, this, &TeachPane::showResults);
    connect(&session, &TeachSession::measuredChanged, this, &TeachPane::showResults);
    connect(&session, &TeachSession::measuring, this, [this](int done, int total) {
        showProgress(
            done, total,
            tr("Leaving out each example in turn: %1 of %2").arg(QString::number(done), QString::number(total)));
    });
    connect(&session, &TeachSession::reading, this, [this](qsizetype done, qsizetype total) {
        showProgress(done, total, tr("Reading files: %1 of %2").arg(QString::number(done), QString::number(total)));
        m_cancel->show();
    });
    connect(&session, &TeachSession::readingEnded, this, &TeachPane::showResults);
    fit();
    showContent();
}

void TeachPane::makeHead(QVBoxLayout& column)
{
    auto* title = new QLabel(tr("Your own classes"), this);
    title->setObjectName(QStringLiteral("heading"));
    m_more->setObjectName(QStringLiteral("plain"));
    m_more->setText(QStringLiteral("⋯"));
    m_more->setAccessibleName(tr("More commands for your own classes"));
    m_more->setToolTip(tr("Open or save examples, or start again"));
    m_leave->setAccessibleName(tr("Leave your own classes"));
    m_leave->setToolTip(tr("Return to the model and the drawing from before. Your classes are kept. (Ctrl+Shift+Y)"));
    auto* row = new QHBoxLayout;
    row->addWidget(title, 1);
    row->addWidget(m_more);
    row->addWidget(m_leave);
    m_guide->setWordWrap(true);
    m_guide->setObjectName(QStringLiteral("muted"));
    column.addLayout(row);
    column.addWidget(m_guide);
    connect(m_more, &QToolButton::clicked, this, &TeachPane::showMenu);
    connect(m_leave, &QPushButton::clicked, &m_session, &TeachSession::leave);
}

void TeachPane::makeCards(QVBoxLayout& column)
{
    auto* cards = new QWidget;
    m_cardColumn = new QVBoxLayout(cards);
    m_cardColumn->setContentsMargins(0, 0, 0, 0);
    m_cardColumn->setSpacing(8);
    m_cardColumn->addStretch();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(cards);
    auto* row = new QHBoxLayout;
    row->addWidget(m_addClass);
    row->addWidget(m_addRest);
    m_addClass->setToolTip(tr("Add a class, %1 at most").arg(core::mostTaughtClasses));
    m_addRest->setToolTip(tr("Add a class for everything else. Runoff adds scribbles to its examples."));
    column.addWidget(m_scroll, 1);
    column.addLayout(row);
    connect(m_addClass, &QPushButton::clicked, this, [this] {
        m_session.addClass();
        for (auto card = m_cards.rbegin(); card != m_cards.rend(); ++card)
            if (!(*card)->nameField().isReadOnly())
                return (*card)->editName();
    });
    connect(m_addRest, &QPushButton::clicked, &m_session, &TeachSession::addRest);
}

void TeachPane::makeFoot(QVBoxLayout& column)
{
    m_status->setWordWrap(true);
    m_status->setObjectName(QStringLiteral("muted"));
    m_progress->setTextVisible(false);
    QSizePolicy keepsPlace = m_progress->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);  // the cards stay where they are
    m_progress->setSizePolicy(keepsPlace);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->hide();
    m_save->setToolTip(tr("Save a model that knows your classes. The file holds no drawings."));
    auto* row = new QHBoxLayout;
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    column.addWidget(m_status);
    column.addLayout(row);
    column.addWidget(m_changes);
    column.addWidget(m_save);
    connect(m_cancel, &QPushButton::clicked, &m_session, &TeachSession::cancelReading);
    connect(m_save, &QPushButton::clicked, this, &TeachPane::askSaveModel);
}

void TeachPane::setStrategies(const std::vector<core::StrategyId>& strategies)
{
    m_strategies = strategies;
    showResults();
}

QString TeachPane::status() const
{
    return m_status->text();
}

QString TeachPane::missing() const
{
    return m_missing->text();
}

void TeachPane::showContent()
{
    const std::vector<TeachClass>& classes = m_session.content().classes;
    while (m_cards.size() > classes.size()) {
        delete m_cards.back();
        m_cards.pop_back();
    }
    while (m_cards.size() < classes.size()) {
        auto* card = new ClassCard(m_session, m_cards.size(), m_scroll->widget());
        m_cardColumn->insertWidget(static_cast<int>(m_cards.size()), card);
        m_cards.push_back(card);
        card->show();
    }
    for (std::size_t label = 0; label < classes.size(); ++label)
        m_cards[label]->update(classes[label]);
    orderFocus();
    m_guide->setText(TeachWords::guide(m_session.content()));
    m_addClass->setEnabled(m_session.content().ownClasses() < core::mostTaughtClasses);
    m_addRest->setEnabled(!m_session.content().rest());
    showResults();
}

/// Tab goes through the pane from top to bottom.
void TeachPane::orderFocus()
{
    std::vector<QWidget*> order{m_more, m_leave};
    for (ClassCard* card : m_cards)
        order.insert(order.end(), {&card->nameField(), &card->addButton(), &card->moreButton(), &card->examples()});
    order.insert(order.end(), {m_addClass, m_addRest, m_cancel, m_save});
    for (std::size_t at = 0; at + 1 < order.size(); ++at)
        setTabOrder(order[at], order[at + 1]);
}

void TeachPane::showResults()
{
    hideProgress();
    const std::optional<TaughtModel>& taught = m_session.taught();
    const std::optional<MeasuredModel>& measured = m_session.measured();
    m_missing->setText(TeachWords::missing(m_session.content()));
    m_status->setText(taught ? TeachWords::learned(*taught) : m_session.canTeach() ? tr("Learning…") : QString());
    m_save->setEnabled(taught.has_value());
    if (taught || !m_session.canTeach())  // the previous table stays until the new one is there
        m_changes->show(TeachWords::changes(m_session, m_strategies), m_session.probeClass());
    std::map<ExampleRef, QString> notes;
    if (measured)
        for (std::size_t index = 0; index < measured->model.examples.size(); ++index)
            notes[measured->model.examples[index]] = TeachWords::leftOut(*measured, index);
    const std::vector<TeachClass>& classes = m_session.content().classes;
    for (std::size_t label = 0; label < std::min(classes.size(), m_cards.size()); ++label) {
        QStringList marks;
        for (const ExampleRef& example : classes[label].examples)
            marks << notes[example];
        m_cards[label]->setMarks(marks);
    }
}

void TeachPane::showProgress(qsizetype done, qsizetype total, const QString& words)
{
    m_progress->setRange(0, static_cast<int>(total));
    m_progress->setValue(static_cast<int>(done));
    m_progress->show();
    m_status->setText(words);
}

void TeachPane::hideProgress()
{
    m_progress->setVisible(m_session.isReading());
    m_cancel->setVisible(m_session.isReading());
}

void TeachPane::showMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open folder of examples…"), this, &TeachPane::askFolder);
    menu->addAction(tr("Save examples…"), this, &TeachPane::askSaveExamples)
        ->setEnabled(m_session.content().exampleCount() > 0);
    menu->addSeparator();
    menu->addAction(tr("Start again"), &m_session, &TeachSession::startAgain);
    menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft()));
}

void TeachPane::askFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Open a folder with one subfolder for each class"));
    if (!folder.isEmpty())
        m_session.addFolder(folder);
}

void TeachPane::askSaveExamples()
{
    const QString folder = QFileDialog::getSaveFileName(this, tr("Save examples in a new folder"),
                                                        QDir::home().filePath(tr("my-classes")));
    if (!folder.isEmpty())
        m_session.saveExamples(folder);
}

void TeachPane::askSaveModel()
{
    auto* dialog =
        new SaveModelDialog({.title = m_title.isEmpty() ? tr("My classes") : m_title, .folder = m_modelFolder}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_title = dialog->title();
        m_session.saveModel(m_title, dialog->path());
    });
    dialog->open();
}

QSize TeachPane::sizeHint() const
{
    const double scale = textScale(font());
    const int fixed = layout()->minimumSize().height() - m_scroll->minimumSizeHint().height();
    return {static_cast<int>(paneWidth * scale), fixed + static_cast<int>(leastCards * scale)};
}

void TeachPane::fit()
{
    setFixedWidth(static_cast<int>(paneWidth * textScale(font())));
}

void TeachPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

}  // namespace ui
