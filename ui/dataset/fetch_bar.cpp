#include "ui/dataset/fetch_bar.h"

#include "core/data/catalogue.h"
#include "ui/dataset/dataset_chooser.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

namespace ui {

FetchBar::FetchBar(QWidget* parent) : QWidget(parent), m_words(new QLabel(this))
{
    auto* progress = new QProgressBar(this);
    progress->setRange(0, 0);  // an animation without a value
    progress->setTextVisible(false);
    progress->setFixedWidth(80);
    progress->setAccessibleName(tr("Download"));
    auto* cancel = new QToolButton(this);
    cancel->setObjectName(QStringLiteral("plain"));
    cancel->setText(tr("Cancel"));
    cancel->setFocusPolicy(Qt::StrongFocus);
    cancel->setToolTip(tr("Cancel the download. Runoff deletes incomplete files."));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_words);
    row->addWidget(progress);
    row->addWidget(cancel);
    connect(cancel, &QToolButton::clicked, this, &FetchBar::cancelWanted);
    hide();
}

void FetchBar::show(const DatasetFetch& fetch)
{
    const auto& known = core::knownDatasets();
    const std::string name = fetch.name().toStdString();
    const auto found = std::ranges::find(known, name, &core::KnownDataset::name);
    m_words->setText(
        tr("Downloading %1, %2")
            .arg(found == known.end() ? fetch.name() : QString::fromStdString(found->title), downloadSize(name)));
    setVisible(fetch.busy());
}

QString FetchBar::words() const
{
    return isHidden() ? QString() : m_words->text();
}

}  // namespace ui
