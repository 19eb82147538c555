#include "ui/teach/class_card.h"

#include "core/base/error.h"
#include "core/image/drawing_file.h"
#include "ui/files/drop.h"
#include "ui/files/picture_file.h"
#include "ui/teach/example_list.h"
#include "ui/teach/teach_words.h"
#include "ui/widgets/state.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int longestClassName = 40;

QString keyWords(std::size_t label)
{
    return label > 9 ? QString() : ClassCard::tr("Alt+%1").arg((label + 1) % 10);
}

}  // namespace

ClassCard::ClassCard(TeachSession& session, std::size_t label, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_label(label),
      m_name(new QLineEdit(this)),
      m_number(new QLabel(this)),
      m_note(new QLabel(this)),
      m_add(new QPushButton(this)),
      m_more(new QToolButton(this)),
      m_examples(new ExampleList(this))
{
    setObjectName(QStringLiteral("card"));
    setAcceptDrops(true);
    m_name->setMaxLength(longestClassName);
    m_number->setObjectName(QStringLiteral("muted"));
    m_note->setObjectName(QStringLiteral("muted"));
    m_add->setText(tr("Add  %1").arg(keyWords(label)).trimmed());
    m_more->setObjectName(QStringLiteral("plain"));
    m_more->setText(QStringLiteral("⋯"));
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_name, 1);
    head->addWidget(m_number);
    head->addWidget(m_add);
    head->addWidget(m_more);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 6, 6);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_examples);
    column->addWidget(m_note);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (!m_session.rename(m_label, m_name->text()))
            m_name->setText(m_session.content().classes.at(m_label).name);
    });
    connect(m_add, &QPushButton::clicked, this, [this] { m_session.addDrawing(m_label); });
    connect(m_more, &QToolButton::clicked, this,
            [this] { showMenu(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
    connect(m_examples, &ExampleList::menuAsked, this, &ClassCard::showMenu);
    connect(m_examples, &ExampleList::removeAsked, this,
            [this] { m_session.removeExamples(m_label, m_examples->selected()); });
}

void ClassCard::update(const TeachClass& shown)
{
    const QString key = keyWords(m_label);
    if (m_name->text() != shown.name)
        m_name->setText(shown.name);
    m_name->setReadOnly(shown.isRest);
    m_name->setAccessibleName(tr("Name of class %1").arg(m_label + 1));
    m_name->setToolTip(shown.isRest ? tr("Everything else. Runoff adds scribbles to your examples of this class.")
                                    : tr("Name of the class"));
    const auto count = static_cast<qsizetype>(shown.examples.size());
    m_number->setText(count > 0 ? QString::number(count) : QString());
    m_number->setToolTip(TeachWords::examples(count));
    m_note->setText(shown.isRest ? tr("scribbles are added") : TeachWords::examples(count));
    m_note->setVisible(shown.isRest || count == 0);
    m_add->setAccessibleName(tr("Add the drawing to %1").arg(shown.name));
    m_add->setToolTip(key.isEmpty() ? tr("Add the drawing as an example of %1").arg(shown.name)
                                    : tr("Add the drawing as an example of %1 (%2)").arg(shown.name, key));
    m_more->setAccessibleName(tr("More for %1").arg(shown.name));
    m_more->setToolTip(tr("Add files, paste, or remove"));
    m_examples->setExamples(shown.examples, shown.name);
    m_examples->setVisible(count > 0);
    setAccessibleName(tr("Class %1, %2").arg(shown.name, TeachWords::examples(count)));
}

void ClassCard::setMarks(const QStringList& marks)
{
    m_examples->setMarks(marks);
}

void ClassCard::editName()
{
    m_name->setFocus();
    m_name->selectAll();
}

void ClassCard::showMenu(const QPoint& globalPoint)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::vector<ExampleRef> selected = m_examples->selected();
    menu->addAction(tr("Add pictures or drawings…"), this, &ClassCard::askFiles);
    menu->addAction(tr("Paste as example"), this, &ClassCard::paste);
    menu->addSeparator();
    QAction* remove = menu->addAction(selected.size() == 1 ? tr("Remove example") : tr("Remove selected examples"),
                                      this, [this, selected] { m_session.removeExamples(m_label, selected); });
    remove->setEnabled(!selected.empty());
    QMenu* move = menu->addMenu(tr("Move to"));
    move->setEnabled(!selected.empty());
    const std::vector<TeachClass>& classes = m_session.content().classes;
    for (std::size_t label = 0; label < classes.size(); ++label)
        if (label != m_label)
            move->addAction(QString(classes[label].name).replace(u'&', QStringLiteral("&&")), this,
                            [this, label, selected] { m_session.moveExamples(selected, label); });
    menu->addSeparator();
    menu->addAction(tr("Remove class"), this, [this] { m_session.removeClass(m_label); });
    menu->popup(globalPoint);
}

void ClassCard::askFiles()
{
    const QPointer<ClassCard> here = this;  // the class may go while the dialog is open
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Add examples"), {}, tr("Pictures and drawings (%1 *.runoff)").arg(pictureFilePatterns()));
    if (here && !paths.isEmpty())
        m_session.addFiles(m_label, paths);
}

void ClassCard::paste()
{
    if (const QMimeData* held = QGuiApplication::clipboard()->mimeData(); held && canTake(*held))
        take(*held);
    else
        emit m_session.failed(tr("The clipboard contains no picture or drawing."));
}

void ClassCard::take(const QMimeData& offered)
{
    if (offered.hasFormat(ExampleList::mimeName()))
        return m_session.moveExamples(ExampleList::dragged(), m_label);
    QStringList paths;
    for (const QUrl& url : offered.urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    if (!paths.isEmpty())
        return m_session.addFiles(m_label, paths);
    const Dropped dropped = takeFrom(offered);
    try {
        if (!dropped.strokes.isEmpty())
            m_session.addExample(m_label,
                                 {core::parseDrawing(dropped.strokes.toStdString(), tr("drawing").toStdString()), {}});
        else
            m_session.addExample(m_label, {{}, dropped.picture});
    } catch (const core::Error& error) {
        emit m_session.failed(QString::fromStdString(error.what()));
    }
}

void ClassCard::setTarget(bool isTarget)
{
    setState(*this, "target", isTarget);
}

void ClassCard::dragEnterEvent(QDragEnterEvent* event)
{
    if (!event->mimeData()->hasFormat(ExampleList::mimeName()) && !canTake(*event->mimeData()))
        return;
    event->acceptProposedAction();
    setTarget(true);
}

void ClassCard::dragLeaveEvent(QDragLeaveEvent* event)
{
    setTarget(false);
    QFrame::dragLeaveEvent(event);
}

void ClassCard::dropEvent(QDropEvent* event)
{
    setTarget(false);
    if (event->mimeData()->hasFormat(ExampleList::mimeName())) {
        event->setDropAction(Qt::IgnoreAction);  // otherwise the list of the other class removes its items
        event->accept();
    } else {
        event->acceptProposedAction();
    }
    take(*event->mimeData());
}

}  // namespace ui
