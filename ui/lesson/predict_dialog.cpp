#include "ui/lesson/predict_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

namespace {

const QString datasetKey = QStringLiteral("predict/dataset");
const QString cardsKey = QStringLiteral("predict/cards");
const QString seedKey = QStringLiteral("predict/seed");

}  // namespace

PredictDialog::PredictDialog(const QStringList& datasets, QWidget* parent)
    : QDialog(parent),
      m_dataset(new QComboBox(this)),
      m_cards(new QSpinBox(this)),
      m_seed(new QSpinBox(this)),
      m_list(new QLineEdit(this))
{
    const QSettings settings;
    setWindowTitle(tr("Predict first"));
    auto* words = new QLabel(tr("The answers are covered until the class has guessed. The deck consists of images on "
                                "which the strategies disagree, and of those with the smallest margins."),
                             this);
    words->setWordWrap(true);
    m_dataset->addItem(tr("Included drawings"), QString());
    for (const QString& name : datasets)
        m_dataset->addItem(tr("%1 (test images)").arg(name), name);
    m_dataset->setCurrentIndex(std::max(0, m_dataset->findData(settings.value(datasetKey))));
    m_dataset->setToolTip(
        tr("The images of the cards. The first game with a data set classifies all its test images."));
    m_cards->setRange(1, 100);
    m_cards->setValue(settings.value(cardsKey, 10).toInt());
    m_seed->setRange(0, 999'999);
    m_seed->setValue(settings.value(seedKey, 1).toInt());
    m_seed->setToolTip(tr("The same seed gives the same cards"));
    m_list->setPlaceholderText(tr("such as 4 9 9 3, one class for each card"));
    m_list->setToolTip(tr("Guesses that a student wrote down beforehand"));
    auto* form = new QFormLayout;
    form->addRow(tr("&Deck"), m_dataset);
    form->addRow(tr("&Cards"), m_cards);
    form->addRow(tr("&Seed"), m_seed);
    form->addRow(tr("&List of guesses"), m_list);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* play = buttons->addButton(tr("&Play"), QDialogButtonBox::AcceptRole);
    play->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(words);
    column->addLayout(form);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 62, sizeHint().height());
}

PredictOptions PredictDialog::options() const
{
    QSettings settings;
    settings.setValue(datasetKey, m_dataset->currentData());
    settings.setValue(cardsKey, m_cards->value());
    settings.setValue(seedKey, m_seed->value());
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
    return {.dataset = m_dataset->currentData().toString(),
            .places = {},
            .cards = m_cards->value(),
            .seed = static_cast<quint64>(m_seed->value()),
            .list = m_list->text().split(separators, Qt::SkipEmptyParts)};
}

}  // namespace ui
