#pragma once

#include "ui/dataset/filter_panel.h"
#include "ui/dataset/image_list_model.h"
#include "ui/recognizer.h"

#include <QSplitter>

#include <tuple>

class QPushButton;
class QStackedWidget;

namespace ui {

class ImageDetail;
class ImageGrid;

/// The page with the filter, the thumbnails, and the selected image with its verdicts.
class BrowsePage : public QSplitter {
    Q_OBJECT

public:
    explicit BrowsePage(QWidget* parent = nullptr);
    ~BrowsePage() override;

    /// Shows the images of `list` that pass the filter. Ignores `list.images` and `list.strategy`.
    void show(ImageList list);
    using QSplitter::show;
    void setClassifier(const std::shared_ptr<const core::Classifier>& classifier);
    FilterPanel& filter() { return *m_filter; }
    ImageGrid& grid() { return *m_grid; }
    ImageDetail& detail() { return *m_detail; }
    QPushButton& showAll() { return *m_showAll; }  ///< shown if no image passes the filter

signals:
    void imageOpened(const core::Image& image, const QString& note, const QString& trueClass, int index);
    /// Asks to put the drawing on the canvas that the image was made from.
    void drawingOpened(const core::Ink& ink, const QString& note, const QString& trueClass, int index);
    void failed(const QString& message);

private:
    using Sorting = std::tuple<ImageFilter::Order, bool, core::StrategyId, const core::Answers*>;

    QWidget* makeNothing();
    void refresh();
    Sorting sorting() const;
    bool canRecognize() const;
    void showOther(int image);
    void choose(int image);
    void open(int image);
    void jump(int image);

    FilterPanel* m_filter;
    ImageGrid* m_grid;
    QPushButton* m_showAll;
    QStackedWidget* m_middle;  ///< the thumbnails, or a message that there are none
    ImageDetail* m_detail;
    ImageList m_list;
    Sorting m_sorting{};  ///< the order that the grid shows
    std::shared_ptr<const core::Classifier> m_classifier;
    Recognizer m_recognizer;
};

}  // namespace ui
