#pragma once

#include "ui/recovery/autosave.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;

namespace ui {

/// One line below the toolbar that offers what a crashed session left, one thing after the other. Hidden if there is
/// nothing. It does not block other widgets.
class RecoveryBar : public QFrame {
    Q_OBJECT

public:
    explicit RecoveryBar(QWidget* parent = nullptr);
    void add(const std::vector<Offer>& offers);
    QString words() const;  ///< of the present offer; empty if there is none
    QPushButton& accept() { return *m_accept; }
    QPushButton& discard() { return *m_discard; }

signals:
    void restored(const ui::Offer& offer);   ///< after Offer::restore()
    void discarded(const ui::Offer& offer);  ///< the user does not want it

private:
    void showFirst();
    Offer take();

    std::vector<Offer> m_offers;
    QLabel* m_words;
    QPushButton* m_accept;
    QPushButton* m_discard;
};

}  // namespace ui
