#include "ui/lesson/lesson_gallery.h"

#include "ui/lesson/lesson_card.h"
#include "ui/picture/style.h"
#include "ui/widgets/screen_fit.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

namespace ui {

namespace {

const QString atStartKey = QStringLiteral("lessons/atStart");
constexpr int galleryColumns = 3;
constexpr QSize plainSize{980, 660};

}  // namespace

bool LessonGallery::isShownAtStart()
{
    return QSettings().value(atStartKey, true).toBool();
}

void LessonGallery::setShownAtStart(bool shown)
{
    QSettings().setValue(atStartKey, shown);
}

LessonGallery::LessonGallery(const std::vector<core::LessonEntry>& lessons, bool welcomes, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Lessons"));
    auto* heading = new QLabel(welcomes ? tr("Welcome to Runoff") : tr("Lessons"), this);
    QFont large = heading->font();
    large.setPixelSize(large.pixelSize() * 3 / 2);
    large.setBold(true);
    heading->setFont(large);
    auto* words = new QLabel(
        welcomes ? tr("Draw a digit and see what different ways of turning a neural network into a classifier say. A "
                      "lesson takes you through one question in 5 to 10 minutes. Your drawing stays as it is.")
                 : tr("A lesson takes a class through one question in 5 to 10 minutes. Your drawing stays as it is: "
                      "leaving the lesson restores it."),
        this);
    words->setWordWrap(true);
    words->setObjectName(QStringLiteral("muted"));
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makeCards(lessons));
    auto* atStart = new QCheckBox(tr("&Show at start"), this);
    atStart->setChecked(!welcomes && isShownAtStart());
    setShownAtStart(atStart->isChecked());
    connect(atStart, &QCheckBox::toggled, this, &LessonGallery::setShownAtStart);
    auto* open = new QPushButton(tr("&Open lesson…"), this);
    auto* close = new QPushButton(welcomes ? tr("&Draw on my own") : tr("&Close"), this);
    open->setAutoDefault(false);
    close->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, [this] {
        accept();
        emit openAsked();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->addWidget(atStart);
    row->addStretch();
    row->addWidget(open);
    row->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 14);
    column->setSpacing(10);
    column->addWidget(heading);
    column->addWidget(words);
    column->addWidget(scroll, 1);
    column->addLayout(row);
    resizeOnScreen(*this, plainSize * textScale(font()));
}

QWidget* LessonGallery::makeCards(const std::vector<core::LessonEntry>& lessons)
{
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setSpacing(12);
    int place = 0;
    for (const core::LessonEntry& lesson : lessons) {
        auto* card = new LessonCard(lesson, page);
        connect(card, &QAbstractButton::clicked, this, [this, path = QString::fromStdString(lesson.path.string())] {
            accept();
            emit chosen(path);
        });
        grid->addWidget(card, place / galleryColumns, place % galleryColumns);
        ++place;
    }
    for (int column = 0; column < galleryColumns; ++column)
        grid->setColumnStretch(column, 1);
    if (lessons.empty()) {
        auto* none =
            new QLabel(tr("No lessons found. Open a lesson file, or record one with Lessons > Record scene."), page);
        none->setAlignment(Qt::AlignCenter);
        none->setWordWrap(true);
        grid->addWidget(none, 0, 0, 1, galleryColumns);
    }
    grid->setRowStretch(place / galleryColumns + 1, 1);
    return page;
}

}  // namespace ui
