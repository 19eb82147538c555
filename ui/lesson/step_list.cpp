#include "ui/lesson/step_list.h"

#include "core/base/overloaded.h"
#include "ui/picture/stroke_painter.h"
#include "ui/picture/style.h"

#include <QEvent>
#include <QPainter>
#include <QSignalBlocker>

#include <utility>

namespace ui {

namespace {

constexpr int pictureSide = 52;  // at a text size of 100 %
constexpr int picturePixels = 160;

QPixmap smallPicture(const Drawing& drawing)
{
    QPixmap picture(picturePixels, picturePixels);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    paintDrawing(painter, QRectF(picture.rect()), drawing, Style::light());
    return picture;
}

/// The same picture for a selected step, which Qt would colour.
QIcon pictureIcon(const QPixmap& picture)
{
    QIcon icon(picture);
    icon.addPixmap(picture, QIcon::Selected);
    return icon;
}

/// A name for a subject that takes time to open; empty for strokes.
QString slowName(const core::SceneSubject& subject)
{
    return std::visit(core::Overloaded{[](const core::SceneImage& image) {
                                           return QStringLiteral("%1/%2/%3")
                                               .arg(QString::fromStdString(image.dataset),
                                                    QString::number(image.ofTest), QString::number(image.index));
                                       },
                                       [](const core::SubjectFile& file) { return QString::fromStdString(file.path); },
                                       [](const core::InlinePicture& picture) {
                                           return QStringLiteral("png %1 %2")
                                               .arg(QString::number(picture.base64.size()),
                                                    QString::number(std::hash<std::string>()(picture.base64)));
                                       },
                                       [](const auto&) { return QString(); }},
                      subject);
}

QString listText(int index, const core::SceneStep& step)
{
    const QString text = QString::fromStdString(step.problem.empty() ? step.text : step.problem).simplified();
    return StepList::tr("%1  %2").arg(QString::number(index + 1), text.isEmpty() ? StepList::tr("(no text)") : text);
}

}  // namespace

StepList::StepList(std::function<ImageLoader()> loader, QWidget* parent)
    : QListWidget(parent),
      m_loader(std::move(loader))
{
    setObjectName(QStringLiteral("steps"));
    setAccessibleName(tr("Steps"));
    setToolTip(tr("Drag a step to another place, or press Alt+Up and Alt+Down"));
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setWordWrap(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    // The view still holds the items while it drops one.
    connect(model(), &QAbstractItemModel::rowsMoved, this, &StepList::tellOrder, Qt::QueuedConnection);
    useSize();
}

void StepList::useSize()
{
    const int side = static_cast<int>(pictureSide * textScale(font()));
    setIconSize({side, side});
    setMinimumWidth(side + 10 * fontMetrics().averageCharWidth() + 30);
    for (int index = 0; index < count(); ++index)
        item(index)->setSizeHint({0, side + 12});
}

void StepList::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        useSize();
}

void StepList::setScene(const core::Scene& scene, int selected)
{
    const QSignalBlocker blocker(this);
    ++m_generation;
    clear();
    core::SceneSubject subject;
    for (int index = 0; index < static_cast<int>(scene.steps.size()); ++index) {
        const core::SceneStep& step = scene.steps[static_cast<std::size_t>(index)];
        subject = step.state.subject.value_or(subject);
        auto* item = new QListWidgetItem(this);
        item->setData(Qt::UserRole, index);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
        setStep(index, step);
        showPicture(index, subject, scene.path);
    }
    useSize();
    setCurrentRow(selected);
}

void StepList::setStep(int index, const core::SceneStep& step)
{
    const QString words = listText(index, step);
    item(index)->setText(words);
    item(index)->setData(Qt::AccessibleTextRole, tr("Step %1").arg(words));
}

void StepList::showPicture(int index, const core::SceneSubject& subject, const std::filesystem::path& scene)
{
    const QString name = slowName(subject);
    if (name.isEmpty())
        return item(index)->setIcon(pictureIcon(smallPicture(drawingOf(subject, scene, {}))));
    if (const auto known = m_pictures.constFind(name); known != m_pictures.constEnd())
        return item(index)->setIcon(pictureIcon(*known));
    item(index)->setIcon(pictureIcon(smallPicture({})));
    m_reads.run(
        this, [subject, scene, load = m_loader()] { return drawingOf(subject, scene, load); },
        [this, index, name, generation = m_generation](const Drawing& drawing) {
            const QPixmap picture = smallPicture(drawing);
            m_pictures.insert(name, picture);
            if (generation == m_generation)
                item(index)->setIcon(pictureIcon(picture));
        },
        [](const QString&) {});  // the lesson tells the reason when it plays
}

void StepList::tellOrder()
{
    std::vector<int> order;
    for (int row = 0; row < count(); ++row)
        order.push_back(item(row)->data(Qt::UserRole).toInt());
    emit reordered(order, currentRow());
}

}  // namespace ui
