#include "ui/verdict/seen_view.h"

#include "ui/picture/seen.h"
#include "ui/strategies/verdict_words.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>

namespace ui {

class SeenView::Pixels : public QWidget {
public:
    explicit Pixels(QWidget* parent) : QWidget(parent)
    {
        setFixedSize(124, 124);
        setAccessibleName(SeenView::tr("Network input"));
    }
    std::optional<core::Image> image;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintSeen(painter, rect(), image, Style::of(palette()));
    }
};

class SeenView::OtherLine : public QWidget {
public:
    explicit OtherLine(QWidget* parent) : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setToolTip(SeenView::tr("Answers with the other normalization setting. A coloured answer differs."));
    }
    /// Two lines if the answers do not fit beside the text.
    QSize sizeHint() const override
    {
        return {static_cast<int>(200.0 * scale()), static_cast<int>((scale() > 1.15 ? 44.0 : 22.0) * scale())};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

    void setRecognition(const Recognition& recognition)
    {
        m_recognition = recognition;
        setAccessibleName(Words::otherWay(recognition.normalized));
        QStringList answers;
        for (const core::Verdict& verdict : recognition.otherWay)
            answers << QStringLiteral("%1 %2").arg(VerdictWords::shortName(verdict.strategy),
                                                   Words::answer(verdict, names));
        setAccessibleDescription(answers.join(QStringLiteral(", ")));
        update();
    }
    QStringList names;
    bool covered = false;

protected:
    void paintEvent(QPaintEvent*) override
    {
        if (covered)
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintOtherWay(painter, rect(),
                      {m_recognition.verdicts, m_recognition.otherWay, m_recognition.normalized, names},
                      Style::of(palette()).scaled(scale()));
    }

private:
    /// The scale of painted text, in proportion to the font of widgets.
    double scale() const { return std::max(1.0, fontMetrics().height() / 15.0); }

    Recognition m_recognition;
};

SeenView::SeenView(QWidget* parent)
    : QWidget(parent),
      m_pixels(new Pixels(this)),
      m_other(new OtherLine(this)),
      m_words(new QLabel(this)),
      m_normalize(new QCheckBox(tr("&Normalize like MNIST"), this)),
      m_invert(new QCheckBox(tr("&Invert"), this))
{
    auto* title = new QLabel(tr("Network input"), this);
    title->setObjectName(QStringLiteral("heading"));
    m_words->setObjectName(QStringLiteral("muted"));
    m_words->setWordWrap(true);
    m_normalize->setChecked(true);
    m_normalize->setToolTip(tr("Scale and centre the drawing as in the training images"));
    m_invert->setToolTip(tr("Swap ink and background if the picture is inverted"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    m_title = title;
    title->setWordWrap(true);
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    arrange();
    for (QCheckBox* box : {m_normalize, m_invert})
        connect(box, &QCheckBox::toggled, this, [this] {
            describe();
            emit optionsChanged(options());
        });
    describe();
}

/// Places the parts. Large text does not fit beside the pixels: the title goes above them and the options below.
void SeenView::arrange()
{
    const bool large = textScale(font()) > 1.15;
    for (QWidget* part : std::initializer_list<QWidget*>{m_pixels, m_title, m_words, m_normalize, m_invert, m_other})
        m_grid->removeWidget(part);
    m_grid->addWidget(m_title, 0, large ? 0 : 1, 1, large ? 2 : 1);
    m_grid->addWidget(m_pixels, large ? 1 : 0, 0, large ? 1 : 5, 1, Qt::AlignTop);
    m_grid->addWidget(m_words, 1, 1, Qt::AlignTop);
    m_grid->setRowStretch(2, large ? 0 : 1);
    for (int place = 0; place < 2; ++place)
        m_grid->addWidget(place == 0 ? m_normalize : m_invert, 3 + place, large ? 0 : 1, 1, large ? 2 : 1);
    m_grid->addWidget(m_other, 5, 0, 1, 2);
    updateGeometry();
}

void SeenView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void SeenView::setClassifier(const core::Classifier& classifier)
{
    m_rule = classifier.preprocessing;
    m_other->names = Words::classNames(classifier);
    const bool ink = m_rule.source == core::Preprocessing::Source::Ink;
    m_normalize->setVisible(ink);
    m_other->setVisible(ink);
    setRecognition({});
    describe();
}

void SeenView::setRecognition(const Recognition& recognition)
{
    m_asItIs = recognition.asItIs;
    m_normalize->setEnabled(!m_asItIs);
    describe();
    m_pixels->image = recognition.image;
    m_pixels->update();
    m_other->setRecognition(recognition);
}

core::NormalizeOptions SeenView::options() const
{
    return {.normalize = m_normalize->isChecked(), .invert = m_invert->isChecked()};
}

void SeenView::setOptions(const core::NormalizeOptions& options)
{
    const QSignalBlocker quiet(this);
    m_normalize->setChecked(options.normalize);
    m_invert->setChecked(options.invert);
}

void SeenView::setCovered(bool covered)
{
    m_other->covered = covered;
    m_other->update();
}

void SeenView::describe()
{
    m_words->setText(m_asItIs ? tr("%1 × %2, unchanged from the data set.")
                                    .arg(QString::number(m_rule.width), QString::number(m_rule.height))
                              : Words::preprocessing(m_rule, options()));
}

}  // namespace ui
