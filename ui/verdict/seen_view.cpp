#include "ui/verdict/seen_view.h"

#include "ui/picture/seen.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace ui {

class SeenView::Pixels : public QWidget {
public:
    explicit Pixels(QWidget* parent) : QWidget(parent)
    {
        setFixedSize(124, 124);
        setAccessibleName(SeenView::tr("What the networks see"));
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
        setToolTip(SeenView::tr("What they would say of the same drawing if the switch above were the other way; in colour where that changes the answer"));
    }
    QSize sizeHint() const override { return QSizeF(300.0 * scale(), 22.0 * scale()).toSize(); }
    QSize minimumSizeHint() const override { return sizeHint(); }

    void setRecognition(const Recognition& recognition)
    {
        m_recognition = recognition;
        setAccessibleName(Words::otherWay(recognition.normalized));
        QStringList answers;
        for (const core::Verdict& verdict : recognition.otherWay)
            answers << QStringLiteral("%1 %2").arg(Words::shortName(verdict.strategy), Words::answer(verdict, names));
        setAccessibleDescription(answers.join(QStringLiteral(", ")));
        update();
    }
    QStringList names;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintOtherWay(painter, rect(), {m_recognition.verdicts, m_recognition.otherWay, m_recognition.normalized, names}, Style::of(palette()).scaled(scale()));
    }

private:
    /// The painted letters grow with the widgets'.
    double scale() const { return std::max(1.0, fontMetrics().height() / 15.0); }

    Recognition m_recognition;
};

SeenView::SeenView(QWidget* parent)
    : QWidget(parent), m_pixels(new Pixels(this)), m_other(new OtherLine(this)), m_words(new QLabel(this)), m_normalize(new QCheckBox(tr("&Normalise like MNIST"), this)),
      m_invert(new QCheckBox(tr("&Invert"), this))
{
    auto* title = new QLabel(tr("What the networks see"), this);
    title->setObjectName(QStringLiteral("heading"));
    m_words->setObjectName(QStringLiteral("muted"));
    m_words->setWordWrap(true);
    m_normalize->setChecked(true);
    m_normalize->setToolTip(tr("Scales the ink into the box the networks were trained on and moves it to the middle"));
    m_invert->setToolTip(tr("Swaps ink and ground, where a picture's were taken for each other"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    auto* right = new QVBoxLayout;
    right->setSpacing(4);
    right->addWidget(title);
    right->addWidget(m_words);
    right->addStretch();
    right->addWidget(m_normalize);
    right->addWidget(m_invert);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    column->addLayout(row);
    column->addWidget(m_other);
    row->addWidget(m_pixels, 0, Qt::AlignTop);
    row->addLayout(right, 1);
    for (QCheckBox* box : {m_normalize, m_invert})
        connect(box, &QCheckBox::toggled, this, [this] {
            describe();
            emit optionsChanged(options());
        });
    describe();
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

void SeenView::describe()
{
    m_words->setText(m_asItIs ? tr("%1 × %2, as it is in the data set.").arg(m_rule.width).arg(m_rule.height) : Words::preprocessing(m_rule, options()));
}

}  // namespace ui
