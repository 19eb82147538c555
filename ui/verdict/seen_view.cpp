#include "ui/verdict/seen_view.h"

#include "ui/picture/seen.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

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

SeenView::SeenView(QWidget* parent)
    : QWidget(parent), m_pixels(new Pixels(this)), m_words(new QLabel(this)), m_normalize(new QCheckBox(tr("&Normalise like MNIST"), this)),
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
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(m_pixels, 0, Qt::AlignTop);
    row->addLayout(right, 1);
    for (QCheckBox* box : {m_normalize, m_invert})
        connect(box, &QCheckBox::toggled, this, [this] {
            describe();
            emit optionsChanged(options());
        });
    describe();
}

void SeenView::setPreprocessing(const core::Preprocessing& rule)
{
    m_rule = rule;
    const bool ink = rule.source == core::Preprocessing::Source::Ink;
    m_normalize->setVisible(ink);
    describe();
}

void SeenView::setSeen(const std::optional<core::Image>& image, bool asItIs)
{
    m_asItIs = asItIs;
    m_normalize->setEnabled(!asItIs);
    describe();
    m_pixels->image = image;
    m_pixels->update();
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
