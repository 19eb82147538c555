#pragma once

#include "ui/handout/scene_run.h"

#include <QCoreApplication>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QPainter;

namespace ui {

/// One element of a printed page and its area.
struct HandoutBlock {
    enum class Kind {
        Text,       ///< `lines`
        Line,       ///< a thin line across the area
        Box,        ///< a box to tick
        Tick,       ///< the same box with a tick
        Cross,      ///< the same box with a cross
        Bullet,     ///< a dot before an item of a list
        WriteLine,  ///< a line to write on, at the bottom of the area
        Frame,      ///< an empty square to draw in
        Drawing,    ///< the canvas of `step`
        Input,      ///< the input of the networks of `step`
        Panel       ///< the panel `panel` of `step`; "answers": the ballots
    };
    Kind kind = Kind::Text;
    QRectF area;
    QStringList lines = {};
    double letters = 14.0;  ///< font size in units of the page
    bool bold = false;
    bool muted = false;
    Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter;
    std::size_t step = 0;  ///< index into PlayedScene::steps
    std::string panel = {};
};

/// A page of A4 in portrait format. One unit is 1/96 inch.
struct HandoutPage {
    std::vector<HandoutBlock> blocks;
    std::shared_ptr<const PlayedScene> played = {};  ///< of the pictures; nullptr on a page without pictures
};

inline constexpr QSizeF handoutPaper{794.0, 1123.0};
inline constexpr double handoutMargin = 68.0;  ///< 18 mm
inline constexpr double bodyLetters = 14.0;    ///< 10.5 pt

/// Paints one page from (0, 0) in units of the page. Needs a QGuiApplication for the fonts. Runs on any thread.
void paintHandout(QPainter& painter, const HandoutPage& page);

/// The words that all pages share.
class HandoutWords {
    Q_DECLARE_TR_FUNCTIONS(ui::HandoutWords)

public:
    static QString program();                                          ///< "Runoff 0.1.0"
    static QStringList models(const PlayedScene& played);              ///< the titles of its models
    static QString minutes(int minutes);                               ///< "12 minutes"; empty if it is not known
    static QString pageNumber(std::size_t number, std::size_t count);  ///< "2 of 4"
};

}  // namespace ui
