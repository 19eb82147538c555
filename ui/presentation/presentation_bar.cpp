#include "ui/presentation/presentation_bar.h"

#include "ui/verdict/bar_motion.h"

#include <QAction>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QPropertyAnimation>
#include <QToolButton>

namespace ui {

namespace {

constexpr int idleMilliseconds = 2500;
constexpr int fadeMilliseconds = 200;

}  // namespace

PresentationBar::PresentationBar(QWidget* parent)
    : QWidget(parent),
      m_row(new QHBoxLayout(this)),
      m_effect(new QGraphicsOpacityEffect(this)),
      m_fade(new QPropertyAnimation(m_effect, "opacity", this))
{
    setObjectName(QStringLiteral("presentationBar"));
    setAccessibleName(tr("Presentation bar"));
    setAttribute(Qt::WA_StyledBackground);
    m_row->setContentsMargins(10, 6, 10, 6);
    m_row->setSpacing(4);
    m_effect->setOpacity(0.0);
    setGraphicsEffect(m_effect);
    m_fade->setDuration(fadeMilliseconds);
    connect(m_fade, &QPropertyAnimation::finished, this, [this] {
        if (m_effect->opacity() <= 0.0)
            hide();
    });
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleMilliseconds);
    connect(&m_idle, &QTimer::timeout, this, [this] { fadeTo(0.0); });
    hide();
}

void PresentationBar::addAction(QAction* action, const QString& words)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("plain"));
    button->setFocusPolicy(Qt::NoFocus);  // keys stay with the slide
    button->setCheckable(action->isCheckable());
    const auto describe = [button, action, words] {
        button->setText(words);
        button->setChecked(action->isChecked());
        button->setEnabled(action->isEnabled());
        button->setAccessibleName(action->text());
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(key.isEmpty() ? action->text() : tr("%1 (%2)").arg(action->text(), key));
    };
    describe();
    connect(action, &QAction::changed, button, describe);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    m_row->addWidget(button);
}

void PresentationBar::addGap()
{
    m_row->addSpacing(14);
}

void PresentationBar::fit(int pixels, int width)
{
    constexpr int least = 10;
    QFont font = this->font();
    for (int size = pixels; size >= least; --size) {
        font.setPixelSize(size);
        for (QToolButton* button : findChildren<QToolButton*>())
            button->setFont(font);
        m_row->activate();
        if (sizeHint().width() <= width)
            break;
    }
    adjustSize();
}

bool PresentationBar::isFadingOut() const
{
    return m_fade->state() == QAbstractAnimation::Running && m_fade->endValue().toDouble() <= 0.0;
}

void PresentationBar::appear()
{
    show();
    raise();
    if (m_effect->opacity() < 1.0 && (m_fade->state() != QAbstractAnimation::Running || isFadingOut()))
        fadeTo(1.0);
    if (underMouse())
        m_idle.stop();
    else
        m_idle.start();
}

void PresentationBar::fadeTo(double opacity)
{
    m_fade->stop();
    if (reducedMotion(*this)) {
        m_effect->setOpacity(opacity);
        return setVisible(opacity > 0.0);
    }
    m_fade->setStartValue(m_effect->opacity());
    m_fade->setEndValue(opacity);
    m_fade->start();
}

void PresentationBar::enterEvent(QEnterEvent*)
{
    appear();
    m_idle.stop();
}

void PresentationBar::leaveEvent(QEvent*)
{
    m_idle.start();
}

}  // namespace ui
