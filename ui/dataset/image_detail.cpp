#include "ui/dataset/image_detail.h"

#include "ui/dataset/answer_list.h"
#include "ui/dataset/dataset_words.h"
#include "ui/picture/seen.h"
#include "ui/picture/style.h"
#include "ui/widgets/text_width.h"
#include "ui/words/words.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

/// The image with its number and class.
class ImageDetail::Head : public QWidget {
public:
    explicit Head(QWidget* parent) : QWidget(parent), open(new QPushButton(ImageDetail::tr("&Put on the canvas"), this))
    {
    }
    QPushButton* const open;
    std::optional<core::Image> image;
    QString number, writer, truth;

    QString title() const { return writer.isEmpty() ? number : QStringLiteral("%1 · %2").arg(number, writer); }

    QSize sizeHint() const override { return {300, static_cast<int>(140.0 * textScale(font()))}; }
    QSize minimumSizeHint() const override { return sizeHint().scaled(200, 140, Qt::IgnoreAspectRatio); }

protected:
    void resizeEvent(QResizeEvent*) override
    {
        const int left = static_cast<int>(side()) + 14, high = open->sizeHint().height();
        open->setGeometry(left, static_cast<int>(side()) - high,
                          std::min(width() - left, open->sizeHint().width() + 12), high);
    }
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Style style = Style::of(palette()).scaled(textScale(font()));
        if (!image)
            return;  // paintSeen() would paint a black picture
        paintSeen(painter, {0.0, 0.0, side(), side()}, image, style);
        const double left = side() + 14.0, line = 22.0 * style.scale;
        double top = 4.0;
        const auto put = [&](const QString& words, double high, const Text& text) {
            paintText(painter, {left, top, width() - left, high}, words, text, style);
            top += high;
        };
        const Text small{12.5, false, style.muted, Qt::AlignLeft | Qt::AlignVCenter, true};
        const bool oneLine = textWidth(title(), style.font(small.pixels)) <= width() - left;
        put(oneLine ? title() : number, line, small);
        if (!oneLine && !writer.isEmpty())
            put(writer, 0.8 * line, small);
        put(ImageDetail::tr("true class"), oneLine ? line : 0.8 * line, {11.0, false, style.muted});
        put(truth, oneLine ? 1.6 * line : 1.4 * line,
            {26.0, true, style.ink, Qt::AlignLeft | Qt::AlignVCenter, true, 0.5});
    }

private:
    double side() const { return std::min<double>(height(), width() * 0.44); }
};

ImageDetail::ImageDetail(QWidget* parent)
    : QWidget(parent),
      m_head(new Head(this)),
      m_note(new QLabel(this)),
      m_answers(new AnswerList(this))
{
    setAccessibleName(tr("Selected image"));
    m_head->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_answers);
    scroll->viewport()->installEventFilter(m_answers);
    scroll->setAccessibleName(tr("Answers"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_head);
    column->addWidget(m_note);
    column->addWidget(scroll, 1);
    setMinimumTextWidth(this, 290);
    connect(m_head->open, &QPushButton::clicked, this, &ImageDetail::openWanted);
    show(nullptr, -1);
}

void ImageDetail::show(const std::shared_ptr<const core::Dataset>& dataset, int image)
{
    const bool there = dataset && image >= 0;
    m_truth = there ? dataset->labels[static_cast<std::size_t>(image)] : -1;
    m_head->image = there ? std::optional(dataset->image(image)) : std::nullopt;
    m_head->number = there ? tr("Image %1").arg(Words::grouped(image)) : QString();
    m_head->truth = there ? QString::fromStdString(dataset->classNames[static_cast<std::size_t>(m_truth)]) : QString();
    const QString writer = there ? writerName(*dataset, image) : QString();
    m_head->writer = writer.isEmpty() ? QString() : tr("writer %1").arg(writer);
    const core::StrokeItem* item = there ? strokesOf(*dataset, image) : nullptr;
    QStringList facts;
    if (!writer.isEmpty())
        facts << tr("Writer %1").arg(writer);
    if (item)
        facts << sourceWords(*item);
    m_head->setToolTip(facts.join(QLatin1Char('\n')));
    m_head->open->setToolTip(
        item ? tr("Open the strokes in the Draw workspace, where you can change them. You can also press Enter or "
                  "double-click the image.")
             : tr("Open the image in the Draw workspace. You can also press Enter or double-click the image."));
    m_head->setAccessibleName(there ? tr("%1, true class %2").arg(m_head->title(), m_head->truth) : tr("No image"));
    m_head->setAccessibleDescription(m_head->toolTip());
    m_head->update();
    m_head->open->setVisible(there);
    clearAnswers();  // they belong to another image
}

void ImageDetail::setRecognition(const Recognition& recognition, const QStringList& saidNames, Scored scored)
{
    m_answers->show(recognition.verdicts, saidNames, scored == Scored::Yes ? m_truth : -1);
}

void ImageDetail::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ImageDetail::clearAnswers()
{
    m_answers->show({}, {}, -1);
}

}  // namespace ui
