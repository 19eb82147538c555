#pragma once

#include "ui/recognizer.h"
#include "ui/verdict/panel.h"

#include <memory>
#include <vector>

namespace ui {

/// A panel that belongs to no strategy.
class FurtherPanel : public Panel {
    Q_OBJECT

public:
    using Panel::Panel;

    virtual void setClassifier(std::shared_ptr<const core::Classifier> classifier) = 0;
    virtual void setRecognition(const Recognition& recognition) = 0;  ///< the answers for a new drawing
    /// Sets verdicts for the same drawing, after a change of rules.
    virtual void setVerdicts(const std::vector<core::Verdict>& verdicts) = 0;
    virtual bool isShownAtFirst() const { return false; }  ///< whether the panel is visible by default
    virtual bool isListed() const { return true; }         ///< whether the user can show it by menu and key
};

}  // namespace ui
