#pragma once

#include "ui/dataset/filter_panel.h"
#include "ui/dataset/image_list_model.h"
#include "ui/recognizer.h"

#include <QSplitter>

namespace ui {

class ImageDetail;
class ImageGrid;

/// Filter, thumbnails, and the chosen image with its verdicts.
class BrowsePage : public QSplitter {
    Q_OBJECT

public:
    explicit BrowsePage(QWidget* parent = nullptr);

    /// `list.images` and `list.strategy` are the filter's.
    void show(ImageList list);
    using QSplitter::show;
    void setClassifier(const std::shared_ptr<const core::Classifier>& classifier);
    FilterPanel& filter() { return *m_filter; }
    ImageGrid& grid() { return *m_grid; }
    ImageDetail& detail() { return *m_detail; }

signals:
    void imageOpened(const core::Image& image, const QString& note, const QString& trueClass);
    void failed(const QString& message);

private:
    void refresh();
    void choose(int image);
    void open(int image);
    void jump(int image);

    FilterPanel* m_filter;
    ImageGrid* m_grid;
    ImageDetail* m_detail;
    ImageList m_list;
    std::shared_ptr<const core::Classifier> m_classifier;
    Recognizer m_recognizer;
};

}  // namespace ui
